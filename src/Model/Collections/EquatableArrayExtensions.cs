namespace Tofa.Model.Collections;

/// <summary>Makes content-equal lists out of sequences.</summary>
public static class EquatableArrayExtensions
{
    /// <summary>Copies a sequence into a list that compares by content.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new(items);
}
