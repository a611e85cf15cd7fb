namespace Tofa.Model.Runbooks;

/// <summary>How statuses are spelled in YAML (R001-17).</summary>
public static class TaskStates
{
    private static readonly string[] Spellings = ["PENDING", "READY", "RUNNING", "DONE", "ERROR", "SKIPPED"];

    /// <summary>All spellings, in the order of <see cref="TaskState"/>.</summary>
    public static IReadOnlyList<string> All => Spellings;

    /// <summary>A status in YAML's spelling.</summary>
    public static string ToYaml(this TaskState state) => Spellings[(int)state];

    /// <summary>The status of a spelling; <c>null</c> where it is none. Case counts.</summary>
    public static TaskState? FromYaml(string text) => Array.IndexOf(Spellings, text) is var index and >= 0 ? (TaskState)index : null;
}
