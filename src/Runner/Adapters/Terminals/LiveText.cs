using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Terminals;

/// <summary>Shows a model's words while they arrive, behind the bar that sets them apart from the runner's own.</summary>
/// <param name="write">Writes to the terminal.</param>
/// <param name="isLineOpen">Whether the last thing written there was a part of this text without a line's end; a message may have come in between.</param>
/// <param name="ended">Told that nothing more follows.</param>
internal sealed class LiveText(Action<string> write, Func<bool> isLineOpen, Action ended) : ILiveText
{
    private const string Bar = "  | ";

    /// <inheritdoc/>
    public void Write(string part)
    {
        if (part.Length == 0)
            return;

        var lines = VisibleText.EscapeLines(part).Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            if (index > 0)
                EndLine();

            if (lines[index].Length > 0)
                Continue(lines[index]);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (isLineOpen())
            EndLine();

        ended();
    }

    private void Continue(string text) => write(isLineOpen() ? text : Bar + text);

    private void EndLine() => write(isLineOpen() ? Environment.NewLine : Bar.TrimEnd() + Environment.NewLine);
}
