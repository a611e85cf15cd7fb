namespace Tofa.Model.Schemas;

/// <summary><c>true</c> or <c>false</c>, as YAML 1.2 writes them.</summary>
public sealed record FlagShape : Shape;
