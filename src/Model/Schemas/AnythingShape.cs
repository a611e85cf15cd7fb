namespace Tofa.Model.Schemas;

/// <summary>Whatever YAML can say.</summary>
public sealed record AnythingShape : Shape;
