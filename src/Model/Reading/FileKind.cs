namespace Tofa.Model.Reading;

/// <summary>What a file of a runbook project is.</summary>
public enum FileKind
{
    /// <summary><c>runbook.yaml</c>.</summary>
    Runbook,

    /// <summary>A detail file, <c>tasks/*.yaml</c>.</summary>
    Task,

    /// <summary>A prompt template, <c>prompt_templates/*</c>.</summary>
    Template,

    /// <summary>The JSON Schema of an answer, <c>schemas/*.json</c>.</summary>
    Schema,
}
