namespace Tofa.Tool.Ports;

/// <summary>How a build ended.</summary>
/// <param name="Started">Whether there was a <c>dotnet</c> to start.</param>
/// <param name="Succeeded">Whether nothing was an error.</param>
/// <param name="Errors">The lines that report errors, each once, in the order of the build.</param>
internal sealed record BuildOutcome(bool Started, bool Succeeded, IReadOnlyList<string> Errors);
