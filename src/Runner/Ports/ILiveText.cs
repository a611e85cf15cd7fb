namespace Tofa.Runner.Ports;

/// <summary>A text that is shown while it arrives; disposing ends its last line.</summary>
internal interface ILiveText : IDisposable
{
    /// <summary>Shows the next part; secrets are hidden by whoever calls, control characters here.</summary>
    void Write(string part);
}
