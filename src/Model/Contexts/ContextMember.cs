namespace Tofa.Model.Contexts;

/// <summary>One value of a map.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Shape">Its type.</param>
public sealed record ContextMember(string Key, ContextShape Shape);
