using Tofa.Model.Runbooks;

namespace Tofa.Model.Templates;

/// <summary>Names such as <c>tasks.2_1.output</c>, which stand for what another task has written to its <c>output_artifact</c>.</summary>
public static class TaskOutputNames
{
    private const string Start = "tasks.";
    private const string End = ".output";

    /// <summary>The task that a name in a template stands for; <c>null</c> for any other name.</summary>
    public static string? TaskOf(string name) =>
        name.Length > Start.Length + End.Length && name.StartsWith(Start, StringComparison.Ordinal) && name.EndsWith(End, StringComparison.Ordinal)
            ? name.Substring(Start.Length, name.Length - Start.Length - End.Length)
            : null;

    /// <summary>Whether a context leaves these names alone: one with a key <c>tasks</c> of its own takes them all, and a key that is spelt like one takes that.</summary>
    public static bool IsFree(string name, IEnumerable<ContextValue> context) => context.All(value => value.Key != "tasks" && value.Key != name);

    /// <summary>The tags of templates that have such a name.</summary>
    public static IEnumerable<TemplateSegment> In(PromptTemplate template) => template.Segments.Where(segment =>
        segment.Kind is TemplateSegmentKind.Placeholder or TemplateSegmentKind.Section or TemplateSegmentKind.Inverted && TaskOf(segment.Text) is not null);
}
