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

    /// <summary>TOFA5040. Arguments: what is wrong, the remedy.</summary>
    public static readonly ProblemKind BrokenSection = Error(
        "TOFA5040", "Section is not closed or not open", "{0}, so it is not clear what belongs to the section; {1}");

    /// <summary>TOFA5041. Arguments: the tag, what is wrong.</summary>
    public static readonly ProblemKind BadDelimiters = Error(
        "TOFA5041", "Not a pair of delimiters", "'{0}' sets no delimiters, so it is not clear where tags begin: {1}; write such as {{{{=<% %>=}}}}");

    /// <summary>TOFA5042. Arguments: the partial, the remedy.</summary>
    public static readonly ProblemKind MissingPartial = Error(
        "TOFA5042", "Partial is missing", "Partial '{0}' is not in prompt_templates, so the prompt would have a hole; {1}");

    /// <summary>TOFA5043. Arguments: the partial, the task.</summary>
    public static readonly ProblemKind EndlessPartial = Error(
        "TOFA5043", "Partial never ends", "Partial '{0}' puts itself in again and again in the prompt of task '{1}', which would never end; put it into a section of a list that gets empty, or remove it");

    /// <summary>TOFA5044. Arguments: the name, what it is, the task.</summary>
    public static readonly ProblemKind NoText = Error(
        "TOFA5044", "Value has no text", "'{0}' is {1} in the input_context of task '{2}', so there is no text to put in; use a section ({{{{#name}}}}…{{{{/name}}}}) or name one of its values");

    /// <summary>TOFA5045. Arguments: the path, what it is, what the ones before are.</summary>
    public static readonly ProblemKind MixedValues = Error(
        "TOFA5045", "Values of a list differ in kind", "'{0}' is {1}, but before it in the same list stands {2}, so no one C# type fits both; make them the same kind");

    /// <summary>TOFA5046. Arguments: the name, the task, what is wrong, the remedy.</summary>
    public static readonly ProblemKind BadTaskOutput = Error(
        "TOFA5046", "Task output cannot be put in", "'{0}' cannot be put into the prompt of task '{1}', because {2}; {3}");
}
