using System.Globalization;
using Tofa.Runner.Modules.Views;

namespace Tofa.Runner.Adapters.Rendering;

/// <summary>Why a task does not start, for people.</summary>
internal static class ExplanationText
{
    private const int MostCauses = 40;
    private const string Indent = "  ";

    /// <summary>The sentence, what is in the way, what it needs, and what to do.</summary>
    internal static string Of(ExplanationView view) => string.Join('\n',
    [
        Indented(view.Message, Indent),
        .. Block("In the way", [.. view.Causes.Take(MostCauses).Select(Line), .. Rest(view.Causes.Count)]),
        .. Block("On its way a run comes to", view.Needs),
        .. Block("What would let it start", [.. view.Remedies.Take(MostCauses), .. Rest(view.Remedies.Count)]),
    ]);

    private static string Line(CauseRow cause)
    {
        var remark = cause.Reason ?? $"waits for {string.Join(", ", cause.WaitsFor)}";
        var depth = new string(' ', Math.Max(0, Math.Min(cause.Depth, MostCauses) - 1) * 2);
        return Indented($"{depth}{cause.Id}: {cause.Status}, {remark}", depth + Indent + Indent);
    }

    // A cause may hold what a script said last.
    private static string Indented(string text, string indent) => text.Replace("\n", "\n" + indent, StringComparison.Ordinal);

    private static string[] Rest(int count) => count <= MostCauses ? [] : [string.Create(CultureInfo.InvariantCulture, $"… and {count - MostCauses} more")];

    private static IEnumerable<string> Block(string title, IReadOnlyList<string> lines) =>
        lines.Count == 0 ? [] : lines.Select(line => Indent + line).Prepend($"{title}:");
}
