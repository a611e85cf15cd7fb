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
        var (from, to) = (Value("from"), Value("to"));
        return new Dependency(
            from,
            to,
            (Value("fromCapability"), Value("fromLayer")),
            (Value("toCapability"), Value("toLayer")),
            !string.Equals(Value("allowed"), "false", StringComparison.OrdinalIgnoreCase),
            count,
            new Place(fact.RuleId, fact.File, fact.Line, $"'{from}' uses '{to}'."));
    }

    /// <summary>Whether it crosses from one node into another.</summary>
    internal bool Crosses => FromNode != ToNode;
}
