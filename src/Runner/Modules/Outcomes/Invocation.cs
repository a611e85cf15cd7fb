namespace Tofa.Runner.Modules.Outcomes;

/// <summary>How this person starts the application, so that every suggested command can be typed as it stands.</summary>
/// <param name="Program">Such as <c>tofa</c> or <c>dotnet run --project sample --</c>, with the directory where it is not the current one.</param>
/// <param name="Build">The command that compiles the project again; <c>null</c> where there is no project.</param>
internal sealed record Invocation(string Program, string? Build)
{
    /// <summary>A command with those around it, such as <c>baseline create</c>.</summary>
    internal static string Words(IEnumerable<string> commands) => string.Join(' ', commands);

    /// <summary>A whole command line.</summary>
    internal string Command(string arguments) => $"{Program} {arguments}";
}
