using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Asking;

/// <summary>Shows text that others wrote, set apart from the runner's own lines.</summary>
internal static class Quoting
{
    private const int MostLines = 400;

    /// <summary>Shows several texts that others wrote.</summary>
    internal static void QuoteAll(this ITerminal terminal, IEnumerable<string> texts)
    {
        foreach (var text in texts)
            terminal.Quote(text);
    }

    /// <summary>Shows each line behind a bar, so that no quoted text can pass for a question of the runner; a long text is cut.</summary>
    /// <param name="terminal">Where.</param>
    /// <param name="text">The text.</param>
    /// <param name="most">How many lines at most.</param>
    internal static void Quote(this ITerminal terminal, string text, int most = MostLines)
    {
        var lines = VisibleText.Excerpt(text, most, out var rest);
        foreach (var line in lines)
            terminal.Say($"  | {line}");

        if (rest > 0)
            terminal.Say($"  … {rest} more lines");
    }
}
