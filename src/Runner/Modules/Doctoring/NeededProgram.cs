namespace Tofa.Runner.Modules.Doctoring;

/// <summary>A program that something will start.</summary>
/// <param name="Name">A path from the project, or a name for <c>PATH</c>.</param>
/// <param name="Place">Who starts it.</param>
/// <param name="Remedy">What to do where it is missing.</param>
internal sealed record NeededProgram(string Name, string Place, string Remedy);
