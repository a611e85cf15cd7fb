using Tofa.Model.Editing.Parsing;

namespace Tofa.Model.Editing.Changing;

/// <summary>A change to a text and what it is to mean.</summary>
/// <param name="First">The first event that it replaces, or before which it inserts.</param>
/// <param name="Count">The number of events that it replaces.</param>
/// <param name="Expected">What has to stand there afterwards.</param>
/// <param name="Splices">The changes to the text; none where it already says so.</param>
internal sealed record Change(int First, int Count, IReadOnlyList<NodeEvent> Expected, IReadOnlyList<Splice> Splices)
{
    /// <summary>A change that gives a node another content.</summary>
    public static Change Of(ParsedText parsed, int node, IReadOnlyList<NodeEvent> expected, params Splice[] splices) =>
        new(node, parsed.Next(node) - node, Keep(parsed[node], expected), splices);

    // Anchor and tag stand before the content and stay.
    private static IReadOnlyList<NodeEvent> Keep(NodeEvent before, IReadOnlyList<NodeEvent> expected) =>
        [expected[0] with { Anchor = before.Anchor, Tag = before.Tag }, .. expected.Skip(1)];
}
