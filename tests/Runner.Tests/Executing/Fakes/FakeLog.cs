using Tofa.Runner.Ports;

namespace Tofa.Runner.Tests.Executing.Fakes;

/// <summary>An attempt's log in memory.</summary>
internal sealed class FakeLog : IAttemptLog
{
    public List<string> Texts { get; } = [];

    public void Append(string logFile, string text) => Texts.Add(text);
}
