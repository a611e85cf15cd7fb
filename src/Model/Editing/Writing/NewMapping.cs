using Tofa.Model.Editing.Content;
using Tofa.Model.Editing.Parsing;

namespace Tofa.Model.Editing.Writing;

/// <summary>A mapping.</summary>
internal sealed record NewMapping(MapContent Map) : NewValue
{
    public override string OneLine => ContentLines.OneLine(Map);

    public override IReadOnlyList<NodeEvent> Events => [.. ContentEvents.Of(Map)];

    /// <summary>One entry a line, without indentation.</summary>
    public IReadOnlyList<string> Lines => new ContentLines(usesBlocks: false).Of(Map);

    public override IReadOnlyList<string> AfterKey(Layout layout)
    {
        if (Map.Entries.Count == 0)
            return [" {}"];

        var indentation = Layout.Spaces(layout.MappingColumn);
        return ["", .. Lines.Select(line => indentation + line)];
    }
}
