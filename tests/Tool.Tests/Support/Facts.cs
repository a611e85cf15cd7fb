using System.Globalization;
using Tofa.Tool.Modules.Findings;

namespace Tofa.Tool.Tests.Support;

/// <summary>Findings as the compiler writes them.</summary>
internal static class Facts
{
    /// <summary>A type depends on another; each name is <c>Layer.Type</c> or <c>Capability/Layer.Type</c>.</summary>
    public static Finding Use(string from, string to, int count = 1, bool allowed = true, string file = "src/Code.cs") => new(
        "TOFA9100",
        $"'{from}' uses '{to}'",
        file,
        1,
        1,
        new Dictionary<string, string>
        {
            ["from"] = from,
            ["to"] = to,
            ["fromLayer"] = LayerOf(from),
            ["toLayer"] = LayerOf(to),
            ["fromCapability"] = CapabilityOf(from),
            ["toCapability"] = CapabilityOf(to),
            ["kind"] = "name",
            ["allowed"] = allowed ? "true" : "false",
            ["count"] = count.ToString(CultureInfo.InvariantCulture),
        });

    /// <summary>A violation that a baseline can freeze.</summary>
    public static Finding Violation(string subject, string file = "src/Code.cs", int line = 1, string rule = "TOFA1001", string? message = null) => new(
        rule,
        message ?? $"Not allowed: {subject}",
        file,
        line,
        5,
        new Dictionary<string, string> { ["tofa.subject"] = subject, ["tofa.file"] = file });

    public static IReadOnlyList<ProjectFindings> Project(params Finding[] findings) => [new("/acme/Acme.csproj", [findings])];

    private static string LayerOf(string name) => name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..name.LastIndexOf('.')];

    private static string CapabilityOf(string name) => name.Contains('/', StringComparison.Ordinal) ? name.Split('/')[0] : string.Empty;
}
