namespace Tofa.Runner.Modules.Executing;

/// <summary>What the command line asked a run for.</summary>
/// <param name="Options">How tasks are to be treated.</param>
/// <param name="Ai">Where model answers come from.</param>
/// <param name="AnswersFile">The prepared answers, as given; <c>null</c> where there are none.</param>
/// <param name="NonInteractive">Whether questions are forbidden.</param>
/// <param name="Watch">Whether to run again whenever something changed.</param>
internal sealed record RunRequest(RunOptions Options, AiMode Ai, string? AnswersFile, bool NonInteractive, bool Watch)
{
    /// <summary>Signalled when what is stopped shall be killed at once.</summary>
    internal CancellationToken Haste { get; init; }
}
