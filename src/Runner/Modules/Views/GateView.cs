using Tofa.Runner.Modules.Executing;

namespace Tofa.Runner.Modules.Views;

/// <summary>Where a run stopped for a person: what is asked, and what can be answered.</summary>
/// <param name="TaskId">The task that asks; answers are prepared under its id.</param>
/// <param name="Kind">What it is about: <c>task</c>, <c>start</c>, <c>gates</c>, <c>output</c>, <c>prompt</c>, <c>edit</c>, <c>relay</c> or <c>interrupted</c>.</param>
/// <param name="Text">The question.</param>
/// <param name="Options">What can be answered; nothing where something else has to be done.</param>
internal sealed record GateView(string TaskId, string Kind, string Text, IReadOnlyList<GateOption> Options)
{
    /// <summary>The question of a task; <c>null</c> where none was asked.</summary>
    internal static GateView? Of(string taskId, PendingQuestion? question) => question is null
        ? null
        : new GateView(taskId, question.Kind, question.Text, [.. question.Options.Select(option => new GateOption(option.Key, option.Value))]);

    /// <summary>What becomes of a task whose runner died (decision C-9).</summary>
    internal static GateView Interrupted(string taskId) => new(
        taskId,
        "interrupted",
        $"What becomes of '{taskId}'?",
        [new("retry", "it runs again"), new("error", "it failed"), new("done", "it had finished")]);
}
