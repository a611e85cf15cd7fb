namespace Tofa.Model.Schemas;

/// <summary>A mapping whose keys the author invents.</summary>
/// <param name="KeyPattern">A regular expression for the keys.</param>
/// <param name="Value">What stands under each.</param>
public sealed record EntriesShape(string KeyPattern, Shape Value) : Shape;
