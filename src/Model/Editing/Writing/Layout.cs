using Tofa.Model.Editing.Parsing;

namespace Tofa.Model.Editing.Writing;

/// <summary>How lines below a key of a block mapping are indented: as the file does it elsewhere.</summary>
internal sealed class Layout(ParsedText parsed, int mapping)
{
    private const int UsualMappingStep = 2;
    private const int UsualListStep = 0;

    /// <summary>The column of the mapping's keys.</summary>
    public int KeyColumn { get; } = Columns.OfKeys(parsed, mapping);

    /// <summary>The column of the keys of a mapping below one of the keys.</summary>
    public int MappingColumn => KeyColumn + (Columns.Step(parsed, mapping, NodeEventKind.MappingStart) ?? UsualMappingStep);

    /// <summary>The column of the dashes of a list below one of the keys, which is often that of the keys.</summary>
    public int DashColumn => KeyColumn + (Columns.Step(parsed, mapping, NodeEventKind.SequenceStart) ?? UsualListStep);

    public static string Spaces(int count) => new(' ', Math.Max(0, count));
}
