namespace Tofa.Model.Problems;

/// <content>Prompts and the values that fill them.</content>
public static partial class ProblemKinds
{
    /// <summary>TOFA5020. Arguments: the placeholder, the task, the detail file, the remedy.</summary>
    public static readonly ProblemKind UnknownPlaceholder = Error(
        "TOFA5020", "Unknown placeholder", "Placeholder '{0}' is not a key of the input_context of task '{1}' ({2}), so the prompt would have a hole; {3}");

    /// <summary>TOFA5021. Arguments: the key, the task.</summary>
    public static readonly ProblemKind UnusedContextKey = Warning(
        "TOFA5021", "Context value is not used", "No prompt of task '{1}' has a placeholder for '{0}', so the value would never be sent; use it in a prompt or remove it");

    /// <summary>TOFA5022. Arguments: what is wrong.</summary>
    public static readonly ProblemKind TemplateSyntax = Error(
        "TOFA5022", "Template is malformed", "{0}, so it is not clear what to put in; write {{{{name}}}} on one line, or for literal braces a placeholder whose value is the braces");
}
