namespace Tofa.Runner.Tests.Telemetry;

/// <summary>One request that a collector received.</summary>
/// <param name="Head">The request line and the headers.</param>
/// <param name="Body">The body.</param>
internal sealed record Delivery(string Head, byte[] Body)
{
    public string Path => Head.Split(' ')[1];
}
