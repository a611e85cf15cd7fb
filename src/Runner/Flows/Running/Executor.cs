using Tofa.Model.Runbooks;
using Tofa.Runner.Flows.Asking;
using Tofa.Runner.Flows.Checking;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Running;

/// <summary>Gives a task to the flow of its kind, with the user's hooks around it. Whatever the user's code throws is that task's failure, not the runner's.</summary>
/// <param name="manual">Executes manual tasks.</param>
/// <param name="ai">Executes AI-assisted tasks.</param>
/// <param name="script">Executes processes and C# scripts.</param>
/// <param name="start">Stops for a person before a task.</param>
/// <param name="end">Judges what a task's work left.</param>
/// <param name="terminal">Told when a hook fails after the task's end.</param>
/// <param name="turn">Lets one task at a time talk with the person.</param>
internal sealed class Executor(ManualFlow manual, AiFlow ai, ScriptFlow script, StartCheck start, EndCheck end, ITerminal terminal, PersonTurn turn)
{
    private const string TaskError = "TASK_ERROR";

    /// <summary>Executes the task.</summary>
    internal async Task<ExecutionResult> ExecuteAsync(PipelineTask task, AttemptContext context, CancellationToken cancellationToken)
    {
        try
        {
            if (await turn.TakeAsync(() => Task.FromResult(start.Ask(task, context, cancellationToken)), cancellationToken).ConfigureAwait(false) is { } stopped)
                return stopped;

            task.CallStarting();
            var result = await DispatchAsync(task, context, cancellationToken).ConfigureAwait(false);
            var judged = await turn.TakeAsync(() => Task.FromResult(end.Judge(task, context, result, cancellationToken)), cancellationToken).ConfigureAwait(false);
            if (task is AiAssistedTask && result is ExecutionResult.Done && judged is ExecutionResult.Waiting or ExecutionResult.Cancelled)
                ai.PutBack(task.Definition.Id);

            return judged;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return new ExecutionResult.Cancelled();
        }
        catch (RefusedPathException failure)
        {
            return new ExecutionResult.Failed(TaskError, failure.Message);
        }
        catch (StateException failure)
        {
            // Not the task's failure: it has not come to an end.
            return new ExecutionResult.Refused { StateProblem = failure.Message };
        }
        catch (Exception failure)
        {
            return new ExecutionResult.Failed(TaskError, $"{failure.GetType().Name}: {failure.Message}");
        }
    }

    /// <summary>Calls the hook behind a task that has been journalled.</summary>
    internal void Finished(PipelineTask task, TaskState state)
    {
        try
        {
            task.CallFinished(state);
        }
        catch (Exception failure)
        {
            terminal.Say($"The OnFinished hook of '{task.Definition.Id}' failed; its status stands. {failure.GetType().Name}: {failure.Message}");
        }
    }

    private Task<ExecutionResult> DispatchAsync(PipelineTask task, AttemptContext context, CancellationToken cancellationToken) => task switch
    {
        ManualTask byHand => turn.TakeAsync(() => manual.ExecuteAsync(byHand, context, cancellationToken), cancellationToken),
        AiAssistedTask assisted => ai.ExecuteAsync(assisted, context, cancellationToken),
        ScriptTask automated => script.ExecuteAsync(automated, context, cancellationToken),
        _ => Task.FromResult<ExecutionResult>(new ExecutionResult.Failed(TaskError, $"{task.GetType().Name} derives from none of the three kinds of task.")),
    };
}
