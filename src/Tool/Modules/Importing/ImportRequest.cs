using Tofa.Runner.Modules.Outcomes;

namespace Tofa.Tool.Modules.Importing;

/// <summary>What to import, and how.</summary>
/// <param name="Format">The format of all files.</param>
/// <param name="Files">The files as they were typed; <c>*</c> and <c>?</c> in a name stand for any characters where no shell has replaced them.</param>
/// <param name="Start">The absolute path of the folder that paths are relative to.</param>
/// <param name="Prefix">What is put before the ids of a plan.</param>
/// <param name="Tag">The only tag of Task Master to import; <c>null</c> for all.</param>
/// <param name="Invocation">How this person starts the tool in the project.</param>
/// <param name="IsDry">Whether to say what would be written, and write nothing.</param>
internal sealed record ImportRequest(ImportFormat Format, IReadOnlyList<string> Files, string Start, string Prefix, string? Tag, Invocation Invocation, bool IsDry)
{
    /// <summary>What the real converter of the planning format puts before its ids, so that a runbook made by it is found again.</summary>
    internal const string UsualPrefix = "app_";
}
