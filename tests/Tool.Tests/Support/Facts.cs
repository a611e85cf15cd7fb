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

    /// <summary>A violation by a use, between the ends of a fact of the same names; what belongs to no fact is nobody's edge.</summary>
    public static Finding Breach(string from, string to, string file, int line, string rule = "TOFA1001", string? message = null, string assembly = "Acme")
    {
        var violation = Violation($"{from} | {to}", file, line, rule, message);
        var ends = new Dictionary<string, string> { ["tofa.from"] = from, ["tofa.to"] = to, ["tofa.toAssembly"] = assembly };
        return violation with { Properties = violation.Properties.Concat(ends).ToDictionary(StringComparer.Ordinal) };
    }

    /// <summary>A type depends on a package.</summary>
    public static Finding Package(string from, string to, bool allowed)
    {
        var use = Use(from, "x." + to, allowed: allowed);
        var package = new Dictionary<string, string> { ["to"] = to, ["toLayer"] = string.Empty, ["kind"] = "package" };
        return use with { Properties = use.Properties.Where(property => !package.ContainsKey(property.Key)).Concat(package).ToDictionary(StringComparer.Ordinal) };
    }

    public static IReadOnlyList<ProjectFindings> Project(params Finding[] findings) => [new("/acme/Acme.csproj", [findings])];

    private static string LayerOf(string name) => name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..name.LastIndexOf('.')];

    private static string CapabilityOf(string name) => name.Contains('/', StringComparison.Ordinal) ? name.Split('/')[0] : string.Empty;
}
