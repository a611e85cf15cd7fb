namespace Tofa.Generators.Pipeline;

/// <summary>The names of the generator's steps, in their order, under which tests and tools find out why a step ran again.</summary>
public static class StepNames
{
    /// <summary>The namespace that the project asks for.</summary>
    public const string Options = "Options";

    /// <summary>A file of the runbook as kind, path and text.</summary>
    public const string Files = "Files";

    /// <summary>What a file says, without positions, states and problems.</summary>
    public const string ReadFiles = "ReadFiles";

    /// <summary>What the runbook lists.</summary>
    public const string RunbookEntries = "RunbookEntries";

    /// <summary>The class of every task, and the place of its file.</summary>
    public const string TaskClasses = "TaskClasses";

    /// <summary>The whole runbook, joined.</summary>
    public const string Definition = "Definition";

    /// <summary>What one file of task classes depends on.</summary>
    public const string TaskFiles = "TaskFiles";

    /// <summary>The C# types that the tasks name.</summary>
    public const string ScriptNames = "ScriptNames";

    /// <summary>Those of them that cannot be created in this compilation.</summary>
    public const string UnboundScripts = "UnboundScripts";

    /// <summary>Whether the compilation knows the base classes of generated code.</summary>
    public const string HasRunner = "HasRunner";

    /// <summary>What the <c>Runbook</c> class depends on.</summary>
    public const string RunbookModel = "RunbookModel";
}
