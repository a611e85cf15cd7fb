namespace Tofa.Model.Pauses;

/// <summary>What the runner knows about a task, so that a pause can depend on it.</summary>
public static class PauseFacts
{
    /// <summary>How often the task was started before this time: a count.</summary>
    public const string Attempts = "attempts";

    /// <summary>The task's certainty, from 0 to 1.</summary>
    public const string Certainty = "certainty";

    /// <summary>The tokens of the prompt, where a model counted them: a count.</summary>
    public const string InputTokens = "input_tokens";

    /// <summary>The tokens of the answer, where a model counted them: a count.</summary>
    public const string OutputTokens = "output_tokens";

    /// <summary>Whether a person changed the output by hand: <c>true</c> or <c>false</c>.</summary>
    public const string ManualEdit = "manual_edit";

    /// <summary>The exit code of a process or script: a whole number. Only gates can judge it.</summary>
    public const string ExitCode = "exit_code";

    private static readonly string[] Before = [Attempts, Certainty];

    private static readonly string[] After = [.. Before, InputTokens, OutputTokens, ManualEdit];

    /// <summary>The facts that are known at a moment.</summary>
    public static IReadOnlyList<string> At(PauseMoment moment) => moment == PauseMoment.Before ? Before : After;

    /// <summary>The facts that gates can judge by their name.</summary>
    internal static IReadOnlyList<string> OfGates { get; } = [ExitCode, .. After];

    /// <summary>Whether a fact is <c>true</c> or <c>false</c>; the others are numbers.</summary>
    public static bool IsFlag(string fact) => fact == ManualEdit;
}
