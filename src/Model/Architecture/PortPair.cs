namespace Tofa.Model.Architecture;

/// <summary>Two ports that no type may implement both (R004-35).</summary>
/// <param name="Read">The name of the interface that reads.</param>
/// <param name="Write">The name of the interface that writes.</param>
public sealed record PortPair(string Read, string Write);
