using Tofa.Tool.Ports;

namespace Tofa.Tool.Tests.Support;

/// <summary>Text files in memory.</summary>
internal sealed class FakeTexts : ITextFiles
{
    public Dictionary<string, string> Files { get; } = [];

    public List<string> Written { get; } = [];

    public string? Read(string path) => Files.GetValueOrDefault(path);

    public void Write(string path, string text)
    {
        Files[path] = text;
        Written.Add(path);
    }
}
