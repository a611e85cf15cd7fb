namespace Tofa.Analyzers.Purity.State;

/// <summary>What is done to a variable that is handed on by reference, from the mildest to the worst.</summary>
internal enum Passing
{
    /// <summary>Nothing: it is read.</summary>
    Read,

    /// <summary>It is set where it was <c>null</c>, as by <c>??=</c>.</summary>
    Filled,

    /// <summary>It is written, or nobody can tell.</summary>
    Written,
}
