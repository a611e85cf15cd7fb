using Tofa.Model.Text;
using YamlDotNet.Core;

namespace Tofa.Model.Editing.Parsing;

/// <summary>One step through a document's nodes, in the order of the text.</summary>
/// <param name="Kind">What begins, ends or stands here.</param>
/// <param name="Value">A scalar's value or an alias's name; else empty.</param>
/// <param name="Anchor">The anchor's name without <c>&amp;</c>; empty for none.</param>
/// <param name="Tag">The resolved tag; empty for none.</param>
/// <param name="Style">How a scalar is written.</param>
/// <param name="IsFlow">Whether the collection that starts or ends is written with brackets.</param>
/// <param name="Span">The place as YamlDotNet gives it: with anchor and tag, and for these alone up to the next token.</param>
internal readonly record struct NodeEvent(
    NodeEventKind Kind, string Value, string Anchor, string Tag, ScalarStyle Style, bool IsFlow, SourceSpan Span)
{
    public static NodeEvent MappingStart { get; } = Bare(NodeEventKind.MappingStart, "");

    public static NodeEvent MappingEnd { get; } = Bare(NodeEventKind.MappingEnd, "");

    public static NodeEvent SequenceStart { get; } = Bare(NodeEventKind.SequenceStart, "");

    public static NodeEvent SequenceEnd { get; } = Bare(NodeEventKind.SequenceEnd, "");

    public bool Starts => Kind is NodeEventKind.MappingStart or NodeEventKind.SequenceStart;

    public bool Ends => Kind is NodeEventKind.MappingEnd or NodeEventKind.SequenceEnd;

    public bool IsBlockScalar => Kind == NodeEventKind.Scalar && Style is ScalarStyle.Literal or ScalarStyle.Folded;

    public bool IsPlain => Kind == NodeEventKind.Scalar && Style == ScalarStyle.Plain;

    public bool IsNull => IsPlain && Tag.Length == 0 && Value is "" or "null" or "Null" or "NULL" or "~";

    public bool HasProperties => Anchor.Length > 0 || Tag.Length > 0;

    public static NodeEvent Scalar(string value) => Bare(NodeEventKind.Scalar, value);

    /// <summary>Whether both say the same, wherever and however they are written.</summary>
    public bool Means(in NodeEvent other) =>
        Kind == other.Kind && Value == other.Value && Anchor == other.Anchor && Tag == other.Tag;

    /// <summary>Whether both say the same in the same notation.</summary>
    public bool IsWrittenLike(in NodeEvent other) => Means(other) && Style == other.Style && IsFlow == other.IsFlow;

    private static NodeEvent Bare(NodeEventKind kind, string value) =>
        new(kind, value, "", "", ScalarStyle.Any, false, default);
}
