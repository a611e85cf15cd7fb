namespace Tofa.Model.Editing.Parsing;

/// <summary>The kinds of steps through a document's nodes.</summary>
internal enum NodeEventKind : byte
{
    Scalar,
    Alias,
    MappingStart,
    MappingEnd,
    SequenceStart,
    SequenceEnd,
}
