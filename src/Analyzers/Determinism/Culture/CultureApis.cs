using Tofa.Analyzers.Knowledge;

namespace Tofa.Analyzers.Determinism.Culture;

/// <summary>The members that ask the current culture whatever their values are; those of numbers and dates are told by their types (<see cref="CultureTypes"/>).</summary>
internal static class CultureApis
{
    /// <summary>What compares text, changes its case, or hands out the culture; topics are those of <see cref="CultureUse"/>.</summary>
    public static readonly ApiTable Members = ApiTable.Parse(
        """
        M:System.String.Compare(System.String,System.String) = compare
        M:System.String.Compare(System.String,System.String,System.Boolean) = compare
        M:System.String.Compare(System.String,System.Int32,System.String,System.Int32,System.Int32) = compare
        M:System.String.Compare(System.String,System.Int32,System.String,System.Int32,System.Int32,System.Boolean) = compare
        M:System.String.CompareTo = order
        M:System.String.StartsWith(System.String) = compare
        M:System.String.EndsWith(System.String) = compare
        M:System.String.IndexOf(System.String) = compare
        M:System.String.IndexOf(System.String,System.Int32) = compare
        M:System.String.IndexOf(System.String,System.Int32,System.Int32) = compare
        M:System.String.LastIndexOf(System.String) = compare
        M:System.String.LastIndexOf(System.String,System.Int32) = compare
        M:System.String.LastIndexOf(System.String,System.Int32,System.Int32) = compare
        F:System.StringComparison.CurrentCulture = compare
        F:System.StringComparison.CurrentCultureIgnoreCase = compare
        P:System.StringComparer.CurrentCulture = comparer
        P:System.StringComparer.CurrentCultureIgnoreCase = comparer
        F:System.Collections.Comparer.Default = sort
        P:System.Collections.CaseInsensitiveComparer.Default = sort

        M:System.String.ToUpper() = case
        M:System.String.ToLower() = case
        M:System.Char.ToUpper(System.Char) = case
        M:System.Char.ToLower(System.Char) = case

        P:System.Globalization.CultureInfo.CurrentCulture = read
        P:System.Globalization.CultureInfo.CurrentUICulture = read
        P:System.Globalization.NumberFormatInfo.CurrentInfo = read
        P:System.Globalization.DateTimeFormatInfo.CurrentInfo = read
        """);

    /// <summary>What sorts by the default comparer, which asks the culture for text; topics name the type parameter that is compared.</summary>
    public static readonly ApiTable Sorts = ApiTable.Parse(
        """
        M:System.Linq.Enumerable.OrderBy = TKey
        M:System.Linq.Enumerable.OrderByDescending = TKey
        M:System.Linq.Enumerable.ThenBy = TKey
        M:System.Linq.Enumerable.ThenByDescending = TKey
        M:System.Linq.Enumerable.Order = T
        M:System.Linq.Enumerable.OrderDescending = T
        M:System.Linq.Enumerable.Min``1(System.Collections.Generic.IEnumerable{``0}) = TSource
        M:System.Linq.Enumerable.Max``1(System.Collections.Generic.IEnumerable{``0}) = TSource
        M:System.Linq.Enumerable.Min``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1}) = TResult
        M:System.Linq.Enumerable.Max``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1}) = TResult
        M:System.Linq.Enumerable.MinBy = TKey
        M:System.Linq.Enumerable.MaxBy = TKey
        M:System.Array.Sort = T
        M:System.Array.BinarySearch = T
        M:System.MemoryExtensions.Sort = T
        M:System.Collections.Generic.List`1.Sort = T
        M:System.Collections.Generic.List`1.BinarySearch = T
        P:System.Collections.Generic.Comparer`1.Default = T
        M:System.Collections.Generic.SortedSet`1.#ctor = T
        M:System.Collections.Generic.SortedDictionary`2.#ctor = TKey
        M:System.Collections.Generic.SortedList`2.#ctor = TKey
        M:System.Collections.Generic.PriorityQueue`2.#ctor = TPriority
        M:System.Collections.Immutable.ImmutableSortedSet.Create = T
        M:System.Collections.Immutable.ImmutableSortedSet.CreateRange = T
        M:System.Collections.Immutable.ImmutableSortedSet.ToImmutableSortedSet = TSource
        M:System.Collections.Immutable.ImmutableSortedDictionary.Create = TKey
        M:System.Collections.Immutable.ImmutableSortedDictionary.CreateRange = TKey
        M:System.Collections.Immutable.ImmutableSortedDictionary.ToImmutableSortedDictionary = TKey
        """);
}
