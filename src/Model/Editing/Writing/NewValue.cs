using Tofa.Model.Editing.Parsing;

namespace Tofa.Model.Editing.Writing;

/// <summary>A value that is not in the text yet.</summary>
internal abstract record NewValue
{
    /// <summary>The value on one line, as it stands within brackets.</summary>
    public abstract string OneLine { get; }

    /// <summary>The nodes that reading the value has to give.</summary>
    public abstract IReadOnlyList<NodeEvent> Events { get; }

    /// <summary>The value below or behind its key: the first text goes right after the colon, the others are lines of their own.</summary>
    public abstract IReadOnlyList<string> AfterKey(Layout layout);
}
