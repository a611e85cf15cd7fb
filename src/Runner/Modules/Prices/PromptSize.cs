using System.Text;

namespace Tofa.Runner.Modules.Prices;

/// <summary>How long a prompt is at most, as a server counts.</summary>
internal static class PromptSize
{
    // What a server puts around a message, in tokens.
    private const int Frame = 100;

    /// <summary>An upper bound of its tokens.</summary>
    internal static int Of(string prompt) => Encoding.UTF8.GetByteCount(prompt) + Frame;
}
