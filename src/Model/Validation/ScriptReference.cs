using Tofa.Model.Text;

namespace Tofa.Model.Validation;

/// <summary>A C# type that a task names in <c>script_details.script</c>, and where it does.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="TypeName">The type's full name as written; its parts are identifiers (TOFA5029).</param>
/// <param name="File">The detail file's path as it was given to the reader.</param>
/// <param name="Span">The name in that file.</param>
public sealed record ScriptReference(string TaskId, string TypeName, string File, SourceSpan Span);
