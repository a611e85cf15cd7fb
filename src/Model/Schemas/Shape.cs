namespace Tofa.Model.Schemas;

/// <summary>What may stand at one place of a YAML file. Reader and JSON Schema are both made from shapes, so that they cannot drift apart.</summary>
public abstract record Shape
{
    /// <summary>Whether nothing may stand there instead. Only the runbook language says so: its reader takes a key without a value for a missing one.</summary>
    public bool AllowsNothing { get; init; }
}
