namespace Tofa.Model.Problems;

/// <content>Files that have to be there and to agree with each other.</content>
public static partial class ProblemKinds
{
    /// <summary>TOFA5012. Arguments: the task, its type, what is missing, the remedy.</summary>
    public static readonly ProblemKind MissingDetailFile = Error(
        "TOFA5012", "Detail file is missing", "Task '{0}' is {1} but {2}, so nothing says what to run; {3}");

    /// <summary>TOFA5013. Arguments: the task, the path, the remedy.</summary>
    public static readonly ProblemKind MissingSummaryFile = Warning(
        "TOFA5013", "Detail file of a manual task is missing", "Detail file '{1}' of task '{0}' is not there, so whoever does the task gets no instructions; {2}");

    /// <summary>TOFA5014. Arguments: the path, the task, the remedy.</summary>
    public static readonly ProblemKind MissingTemplate = Error(
        "TOFA5014", "Template file is missing", "Template '{0}' of task '{1}' is not there, so its prompt cannot be made; {2}");

    /// <summary>TOFA5082. Arguments: the path, the task, what is wrong as a predicate, the remedy.</summary>
    public static readonly ProblemKind BadOutputSchema = Error(
        "TOFA5082", "Output schema cannot be used", "Schema '{0}' of task '{1}' {2}, so no answer could be checked by it; {3}");

    /// <summary>TOFA5015. Arguments: the detail file's id, the runbook's id.</summary>
    public static readonly ProblemKind IdMismatch = Error(
        "TOFA5015", "Id differs from the runbook", "This detail file says that it is task '{0}', but the runbook names it for task '{1}', so one of the two would get the wrong work; make the ids the same");

    /// <summary>TOFA5016. Arguments: the task, the detail file's type, the runbook's type.</summary>
    public static readonly ProblemKind TypeMismatch = Error(
        "TOFA5016", "Type differs from the runbook", "Task '{0}' is {1} here but {2} in the runbook, so it is not clear who does it; make the types the same");

    /// <summary>TOFA5017. Arguments: the task, the detail file's status, the runbook's status.</summary>
    public static readonly ProblemKind StatusDrift = Warning(
        "TOFA5017", "Status differs from the runbook", "Task '{0}' is {1} here but {2} in the runbook, and the runbook's status counts; make them the same, or leave it to the runner, which writes both when the task next moves");

    /// <summary>TOFA5018. Arguments: the task, its type, the section.</summary>
    public static readonly ProblemKind MissingSection = Error(
        "TOFA5018", "Section is missing", "Task '{0}' is {1} but has no '{2}', so there is nothing to do; add the section or change the type");

    /// <summary>TOFA5079. Arguments: the section, the task.</summary>
    public static readonly ProblemKind EmptyInstructions = Warning(
        "TOFA5079", "Instructions are empty", "The '{0}' of task '{1}' say nothing, so a person would be asked to do it without being told what; write what to do");

    /// <summary>TOFA5019. Arguments: the section, the task, its type.</summary>
    public static readonly ProblemKind UnusedSection = Warning(
        "TOFA5019", "Section is not used", "Section '{0}' is not used, because task '{1}' is {2}; remove the section or change the type");

    /// <summary>TOFA5025. Arguments: the path, what it is or does, why that is refused and the remedy.</summary>
    public static readonly ProblemKind BadPath = Error("TOFA5025", "Path is not allowed", "Path '{0}' {1}, but {2}");

    /// <summary>TOFA5026. Arguments: the path.</summary>
    public static readonly ProblemKind UnnamedDetailFile = Warning(
        "TOFA5026", "Detail file belongs to no task", "No task of the runbook names '{0}' as its task_detail_file, so nothing reads it; name it in the runbook or delete it");
}
