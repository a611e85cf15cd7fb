using Tofa.Model.Editing.Parsing;

namespace Tofa.Model.Editing.Content;

/// <summary>The nodes that reading a written value has to give.</summary>
internal static class ContentEvents
{
    public static IEnumerable<NodeEvent> Of(YamlContent content) => content switch
    {
        TextContent text => [NodeEvent.Scalar(text.Text)],
        ListContent list => [NodeEvent.SequenceStart, .. list.Texts.Select(NodeEvent.Scalar), NodeEvent.SequenceEnd],
        MapContent map => [NodeEvent.MappingStart, .. map.Entries.SelectMany(entry => Of(entry.Value).Prepend(NodeEvent.Scalar(entry.Key))), NodeEvent.MappingEnd],
        _ => throw new ArgumentOutOfRangeException(nameof(content)),
    };
}
