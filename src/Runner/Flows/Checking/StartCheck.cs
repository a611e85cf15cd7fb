using Tofa.Runner.Flows.Asking;
using Tofa.Runner.Modules.Answers;
using Tofa.Runner.Modules.Checks;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Checking;

/// <summary>Stops for a person before a task starts, where the runbook says so.</summary>
/// <param name="terminal">The person.</param>
/// <param name="questioner">Asks.</param>
internal sealed class StartCheck(ITerminal terminal, Questioner questioner)
{
    private static readonly Agreement Start = new("Start it?", [new(AnswerKey.Yes, "start"), new(AnswerKey.Error, "error")], "start");

    /// <summary>Asks where that is needed.</summary>
    /// <returns>How the attempt ends; <c>null</c> where the task may start.</returns>
    internal ExecutionResult? Ask(PipelineTask task, AttemptContext context, CancellationToken cancellationToken)
    {
        var definition = task.Definition;
        var reasons = StartReasons.Of(definition, CheckFacts.Before(definition, context.EarlierAttempts));
        if (reasons.Count == 0)
            return EndRules.AlwaysAsks(definition) && !questioner.CanAnswer(definition.Id) ? EndCheck.Unanswered(Nobody(definition.Id, "after its work")) : null;

        terminal.QuoteAll(reasons);
        return Start.Ask(questioner, definition.Id, context, Nobody(definition.Id, "before it starts"), NotStarted, cancellationToken);
    }

    private static ExecutionResult.Failed NotStarted(string reason) => new(IssueTypes.ManualBlocker, $"not started: {reason}");

    private static ExecutionResult.Waiting Nobody(string taskId, string when) => new(
        $"Task '{taskId}' waits for a person, who has to agree {when}: run again at a terminal, or give the answers in a file with --answers.");
}
