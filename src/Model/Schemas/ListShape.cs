namespace Tofa.Model.Schemas;

/// <summary>A list.</summary>
/// <param name="Item">What each item is.</param>
public sealed record ListShape(Shape Item) : Shape
{
    /// <summary>Whether one text may stand for a list of one.</summary>
    public bool AllowsSingle => Item is TextShape;

    /// <summary>What the first item is, where that is special; a list with a special first item is not empty.</summary>
    public Shape? First { get; init; }

    /// <summary>The least number of items.</summary>
    public int Least { get; init; }
}
