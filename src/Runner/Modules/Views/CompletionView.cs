namespace Tofa.Runner.Modules.Views;

/// <summary>What makes a shell complete the commands.</summary>
/// <param name="Shell">The shell.</param>
/// <param name="Program">The program that is completed.</param>
/// <param name="Script">What the shell evaluates.</param>
internal sealed record CompletionView(string Shell, string Program, string Script) : View("completion");
