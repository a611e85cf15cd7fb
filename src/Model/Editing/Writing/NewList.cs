using Tofa.Model.Editing.Parsing;

namespace Tofa.Model.Editing.Writing;

/// <summary>A list of one mapping.</summary>
internal sealed record NewList(NewMapping Item) : NewValue
{
    /// <summary>Columns from a dash to the text after it, where no list gives an example.</summary>
    public const int UsualKeyOffset = 2;

    public override string OneLine => "[" + Item.OneLine + "]";

    public override IReadOnlyList<NodeEvent> Events => [NodeEvent.SequenceStart, .. Item.Events, NodeEvent.SequenceEnd];

    public override IReadOnlyList<string> AfterKey(Layout layout) => ["", .. Item.ItemLines(layout.DashColumn, UsualKeyOffset)];
}
