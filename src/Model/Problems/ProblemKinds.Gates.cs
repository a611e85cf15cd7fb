namespace Tofa.Model.Problems;

/// <content>Gates, pauses and certainty.</content>
public static partial class ProblemKinds
{
    /// <summary>TOFA5050. Arguments: the text, what it would judge, what is wrong with it, the remedy.</summary>
    public static readonly ProblemKind BadCondition = Error(
        "TOFA5050", "Not a condition", "'{0}' is not a condition for '{1}', because it {2}, so nothing could be judged by it; {3}");

    /// <summary>TOFA5051. Arguments: the text, what is decided, what it judges, why, the remedy.</summary>
    public static readonly ProblemKind DecidedCondition = Error(
        "TOFA5051", "Condition is decided beforehand", "'{0}' {1}, because {3}, so '{2}' would judge nothing; {4}");

    /// <summary>TOFA5078. Arguments: the gate, the fact.</summary>
    public static readonly ProblemKind MisspeltGate = Warning(
        "TOFA5078", "Gate name looks misspelt", "Gate '{0}' is nearly '{1}', which the runner knows, but not the same, so a person would be asked to judge it; did you mean '{1}'?");

    /// <summary>TOFA5052. Arguments: the text, the remedy.</summary>
    public static readonly ProblemKind BadPause = Error(
        "TOFA5052", "Not a pause", "'{0}' is not a time to pause, so the run would not stop where it should; {1}");

    /// <summary>TOFA5053. Arguments: the fact, the moment, the remedy.</summary>
    public static readonly ProblemKind UnknownFact = Error(
        "TOFA5053", "Pause depends on something unknown", "'{0}' is nothing that the runner knows {1} a task, so the pause could not depend on it; {2}");

    /// <summary>TOFA5054. Arguments: the text, the remedy.</summary>
    public static readonly ProblemKind BadCertainty = Error(
        "TOFA5054", "Not a certainty", "'{0}' is not a number from 0 to 1, so it is not clear whether a person has to confirm the task; {1}");

    /// <summary>TOFA5055. Arguments: the certainty.</summary>
    public static readonly ProblemKind MissingAlternatives = Error(
        "TOFA5055", "Alternatives are missing", "A certainty of {0} is below 0.95, so a person has to confirm the task, but there are no alternatives to weigh; list them under 'alternatives'");

    /// <summary>TOFA5056. Arguments: what the certainty is.</summary>
    public static readonly ProblemKind UnusedAlternatives = Warning(
        "TOFA5056", "Alternatives are not shown", "Alternatives are shown only below a certainty of 0.95, but {0}, so nobody would see them; lower the certainty or remove them");

    /// <summary>TOFA5057. Arguments: the type.</summary>
    public static readonly ProblemKind GatesOfNoTask = Warning(
        "TOFA5057", "Gates judge no task", "No task is {0}, so these gates judge nothing; remove them or correct the type");

    /// <summary>TOFA5058. Arguments: the type, the first task.</summary>
    public static readonly ProblemKind UngatedType = Warning(
        "TOFA5058", "Type has no gates", "There are gates for other types but none for {0}, so tasks such as '{1}' pass without being judged; add '{0}:' with gates, or with {{}} where none are meant");
}
