using System.CommandLine;
using Tofa.Runner;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Scripts;
using Tofa.Tool.Scripts;

namespace Tofa.Tool.Tests.Golden;

/// <summary>Every command of the two applications.</summary>
internal static class CommandTree
{
    public static RootCommand Tool() => TofaApp.Root(new CommandHost(null), ToolCommands.All);

    public static RootCommand Project() => TofaApp.Root(new CommandHost(new Pipeline("none", [])), null);

    /// <summary>The words of every command, the root's first: none.</summary>
    public static IEnumerable<string[]> Paths(Command command) =>
        command.Subcommands.Where(sub => !sub.Hidden).SelectMany(sub => Paths(sub).Select(path => (string[])[sub.Name, .. path])).Prepend([]);

    /// <summary>What <c>--help</c> writes for each command.</summary>
    public static async Task<string> HelpAsync(RootCommand root, string program)
    {
        var text = new StringWriter();
        foreach (var path in Paths(root))
        {
            await text.WriteAsync($"$ {string.Join(' ', [program, .. path, "--help"])}\n");
            await root.Parse([.. path, "--help"]).InvokeAsync(new InvocationConfiguration { Output = text }, TestContext.Current.CancellationToken);
        }

        return Normalize(text.ToString(), program);
    }

    // The library knows a hosted program by the name of its file, which is the test's own here.
    public static string Normalize(string help, string program) =>
        string.Join('\n', help.ReplaceLineEndings("\n").Replace($"  {RootCommand.ExecutableName} ", $"  {program} ", StringComparison.Ordinal).Split('\n').Select(line => line.TrimEnd()));
}
