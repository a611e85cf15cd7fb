namespace Tofa.Model.Problems;

/// <content>Keys and values that the runbook language does not have.</content>
public static partial class ProblemKinds
{
    /// <summary>TOFA5004. Arguments: the key, where, the remedy.</summary>
    public static readonly ProblemKind UnknownKey = Warning(
        "TOFA5004", "Unknown key", "'{0}' is not a key of {1}, so nothing would read it; {2}");

    /// <summary>TOFA5005. Arguments: the path, what is expected, what is there.</summary>
    public static readonly ProblemKind WrongNode = Error(
        "TOFA5005", "Wrong kind of YAML node", "'{0}' has to be {1}, but it is {2}; write {1}");

    /// <summary>TOFA5006. Arguments: the key, where, why it is needed.</summary>
    public static readonly ProblemKind MissingValue = Error(
        "TOFA5006", "Required value is missing", "'{0}' is missing in {1}: {2}; add it");

    /// <summary>TOFA5007. Arguments: the value, the key, the remedy.</summary>
    public static readonly ProblemKind NotAllowedValue = Error(
        "TOFA5007", "Value is not allowed", "'{0}' is not a {1} that the runner knows; {2}");

    /// <summary>TOFA5023. Arguments: the id.</summary>
    public static readonly ProblemKind EmptyName = Warning(
        "TOFA5023", "Task name is empty", "The name of task '{0}' is empty, so its id is shown instead; write a name or remove the key");

    /// <summary>TOFA5024. Arguments: the id, the character, what it probably should be.</summary>
    public static readonly ProblemKind OddId = Warning(
        "TOFA5024", "Task id looks like an accident", "Task id '{0}' holds {1}, which looks like an accident and is hard to type on a command line; rename the task if it is not meant");

    /// <summary>TOFA5028. Arguments: the value.</summary>
    public static readonly ProblemKind BadDuration = Error(
        "TOFA5028", "Not a duration", "'{0}' is not a duration, so the timeout is unknown; write whole numbers with units such as 90s, 10m or 1h30m, or seconds as a number");

    /// <summary>TOFA5029. Arguments: the value.</summary>
    public static readonly ProblemKind BadScriptType = Error(
        "TOFA5029", "Not a C# type name", "'{0}' is not the name of a C# type, so no script can be found by it; write its full name such as Acme.Scripts.Publish, without generic arguments");

    /// <summary>TOFA5030. Arguments: the first form, the second form, where.</summary>
    public static readonly ProblemKind ConflictingForms = Error(
        "TOFA5030", "More than one form is given", "'{0}' and '{1}' are both given in {2}, so it is not clear which one applies; keep one of them");
}
