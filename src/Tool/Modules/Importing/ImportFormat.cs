namespace Tofa.Tool.Modules.Importing;

/// <summary>What is imported.</summary>
internal enum ImportFormat
{
    /// <summary>Planning files: one YAML file a phase, with <c>subtasks</c> (R001-67).</summary>
    Plan,

    /// <summary>Task Master's <c>tasks.json</c>.</summary>
    TaskMaster,
}
