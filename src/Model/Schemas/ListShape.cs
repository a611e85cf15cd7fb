namespace Tofa.Model.Schemas;

/// <summary>A list.</summary>
/// <param name="Item">What each item is.</param>
public sealed record ListShape(Shape Item) : Shape
{
    /// <summary>Whether one text may stand for a list of one.</summary>
    public bool AllowsSingle => Item is TextShape;
}
