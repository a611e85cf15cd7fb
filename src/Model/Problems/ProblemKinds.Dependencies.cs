namespace Tofa.Model.Problems;

/// <content>Tasks and the order between them.</content>
public static partial class ProblemKinds
{
    /// <summary>TOFA5080. Arguments: the item, the list.</summary>
    public static readonly ProblemKind RepeatedItem = Warning(
        "TOFA5080", "Item is listed twice", "'{0}' is listed twice in '{1}', where once says the same; remove one, or correct it if another was meant");

    /// <summary>TOFA5008. Arguments: the id, the path of the first task with it.</summary>
    public static readonly ProblemKind DuplicateId = Error(
        "TOFA5008", "Task id is used twice", "Task id '{0}' is already used by {1}, so a dependency on it would be ambiguous; give this task another id");

    /// <summary>TOFA5009. Arguments: the task, the dependency, the remedy.</summary>
    public static readonly ProblemKind UnknownDependency = Error(
        "TOFA5009", "Unknown dependency", "Task '{0}' depends on '{1}', which no task has as its id, so it could never start; {2}");

    /// <summary>TOFA5010. Arguments: the task.</summary>
    public static readonly ProblemKind SelfDependency = Error(
        "TOFA5010", "Task depends on itself", "Task '{0}' depends on itself, so it could never start; remove this dependency");

    /// <summary>TOFA5011. Arguments: the cycle.</summary>
    public static readonly ProblemKind DependencyCycle = Error(
        "TOFA5011", "Dependency cycle", "These tasks wait for each other, so none of them could ever start: {0}; remove one of these dependencies");

    /// <summary>TOFA5027. Arguments: the task.</summary>
    public static readonly ProblemKind DependenciesDiffer = Warning(
        "TOFA5027", "Dependencies differ from the runbook", "The dependencies of task '{0}' differ from those in the runbook, and the runbook's count; make them the same or remove these");

    /// <summary>TOFA5032. Arguments: what is missing.</summary>
    public static readonly ProblemKind EmptyRunbook = Error(
        "TOFA5032", "No runbook", "{0}, so there is nothing to run; list the tasks under 'tasks:' in runbook.yaml");
}
