namespace Tofa.Model.Problems;

/// <content>What the files of a project say about each other, and what earlier runs left in them.</content>
public static partial class ProblemKinds
{
    /// <summary>TOFA5070. Arguments: the path, what it is besides.</summary>
    public static readonly ProblemKind SharedArtifact = Error(
        "TOFA5070", "Two tasks write one output", "'{0}' {1}, so one of the two outputs would be lost; give each task a path of its own");

    /// <summary>TOFA5071. Arguments: the task, what it waits for, how many others there are.</summary>
    public static readonly ProblemKind UnreachableTask = Warning(
        "TOFA5071", "Task can never start", "Task '{0}' can never start, because it waits for '{1}', which cannot start with the dependencies that it has{2}; mend those first");

    /// <summary>TOFA5072. Arguments: the value.</summary>
    public static readonly ProblemKind BadTimestamp = Warning(
        "TOFA5072", "Not a timestamp", "'{0}' is not a day and time, so nobody can tell when this happened; write them by ISO 8601, such as 2025-04-21T15:48:51Z");

    /// <summary>TOFA5073. Arguments: the value, what it is not, the remedy.</summary>
    public static readonly ProblemKind UnknownEvent = Warning(
        "TOFA5073", "Unknown name of an event", "'{0}' is not {1}, so whoever looks for that will not find it; {2}");

    /// <summary>TOFA5074. Arguments: the model, the known one.</summary>
    public static readonly ProblemKind MisspeltModel = Warning(
        "TOFA5074", "Model name looks misspelt", "'{0}' is nearly the name of the model '{1}', and a server that knows only that one would refuse the task's prompt; did you mean '{1}'?");

    /// <summary>TOFA5077. Arguments: the path of what has to be written, what stands in the way and the remedy.</summary>
    public static readonly ProblemKind UnwritableState = Error(
        "TOFA5077", "Run state cannot be written", "The runner has to write '{0}' into this file and cannot, so no run would get past it: {1}");

    /// <summary>TOFA5075. Arguments: the name, the text, what was meant.</summary>
    public static readonly ProblemKind TextAsCondition = Warning(
        "TOFA5075", "Text stands for a truth value", "Section '{0}' depends on the text '{1}', and every text that is not empty counts as true; did you mean '{2}'?");

    /// <summary>TOFA5076. Arguments: the path, the step.</summary>
    public static readonly ProblemKind UnportablePath = Warning(
        "TOFA5076", "Path is not portable", "Path '{0}' holds '{1}', which is not a file name on every system, so the runbook cannot be checked out there; rename the file");
}
