namespace Tofa.Runner.Modules.Ai;

/// <summary>The tokens of one model call as the server counted them; local servers often count none.</summary>
/// <param name="Input">Tokens of the prompt, cached ones included; <c>null</c> where the server does not say.</param>
/// <param name="Cached">Those of <paramref name="Input"/> that the server had cached; <c>null</c> where it does not say.</param>
/// <param name="Output">Tokens of the answer, reasoning included; <c>null</c> where the server does not say.</param>
/// <param name="Reasoning">Those of <paramref name="Output"/> that the model thought with and did not send; <c>null</c> where the server does not say.</param>
internal sealed record AiUsage(int? Input = null, int? Cached = null, int? Output = null, int? Reasoning = null)
{
    /// <summary>The server counted nothing, or there was none.</summary>
    internal static AiUsage Unknown { get; } = new();
}
