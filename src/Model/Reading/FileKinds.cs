namespace Tofa.Model.Reading;

/// <summary>Reads the mark that MSBuild puts on the files of a runbook.</summary>
public static class FileKinds
{
    /// <summary>The kind that a mark stands for; <c>null</c> for a file that is none of ours, such as another tool's YAML.</summary>
    /// <param name="mark"><c>runbook</c>, <c>task</c>, <c>template</c> or <c>schema</c> in any case.</param>
    public static FileKind? Parse(string? mark) => mark?.Trim().ToUpperInvariant() switch
    {
        "RUNBOOK" => FileKind.Runbook,
        "TASK" => FileKind.Task,
        "TEMPLATE" => FileKind.Template,
        "SCHEMA" => FileKind.Schema,
        _ => null,
    };
}
