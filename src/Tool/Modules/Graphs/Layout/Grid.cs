namespace Tofa.Tool.Modules.Graphs.Layout;

/// <summary>The slots of a graph in rows and columns, in an order with few crossings.</summary>
internal sealed class Grid
{
    private const int Sweeps = 6;

    private readonly Dictionary<string, Slot> slots = new(StringComparer.Ordinal);

    /// <summary>Places the nodes and the edges that pass rows.</summary>
    internal Grid(LayerGraph graph)
    {
        var rows = Ranking.Of(graph);
        Columns = [.. graph.Nodes.Select(node => node.Capability).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        RowCount = rows.Count == 0 ? 0 : rows.Values.Max() + 1;
        foreach (var node in graph.Nodes)
            slots[node.Id] = new Slot(node.Id, Columns.IndexOf(node.Capability), rows[node.Layer], Measures.NodeWidth(node.Label));

        foreach (var edge in graph.Edges)
            Thread(edge);

        Arrange();
    }

    /// <summary>The capabilities from left to right; the empty name is what belongs to none.</summary>
    internal List<string> Columns { get; }

    /// <summary>How many rows there are.</summary>
    internal int RowCount { get; }

    /// <summary>The slots that an edge runs through, both ends included.</summary>
    internal IReadOnlyList<Slot> Path(LayerEdge edge)
    {
        var (from, to) = (slots[edge.From], slots[edge.To]);
        var step = Math.Sign(to.Row - from.Row);
        List<Slot> path = [from];
        for (var row = from.Row + step; row != to.Row && step != 0; row += step)
            path.Add(slots[PassingKey(edge, row)]);

        return [.. path, to];
    }

    /// <summary>The slot of a node.</summary>
    internal Slot Of(LayerNode node) => slots[node.Id];

    /// <summary>The slots of one cell in their order.</summary>
    internal IReadOnlyList<Slot> Cell(int column, int row) =>
        [.. slots.Values.Where(slot => slot.Column == column && slot.Row == row).OrderBy(slot => slot.Middle).ThenBy(slot => slot.Key, StringComparer.Ordinal)];

    private static string PassingKey(LayerEdge edge, int row) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{edge.Id}@{row}");

    private void Thread(LayerEdge edge)
    {
        var (from, to) = (slots[edge.From], slots[edge.To]);
        var (upper, lower) = from.Row <= to.Row ? (from, to) : (to, from);
        var last = upper;
        for (var row = upper.Row + 1; row < lower.Row; row++)
            last = Join(last, slots[PassingKey(edge, row)] = new Slot(PassingKey(edge, row), lower.Column, row, Measures.Lane));

        if (upper.Row != lower.Row)
            Join(last, lower);
    }

    private static Slot Join(Slot upper, Slot lower)
    {
        upper.Neighbours.Add(lower);
        lower.Neighbours.Add(upper);
        return lower;
    }

    // Each row in turn is sorted by the middle of what it is joined with, down and up again: the barycentre heuristic.
    private void Arrange()
    {
        Place();
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            var isDownward = sweep % 2 == 0;
            for (var step = 1; step < RowCount; step++)
                SortRow(isDownward ? step : RowCount - 1 - step, isDownward ? -1 : 1);
        }
    }

    private void SortRow(int row, int direction)
    {
        foreach (var slot in slots.Values.Where(slot => slot.Row == row))
        {
            var joined = slot.Neighbours.Where(other => other.Row == row + direction).ToList();
            if (joined.Count > 0)
                slot.Middle = joined.Average(other => other.Middle);
        }

        Place();
    }

    /// <summary>Gives every slot its middle.</summary>
    private void Place()
    {
        var left = Measures.Margin;
        for (var column = 0; column < Columns.Count; column++)
        {
            var cells = Enumerable.Range(0, RowCount).Select(row => Cell(column, row)).ToList();
            var width = ColumnWidth(column);
            foreach (var cell in cells)
                PlaceCell(cell, left + ((width - WidthOf(cell)) / 2));

            left += width + Measures.Margin + (Columns.Count > 1 ? Measures.Gap : 0);
        }
    }

    /// <summary>The width of a column without its margins.</summary>
    internal double ColumnWidth(int column) => Math.Max(
        Columns[column].Length == 0 ? 0 : Measures.NodeWidth(Columns[column]),
        Enumerable.Range(0, RowCount).Max(row => WidthOf(Cell(column, row))));

    private static double WidthOf(IReadOnlyList<Slot> cell) => cell.Count == 0 ? 0 : cell.Sum(slot => slot.Width) + ((cell.Count - 1) * Measures.Gap);

    private static void PlaceCell(IReadOnlyList<Slot> cell, double left)
    {
        foreach (var slot in cell)
        {
            slot.Middle = left + (slot.Width / 2);
            left += slot.Width + Measures.Gap;
        }
    }
}
