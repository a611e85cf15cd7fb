using Tofa.Model.Runbooks;

namespace Tofa.Tool.Modules.Adding;

/// <summary>What can be added to a project: a closed set.</summary>
internal abstract record Addition
{
    private Addition()
    {
    }

    /// <summary>A task with its detail file.</summary>
    /// <param name="Id">Its id; <c>null</c> for the next one.</param>
    internal sealed record NewTask(string? Id) : Addition
    {
        /// <summary>Its name; <c>null</c> for one made of the id.</summary>
        public string? Name { get; init; }

        /// <summary>Who does it.</summary>
        public TaskKind Kind { get; init; } = TaskKind.Manual;

        /// <summary>The ids of the tasks that come first.</summary>
        public IReadOnlyList<string> DependsOn { get; init; } = [];

        /// <summary>The prompt of an AI-assisted task: a template that exists, or is made; <c>null</c> for one named after the id.</summary>
        public string? Template { get; init; }

        /// <summary>The line for the shell of a scripted task.</summary>
        public string? Command { get; init; }

        /// <summary>The full name of the C# type of a scripted task.</summary>
        public string? Script { get; init; }
    }

    /// <summary>A prompt template.</summary>
    /// <param name="Path">Its path; a name alone is one in <c>prompt_templates/</c>.</param>
    /// <param name="TaskId">The task whose prompt it becomes, or the prompt of whose retries; <c>null</c> for none yet.</param>
    internal sealed record NewTemplate(string Path, string? TaskId) : Addition;

    /// <summary>A C# script with a flow and a function, and the task that runs it.</summary>
    /// <param name="Name">The class.</param>
    /// <param name="Capability">The capability that it belongs to; <c>null</c> for none.</param>
    /// <param name="Task">The task, with the script's name still to be filled in.</param>
    internal sealed record NewScript(string Name, string? Capability, NewTask Task) : Addition;
}
