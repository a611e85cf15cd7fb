using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Views;

namespace Tofa.Runner.Ports;

/// <summary>Tells a team's collector what runs do and how long it takes. It never changes what happens: what it measures it calls, and gives back what came of it.</summary>
internal interface ITelemetry : IDisposable
{
    /// <summary>What a process needs to put its own spans below the task that started it; empty where nobody collects.</summary>
    IReadOnlyDictionary<string, string> Variables { get; }

    /// <summary>Measures a run from its start to the stop.</summary>
    Task<StopView> RunAsync(Func<Task<StopView>> run);

    /// <summary>Measures one attempt at a task.</summary>
    /// <param name="task">The task.</param>
    /// <param name="attempt">Which attempt it is, from 1.</param>
    /// <param name="work">The attempt.</param>
    Task<ExecutionResult> TaskAsync(TaskDefinition task, int attempt, Func<Task<ExecutionResult>> work);

    /// <summary>Measures one call of a model.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="source">Where the answer comes from: <c>openai</c>, <c>replay</c> or <c>relay</c>.</param>
    /// <param name="call">The call.</param>
    Task<AiReply> CallAsync(AiRequest request, string source, Func<Task<AiReply>> call);
}
