using Tofa.Model.Collections;
using Tofa.Model.Problems;

namespace Tofa.Model.Architecture;

/// <summary>Every kind of mistake in <c>architecture.yaml</c>.</summary>
public static class ArchitectureProblems
{
    /// <summary>TOFA9003. Arguments: what is wrong, why it matters, what to do.</summary>
    public static readonly ProblemKind Unreadable = new(
        "TOFA9003", "architecture.yaml cannot be read as written", "{0}, so {1}; {2}", ProblemSeverity.Error);

    /// <summary>TOFA9004. Arguments: the name, what it is not, why it matters, the remedy.</summary>
    public static readonly ProblemKind UnknownName = new(
        "TOFA9004", "Unknown name in architecture.yaml", "'{0}' is not {1}, so {2}; {3}", ProblemSeverity.Error);

    /// <summary>TOFA9005. Arguments: the pattern or name, what it matches none of, the remedy.</summary>
    public static readonly ProblemKind MatchesNothing = new(
        "TOFA9005", "Pattern matches nothing", "'{0}' matches no {1} of this project, so nothing follows from it; {2}", ProblemSeverity.Warning);

    /// <summary>TOFA9006. Arguments: what contradicts what, why it matters, what to do.</summary>
    public static readonly ProblemKind Contradiction = new(
        "TOFA9006", "architecture.yaml contradicts itself", "{0}, so {1}; {2}", ProblemSeverity.Error);

    /// <summary>TOFA9007. Arguments: the id, the remedy.</summary>
    public static readonly ProblemKind SymbolNotFound = new(
        "TOFA9007", "Symbol in architecture.yaml is not found", "Neither this project nor its references have '{0}', so nothing follows from it; {1}", ProblemSeverity.Warning);

    /// <summary>All kinds, by id.</summary>
    public static EquatableArray<ProblemKind> All => new[] { Unreadable, UnknownName, MatchesNothing, Contradiction, SymbolNotFound };
}
