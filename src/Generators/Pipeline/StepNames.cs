namespace Tofa.Generators.Pipeline;

/// <summary>The names of the generator's steps, in their order, under which tests and tools find out why a step ran again.</summary>
public static class StepNames
{
    /// <summary>The namespace that the project asks for.</summary>
    public const string Options = "Options";

    /// <summary>A file of the runbook as kind, path and text.</summary>
    public const string Files = "Files";

    /// <summary>What a runbook lists, without positions, states and problems.</summary>
    public const string RunbookEntries = "RunbookEntries";

    /// <summary>What a detail file defines, without positions, states and problems.</summary>
    public const string TaskDetails = "TaskDetails";

    /// <summary>A prompt template in its parts.</summary>
    public const string Templates = "Templates";

    /// <summary>The whole runbook, joined.</summary>
    public const string Definition = "Definition";

    /// <summary>What one file of task classes depends on.</summary>
    public const string TaskFiles = "TaskFiles";

    /// <summary>What the <c>Runbook</c> class depends on.</summary>
    public const string RunbookModel = "RunbookModel";
}
