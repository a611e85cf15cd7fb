using System.Diagnostics;
using Tofa.Runner.Flows.Asking;
using Tofa.Runner.Modules.Answers;
using Tofa.Runner.Modules.Checks;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Checking;

/// <summary>Judges a task's result by its gates before the task is done, and stops for a person where the runbook says so.</summary>
/// <param name="terminal">The person.</param>
/// <param name="questioner">Asks.</param>
internal sealed class EndCheck(ITerminal terminal, Questioner questioner)
{
    private static readonly Agreement Pass = new("Does it pass?", [new(AnswerKey.Yes, "all of it is so"), new(AnswerKey.Error, "error")], "gates");

    /// <summary>Judges a result; one that is not done stays what it is.</summary>
    internal ExecutionResult Judge(PipelineTask task, AttemptContext context, ExecutionResult result, CancellationToken cancellationToken)
    {
        if (result is not ExecutionResult.Done done)
            return result;

        var judged = Judge(task, context, done, cancellationToken);
        return done.StateProblem is { } problem ? judged with { StateProblem = problem } : judged;
    }

    private ExecutionResult Judge(PipelineTask task, AttemptContext context, ExecutionResult.Done done, CancellationToken cancellationToken)
    {
        var facts = CheckFacts.After(task.Definition, context.EarlierAttempts, done.Details);
        JudgedGate[] gates = [.. task.Definition.Gates.Select(gate => new JudgedGate(gate, gate.Judge(task.CallMeasure(gate) ?? facts.GetValueOrDefault(gate.Name))))];
        if (gates.Length > 0)
            terminal.Say("Gates:");

        terminal.QuoteAll(gates.Select(gate => gate.Line));
        return EndRules.Decide(task.Definition, gates, facts, done) switch
        {
            EndStep.End end => end.Result,
            EndStep.Ask ask => Ask(task.Definition.Id, context, ask, EndRules.WithGates(done, gates), cancellationToken),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>How an attempt ends whose result somebody would have to judge.</summary>
    internal static ExecutionResult Unanswered(ExecutionResult.Waiting nobody) => Pass.Unanswered(nobody);

    private ExecutionResult Ask(string taskId, AttemptContext context, EndStep.Ask ask, ExecutionResult.Done done, CancellationToken cancellationToken)
    {
        terminal.QuoteAll(ask.Reasons);
        return Pass.Ask(questioner, taskId, context, Nobody(taskId), NotPassed, cancellationToken) ?? done;
    }

    private static ExecutionResult.Failed NotPassed(string reason) => new(IssueTypes.ValidationFail, $"did not pass: {reason}");

    private static ExecutionResult.Waiting Nobody(string taskId) => new(
        $"Task '{taskId}' has done its work, but a person has to judge it: run again at a terminal, or give the answers in a file with --answers. Its work is then done again.");
}
