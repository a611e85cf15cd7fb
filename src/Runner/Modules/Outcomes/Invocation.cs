using System.Globalization;

namespace Tofa.Runner.Modules.Outcomes;

/// <summary>How this person starts the application, so that every suggested command can be typed as it stands.</summary>
/// <param name="Program">Such as <c>tofa</c> or <c>dotnet run --project sample --</c>, with the directory where it is not the current one.</param>
/// <param name="Build">The command that compiles the project again; <c>null</c> where there is no project.</param>
internal sealed record Invocation(string Program, string? Build)
{
    private const string Run = "run";

    /// <summary>The options of this run that the next one needs too, such as <c>--answers mine.yaml</c>.</summary>
    internal IReadOnlyList<string> RunOptions { get; init; } = [];

    /// <summary>What ends a process with all that it started, up to its number: on Unix it leads a group of its own.</summary>
    internal string Killing { get; init; } = "kill -- -";

    /// <summary>A file with prepared answers that lies in the project; <c>null</c> where there is none.</summary>
    internal string? Answers { get; init; }

    /// <summary>A command with those around it, such as <c>baseline create</c>.</summary>
    internal static string Words(IEnumerable<string> commands) => string.Join(' ', commands);

    /// <summary>The command that ends a process of an attempt.</summary>
    internal string Kill(int process) => string.Create(CultureInfo.InvariantCulture, $"{Killing}{process}");

    /// <summary>A whole command line; a run has the options of this one, unless it says otherwise.</summary>
    internal string Command(string arguments)
    {
        var words = arguments.Split(' ');
        return Words([Program, arguments, .. words[0] == Run ? RunOptions.Where(option => !words.Contains(option.Split(' ')[0])) : []]);
    }

    /// <summary>A whole command line about a task, whatever its id is like.</summary>
    /// <param name="command">Such as <c>retry</c>.</param>
    /// <param name="taskId">The task's id.</param>
    /// <param name="options">Its options; empty where there are none.</param>
    /// <param name="value">What follows the id; empty where nothing does.</param>
    internal string About(string command, string taskId, string options = "", string value = "")
    {
        // What begins with a dash is an option, unless two dashes before it say that no more options come.
        var id = ShellWord.Quote(taskId);
        string[] words = taskId.StartsWith('-') ? [command, options, "--", id, value] : [command, id, value, options];
        return Command(Words(words.Where(word => word.Length > 0)));
    }

    /// <summary>How to see what a command takes.</summary>
    /// <param name="command">The command; empty for all of them.</param>
    internal string Help(string command) => Words([Program, .. command.Length == 0 ? Array.Empty<string>() : [command], "--help"]);

    /// <summary>The ways to run on where somebody has to answer: with the same options, and from the file with answers that is there and was not given.</summary>
    internal IReadOnlyList<string> RunWithAnswers() =>
        Answers is null || RunOptions.Any(option => option.StartsWith("--answers ", StringComparison.Ordinal))
            ? [Command(Run)]
            : [Command(Run), Command($"{Run} --answers {ShellWord.Quote(Answers)}")];
}
