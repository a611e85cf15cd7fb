using System.Collections;

namespace Tofa.Model.Collections;

/// <summary>An immutable list that compares by content, so that an incremental generator can tell "unchanged" from "read again".</summary>
/// <remarks><c>default</c> is the empty list.</remarks>
/// <typeparam name="T">The type of an item; its own equality decides.</typeparam>
public readonly struct EquatableArray<T>(IEnumerable<T> items) : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
{
    private readonly T[]? items = items as T[] is { } array ? (T[])array.Clone() : items.ToArray();

    /// <inheritdoc/>
    public int Count => items?.Length ?? 0;

    /// <inheritdoc/>
    public T this[int index] => items is null ? throw new ArgumentOutOfRangeException(nameof(index)) : items[index];

    /// <summary>Two lists are equal when they hold equal items in the same order.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>The negation of equality by content.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <summary>Copies an array into a list.</summary>
    public static implicit operator EquatableArray<T>(T[] items) => new(items);

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other) =>
        Count == other.Count && (Count == 0 || ReferenceEquals(items, other.items) || HasSameItems(items!, other.items!));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in items ?? [])
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));

        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Not SequenceEqual, which asks two enumerators: a generator compares tens of thousands of items after an edit of one.
    private static bool HasSameItems(T[] left, T[] right)
    {
        for (var index = 0; index < left.Length; index++)
        {
            if (!EqualityComparer<T>.Default.Equals(left[index], right[index]))
                return false;
        }

        return true;
    }
}
