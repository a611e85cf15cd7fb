using System.Globalization;
using Tofa.Tool.Modules.Findings;

namespace Tofa.Tool.Modules.Graphs;

/// <summary>A fact of <c>TOFA9100</c>: one type depends on another.</summary>
/// <param name="From">The type that depends.</param>
/// <param name="To">The type that it depends on.</param>
/// <param name="FromNode">Layer and capability of the one.</param>
/// <param name="ToNode">Layer and capability of the other.</param>
/// <param name="IsAllowed">Whether the layers permit it.</param>
/// <param name="Count">How many uses.</param>
/// <param name="Place">The first of them.</param>
internal sealed record Dependency(
    string From,
    string To,
    (string Capability, string Layer) FromNode,
    (string Capability, string Layer) ToNode,
    bool IsAllowed,
    int Count,
    Place Place)
{
    /// <summary>Reads a fact.</summary>
    internal static Dependency Of(Finding fact)
    {
        string Value(string name) => fact.Properties.GetValueOrDefault(name, string.Empty);
        var count = int.TryParse(Value("count"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        var (from, to, rule) = (Value("from"), Value("to"), Value("rule"));
        return new Dependency(
            from,
            to,
            (Value("fromCapability"), Value("fromLayer")),
            IsPackage(fact) ? (string.Empty, to) : (Value("toCapability"), Value("toLayer")),
            !string.Equals(Value("allowed"), "false", StringComparison.OrdinalIgnoreCase),
            count,
            new Place(rule.Length == 0 ? fact.RuleId : rule, fact.File, fact.Line, $"'{from}' uses '{to}'."));
    }

    /// <summary>Whether a fact is about layers: packages are drawn only where they are not allowed.</summary>
    internal static bool IsDrawn(Finding fact) => fact.IsFact && !(IsPackage(fact) && fact.Properties.GetValueOrDefault("allowed") != "false");

    /// <summary>Whether it crosses from one node into another.</summary>
    internal bool Crosses => FromNode != ToNode;

    private static bool IsPackage(Finding fact) => fact.Properties.GetValueOrDefault("kind") == "package";
}
