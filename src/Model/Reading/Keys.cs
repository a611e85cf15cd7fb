using Tofa.Model.Runbooks.Language;
using Tofa.Model.Schemas;

namespace Tofa.Model.Reading;

/// <summary>The keys of the runbook language, per mapping, out of the tables that the JSON Schemas are made from.</summary>
internal static class Keys
{
    /// <summary>Top level of <c>runbook.yaml</c>.</summary>
    public static readonly IReadOnlyList<string> Runbook = Names(RunbookKeys.File);

    /// <summary>An item of <c>tasks</c>.</summary>
    public static readonly IReadOnlyList<string> Entry = Names(RunbookKeys.Entry);

    /// <summary>Top level of a detail file.</summary>
    public static readonly IReadOnlyList<string> Detail = Names(TaskKeys.File);

    /// <summary>An item of <c>depends_on</c> that is a mapping.</summary>
    public static readonly IReadOnlyList<string> Dependency = Names(DependencyKeys.Item);

    /// <summary><c>ai_details</c>.</summary>
    public static readonly IReadOnlyList<string> Ai = Names(AiKeys.Section);

    /// <summary><c>script_details</c>.</summary>
    public static readonly IReadOnlyList<string> Script = Names(ScriptKeys.Section);

    /// <summary>A mapping under <c>pause</c>.</summary>
    public static readonly IReadOnlyList<string> Pause = Names(CheckKeys.Pause);

    /// <summary><c>last_run</c>.</summary>
    public static readonly IReadOnlyList<string> LastRun = Names(HistoryKeys.LastRun);

    /// <summary>An item of <c>issues</c>.</summary>
    public static readonly IReadOnlyList<string> Issue = Names(HistoryKeys.Issue);

    /// <summary>A value of <c>input_context</c> that is a mapping.</summary>
    public static readonly IReadOnlyList<string> ContextFile = Names(AiKeys.ContextFile);

    private static IReadOnlyList<string> Names(MappingShape shape) => [.. shape.Keys.Select(key => key.Name)];
}
