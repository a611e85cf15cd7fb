using Tofa.Runner.Ports;

namespace Tofa.Runner.Tests.Executing.Fakes;

/// <summary>An attempt's log in memory.</summary>
internal sealed class FakeLog : IAttemptLog
{
    public List<string> Texts { get; } = [];

    /// <summary>The texts by file, one after the other.</summary>
    public Dictionary<string, string> Files { get; } = [];

    public void Append(string logFile, string text)
    {
        Texts.Add(text);
        Files[logFile] = Files.GetValueOrDefault(logFile) + text;
    }
}
