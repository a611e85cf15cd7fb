using Tofa.Model.Collections;
using Tofa.Model.Problems;

namespace Tofa.Model.Baselines;

/// <summary>Every kind of mistake in <c>tofa.baseline.yaml</c>.</summary>
public static class BaselineProblems
{
    /// <summary>TOFA9008. Arguments: what is wrong, why it matters, what to do.</summary>
    public static readonly ProblemKind Unreadable = new(
        "TOFA9008", "Baseline cannot be read as written", "{0}, so {1}; {2}", ProblemSeverity.Error);

    /// <summary>TOFA9009. Arguments: the rule, the subject, the file, how often it is frozen, how often it was found.</summary>
    public static readonly ProblemKind Stale = new(
        "TOFA9009",
        "Baseline entry is stale",
        "{0} for '{1}' in '{2}' is frozen {3} here but {4}, and what is mended must not come back unseen; run 'tofa baseline update'",
        ProblemSeverity.Error);

    /// <summary>TOFA9010. Arguments: the rule, the subject, the file, the last day.</summary>
    public static readonly ProblemKind Expired = new(
        "TOFA9010",
        "Baseline entry has expired",
        "{0} for '{1}' in '{2}' was to be mended by {3}, and that day is over; mend it, or agree on another day",
        ProblemSeverity.Error);

    /// <summary>All kinds, by id.</summary>
    public static EquatableArray<ProblemKind> All => new[] { Unreadable, Stale, Expired };
}
