using Tofa.Model.Editing.Parsing;

namespace Tofa.Model.Editing.Content;

/// <summary>Compares nodes by what they say, wherever and however they are written.</summary>
internal sealed class Meaning : IEqualityComparer<NodeEvent>
{
    public static Meaning Comparer { get; } = new();

    public bool Equals(NodeEvent x, NodeEvent y) => x.Means(y);

    public int GetHashCode(NodeEvent obj) => obj.Value.GetHashCode();
}
