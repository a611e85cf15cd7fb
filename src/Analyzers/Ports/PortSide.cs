namespace Tofa.Analyzers.Ports;

/// <summary>What a port is for, by its mark or by its name.</summary>
internal enum PortSide
{
    /// <summary>Neither says so.</summary>
    Unknown,

    /// <summary>It reads.</summary>
    Read,

    /// <summary>It writes.</summary>
    Write,
}
