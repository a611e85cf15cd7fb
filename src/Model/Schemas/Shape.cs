namespace Tofa.Model.Schemas;

/// <summary>What may stand at one place of a YAML file. Reader and JSON Schema are both made from shapes, so that they cannot drift apart.</summary>
public abstract record Shape;
