namespace Tofa.Model.Editing.Parsing;

/// <summary>The place that an edit is about.</summary>
/// <param name="Path">The place as the edit names it, for messages.</param>
/// <param name="Parent">The mapping or list that it is in.</param>
/// <param name="Name">Its key; empty for a list item.</param>
/// <param name="Node">Its value; -1 where the key is missing from the mapping.</param>
internal sealed record Target(string Path, int Parent, string Name, int Node)
{
    public bool IsMissing => Node < 0;
}
