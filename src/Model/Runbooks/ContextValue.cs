namespace Tofa.Model.Runbooks;

/// <summary>One value of <c>input_context</c>: written out, or the content of a file at the time of the run (<c>{ file: path }</c>).</summary>
/// <param name="Key">The placeholder it fills.</param>
/// <param name="Text">The value; <c>null</c> where it comes from a file.</param>
/// <param name="File">The file's path relative to the project; <c>null</c> where the value is written out.</param>
public sealed record ContextValue(string Key, string? Text, string? File);
