using System.Globalization;

namespace Tofa.Analyzers.Benchmarks.CodeBase;

/// <summary>The files that a generated code base repeats with other numbers.</summary>
internal static class Templates
{
    /// <summary>The layers of one unit: a template and the folder of its files.</summary>
    public static readonly IReadOnlyList<(string Template, string Folder)> OfUnit =
    [
        ("Module.txt", "Modules"),
        ("Port.txt", "Ports"),
        ("Orchestrator.txt", "Orchestrators"),
        ("Flow.txt", "Flows"),
        ("Adapter.txt", "Adapters"),
        ("Script.txt", "Scripts"),
    ];

    /// <summary>Reads a template as it stands.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(Templates).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"No template {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Reads a template and fills in its numbers.</summary>
    public static string Fill(string name, int unit, int capability) =>
        Read(name)
            .Replace("__N__", unit.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("__C__", capability.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
