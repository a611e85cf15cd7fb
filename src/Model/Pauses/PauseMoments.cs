namespace Tofa.Model.Pauses;

/// <summary>How the moments of a pause are spelled in YAML.</summary>
public static class PauseMoments
{
    private static readonly string[] Spellings = ["before", "after"];

    /// <summary>All spellings, in the order of <see cref="PauseMoment"/>.</summary>
    public static IReadOnlyList<string> All => Spellings;

    /// <summary>A moment in YAML's spelling.</summary>
    public static string ToYaml(this PauseMoment moment) => Spellings[(int)moment];

    /// <summary>The moment of a spelling; <c>null</c> where it is none. Case counts.</summary>
    public static PauseMoment? FromYaml(string text) => Array.IndexOf(Spellings, text) is var index and >= 0 ? (PauseMoment)index : null;
}
