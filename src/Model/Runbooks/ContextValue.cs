using Tofa.Model.Collections;

namespace Tofa.Model.Runbooks;

/// <summary>One value of <c>input_context</c>: written out, or the content of a file at the time of the run (<c>{ file: path }</c>).</summary>
/// <param name="Key">The name it fills; empty for an item of a list.</param>
/// <param name="Text">The value as written; <c>null</c> where it comes from a file, is a list or is a map.</param>
/// <param name="File">The file's path relative to the project; <c>null</c> where the value is written out.</param>
public sealed record ContextValue(string Key, string? Text, string? File)
{
    /// <summary>What it is.</summary>
    public ContextKind Kind { get; init; }

    /// <summary>The items of a list, or the values of a map.</summary>
    public EquatableArray<ContextValue> Parts { get; init; }

    /// <summary>Itself and all values in it, in the order of the file.</summary>
    public IEnumerable<ContextValue> WithParts() => new[] { this }.Concat(Parts.SelectMany(part => part.WithParts()));
}
