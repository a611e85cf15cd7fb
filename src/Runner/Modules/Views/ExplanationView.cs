using Tofa.Runner.Modules.Explaining;

namespace Tofa.Runner.Modules.Views;

/// <summary>Why a task does not start, or what became of it.</summary>
/// <param name="Standing">Where it stands.</param>
/// <param name="Message">The same in a sentence.</param>
/// <param name="Task">The row of the list.</param>
internal sealed record ExplanationView(Standing Standing, string Message, TaskRow Task) : View("explanation")
{
    /// <summary>Every task in the way, the nearest first.</summary>
    public IReadOnlyList<CauseRow> Causes { get; init; } = [];

    /// <summary>Where a run will need a person for it, or may refuse its result.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>What would let it start.</summary>
    public IReadOnlyList<string> Remedies { get; init; } = [];
}
