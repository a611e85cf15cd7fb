using Tofa.Model.Collections;
using Tofa.Model.Editing.Parsing;

namespace Tofa.Model.Editing.Writing;

/// <summary>A mapping of texts.</summary>
internal sealed record NewMapping(EquatableArray<KeyValuePair<string, string>> Pairs) : NewValue
{
    public override string OneLine => "{" + string.Join(", ", Pairs.Select(pair => Entry(pair, inFlow: true))) + "}";

    public override IReadOnlyList<NodeEvent> Events =>
    [
        NodeEvent.MappingStart,
        .. Pairs.SelectMany(pair => new[] { NodeEvent.Scalar(pair.Key), NodeEvent.Scalar(pair.Value) }),
        NodeEvent.MappingEnd,
    ];

    /// <summary>One entry a line, without indentation.</summary>
    public IReadOnlyList<string> Lines => Pairs.Count == 0 ? ["{}"] : [.. Pairs.Select(pair => Entry(pair, inFlow: false))];

    public override IReadOnlyList<string> AfterKey(Layout layout)
    {
        if (Pairs.Count == 0)
            return [" {}"];

        var indentation = Layout.Spaces(layout.MappingColumn);
        return ["", .. Lines.Select(line => indentation + line)];
    }

    private static string Entry(KeyValuePair<string, string> pair, bool inFlow) =>
        ScalarText.Write(pair.Key, inFlow) + ": " + ScalarText.Write(pair.Value, inFlow);
}
