namespace Tofa.Runner.Modules.Views;

/// <summary>One task with all that is known about it.</summary>
/// <param name="Task">The row of the list.</param>
internal sealed record ShowView(TaskRow Task) : View("task")
{
    /// <summary>What it is about.</summary>
    public string? Description { get; init; }

    /// <summary>What it does: the command, the script's type, or the model with its prompt.</summary>
    public string? Does { get; init; }

    /// <summary>What a person does, step by step.</summary>
    public IReadOnlyList<string> Instructions { get; init; } = [];

    /// <summary>What a person checks before accepting the answer.</summary>
    public IReadOnlyList<string> ReviewPoints { get; init; } = [];

    /// <summary>What it leaves behind.</summary>
    public IReadOnlyList<string> Outputs { get; init; } = [];

    /// <summary>What its result has to pass.</summary>
    public IReadOnlyList<string> Gates { get; init; } = [];

    /// <summary>Where the run stops for a person.</summary>
    public IReadOnlyList<string> Pauses { get; init; } = [];

    /// <summary>How sure the runbook is, from 0 to 1; <c>null</c> where it does not say.</summary>
    public decimal? Certainty { get; init; }

    /// <summary>What else could be done.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>Where its primary output goes.</summary>
    public string? OutputArtifact { get; init; }

    /// <summary>The tasks that wait for it.</summary>
    public IReadOnlyList<string> RequiredBy { get; init; } = [];

    /// <summary>How often it was started.</summary>
    public int Attempts { get; init; }

    /// <summary>The log of its last attempt, relative to the project.</summary>
    public string? LogFile { get; init; }

    /// <summary>What the journal says about it, oldest first.</summary>
    public IReadOnlyList<HistoryRow> History { get; init; } = [];
}
