namespace Tofa.Model.Schemas;

/// <summary>A scalar that is taken as a text as it is written: <c>6.1.10</c>, <c>no</c>, <c>1.50</c> and <c>true</c> alike.</summary>
/// <param name="Pattern">A regular expression for those that YAML itself takes as texts; <c>null</c> where all will do.</param>
public sealed record ScalarShape(string? Pattern) : Shape
{
    /// <summary>Whether a number or truth value can never be one.</summary>
    public bool IsText { get; init; }

    /// <summary>The most that a whole number, from 1, may be where other numbers and truth values can never be one; 0 where that is not so.</summary>
    public int MostNumber { get; init; }

    /// <summary>Whether a number can only be one from 0 to 1, and a truth value never.</summary>
    public bool IsShare { get; init; }

    /// <summary>The most that a number, from 0, may be where a truth value can never be one; 0 where that is not so.</summary>
    public int MostAmount { get; init; }

    /// <summary>Some that are good, for completion.</summary>
    public Collections.EquatableArray<string> Common { get; init; }
}
