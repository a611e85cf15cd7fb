namespace Tofa.Model.Runbooks;

/// <summary>How task types are spelled in YAML (R001-20).</summary>
public static class TaskKinds
{
    private static readonly string[] Spellings = ["MANUAL", "AI_ASSISTED", "AUTOMATED_SCRIPT"];

    /// <summary>All spellings, in the order of <see cref="TaskKind"/>.</summary>
    public static IReadOnlyList<string> All => Spellings;

    /// <summary>A type in YAML's spelling.</summary>
    public static string ToYaml(this TaskKind kind) => Spellings[(int)kind];

    /// <summary>The type of a spelling; <c>null</c> where it is none. Case counts.</summary>
    public static TaskKind? FromYaml(string text) => Array.IndexOf(Spellings, text) is var index and >= 0 ? (TaskKind)index : null;
}
