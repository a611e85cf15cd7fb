namespace Tofa.Tool.Modules.Graphs.Layout;

/// <summary>Something that takes room in a row: a node, or an edge that passes by.</summary>
/// <param name="key">The node's id, or the edge's id and the row.</param>
/// <param name="column">The number of its cluster, from the left.</param>
/// <param name="row">Its row, from the top.</param>
/// <param name="width">In pixels.</param>
internal sealed class Slot(string key, int column, int row, double width)
{
    /// <summary>Tells it from every other.</summary>
    public string Key { get; } = key;

    /// <summary>The number of its cluster, from the left.</summary>
    public int Column { get; } = column;

    /// <summary>Its row, from the top.</summary>
    public int Row { get; } = row;

    /// <summary>In pixels.</summary>
    public double Width { get; } = width;

    /// <summary>The slots in other rows that it is joined with.</summary>
    public List<Slot> Neighbours { get; } = [];

    /// <summary>The middle of its place, in pixels; for the order of its row too.</summary>
    public double Middle { get; set; }
}
