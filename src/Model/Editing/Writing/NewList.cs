using Tofa.Model.Collections;
using Tofa.Model.Editing.Content;
using Tofa.Model.Editing.Parsing;

namespace Tofa.Model.Editing.Writing;

/// <summary>A list of mappings.</summary>
internal sealed record NewList(EquatableArray<MapContent> Items) : NewValue
{
    /// <summary>Columns from a dash to the text after it, where no list gives an example.</summary>
    public const int UsualKeyOffset = 2;

    public override string OneLine => "[" + ItemsOnOneLine + "]";

    public string ItemsOnOneLine => string.Join(", ", Items.Select(ContentLines.OneLine));

    public override IReadOnlyList<NodeEvent> Events => [NodeEvent.SequenceStart, .. ItemEvents, NodeEvent.SequenceEnd];

    public IReadOnlyList<NodeEvent> ItemEvents => [.. Items.SelectMany(ContentEvents.Of)];

    /// <summary>A list of one mapping of texts.</summary>
    public static NewList Of(IEnumerable<KeyValuePair<string, string>> pairs) => new(new[] { MapContent.Of(pairs) });

    public override IReadOnlyList<string> AfterKey(Layout layout) => ["", .. ItemLines(layout.DashColumn, UsualKeyOffset)];

    /// <summary>The lines of the items.</summary>
    /// <param name="dashColumn">Where the dashes stand.</param>
    /// <param name="keyOffset">Columns from a dash to the keys.</param>
    public IReadOnlyList<string> ItemLines(int dashColumn, int keyOffset)
    {
        var (dash, below) = (Layout.Spaces(dashColumn) + "-" + Layout.Spaces(keyOffset - 1), Layout.Spaces(dashColumn + keyOffset));
        return [.. Items.SelectMany(item => new ContentLines(usesBlocks: false).Of(item).Select((line, i) => (i == 0 ? dash : below) + line))];
    }
}
