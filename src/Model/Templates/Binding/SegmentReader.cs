using Tofa.Model.Collections;

namespace Tofa.Model.Templates.Binding;

/// <summary>Goes through the parts of one template.</summary>
/// <param name="segments">The parts.</param>
/// <param name="source">The path of the partial; <c>null</c> for the prompt itself.</param>
/// <param name="indentation">What stands before each of its lines.</param>
internal sealed class SegmentReader(EquatableArray<TemplateSegment> segments, string? source, string indentation)
{
    private int next;

    /// <summary>The path of the partial; <c>null</c> for the prompt itself.</summary>
    public string? Source => source;

    /// <summary>What stands before each of its lines.</summary>
    public string Indentation => indentation;

    /// <summary>The next part; <c>null</c> behind the last.</summary>
    public TemplateSegment? Next() => next < segments.Count ? segments[next++] : null;
}
