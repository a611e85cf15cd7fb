using Tofa.Model.Runbooks;

namespace Tofa.Tool.Modules.Importing;

/// <summary>A task of another format, in the words of the runbook language.</summary>
internal sealed record ImportedTask
{
    /// <summary>The id that it has in the runbook.</summary>
    public required string Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands in its file; the message is empty.</summary>
    public required ImportRow Place { get; init; }

    /// <summary>Who does it.</summary>
    public TaskKind Kind { get; init; } = TaskKind.Manual;

    /// <summary>How far it is.</summary>
    public TaskState State { get; init; } = TaskState.Pending;

    /// <summary>The tasks that have to be done first, as the file has them: perhaps unknown, perhaps twice.</summary>
    public IReadOnlyList<ImportedDependency> DependsOn { get; init; } = [];

    /// <summary>Paragraphs of the description.</summary>
    public IReadOnlyList<string> Description { get; init; } = [];

    /// <summary>What a person has to do, step by step.</summary>
    public IReadOnlyList<string> Instructions { get; init; } = [];

    /// <summary>The prompt of an AI-assisted task, taken literally.</summary>
    public string? Prompt { get; init; }

    /// <summary>The model of an AI-assisted task.</summary>
    public string? Model { get; init; }

    /// <summary>What it leaves behind.</summary>
    public IReadOnlyList<string> Outputs { get; init; } = [];

    /// <summary>What could not be carried over one to one, for whoever imports; rows with the same message are told together.</summary>
    public IReadOnlyList<ImportRow> Remarks { get; init; } = [];
}
