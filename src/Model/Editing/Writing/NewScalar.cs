using Tofa.Model.Editing.Parsing;

namespace Tofa.Model.Editing.Writing;

/// <summary>A text.</summary>
internal sealed record NewScalar(string Value) : NewValue
{
    public override string OneLine => ScalarText.Write(Value, inFlow: true);

    public override IReadOnlyList<NodeEvent> Events => [NodeEvent.Scalar(Value)];

    public override IReadOnlyList<string> AfterKey(Layout layout) => [" " + ScalarText.Write(Value, inFlow: false)];
}
