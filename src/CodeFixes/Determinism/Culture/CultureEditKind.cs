namespace Tofa.CodeFixes.Determinism.Culture;

/// <summary>What stands in for the current culture; the name is the equivalence key of the fix.</summary>
internal enum CultureEditKind
{
    /// <summary>The invariant culture.</summary>
    InvariantCulture,

    /// <summary>The values of the characters.</summary>
    Ordinal,
}
