using Tofa.Model.Collections;

namespace Tofa.Model.Baselines;

/// <summary>All violations that a project has frozen.</summary>
/// <param name="Entries">In the order of the file.</param>
public sealed record Baseline(EquatableArray<BaselineEntry> Entries)
{
    /// <summary>Nothing is frozen.</summary>
    public static Baseline Empty { get; } = new(default(EquatableArray<BaselineEntry>));

    /// <summary>Nothing is frozen, under a first line that says what the file is.</summary>
    public static Baseline New { get; } = Empty with
    {
        Header = new[]
        {
            "Violations that are accepted for now. New ones fail the build, and so does an entry whose violation is gone:",
            "'tofa baseline update' removes it. Beside an entry there may be a reason and a last day (expires: 2027-01-31).",
        },
    };

    /// <summary>The comments at the top of the file, each without <c>#</c>.</summary>
    public EquatableArray<string> Header { get; init; }

    /// <summary>The comments below the last entry, each without <c>#</c>.</summary>
    public EquatableArray<string> Footer { get; init; }
}
