using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Knowledge;

namespace Tofa.Analyzers.Purity.State;

/// <summary>The types whose objects can be changed by anybody who holds one. Read-only, immutable and frozen collections are none of them.</summary>
internal static class MutableTypes
{
    private static readonly ApiTable Table = ApiTable.Parse(
        """
        T:System.Collections.Generic.List`1+ = a list
        T:System.Collections.Generic.Dictionary`2+ = a dictionary
        T:System.Collections.Generic.HashSet`1+ = a set
        T:System.Collections.Generic.SortedSet`1+ = a set
        T:System.Collections.Generic.SortedDictionary`2+ = a dictionary
        T:System.Collections.Generic.SortedList`2+ = a dictionary
        T:System.Collections.Generic.OrderedDictionary`2+ = a dictionary
        T:System.Collections.Generic.LinkedList`1+ = a list
        T:System.Collections.Generic.Queue`1+ = a queue
        T:System.Collections.Generic.Stack`1+ = a stack
        T:System.Collections.Generic.PriorityQueue`2+ = a queue
        T:System.Collections.Generic.ICollection`1 = a collection
        T:System.Collections.Generic.IList`1 = a list
        T:System.Collections.Generic.IDictionary`2 = a dictionary
        T:System.Collections.Generic.ISet`1 = a set
        T:System.Collections.ObjectModel.Collection`1+ = a collection
        T:System.Collections.Concurrent.ConcurrentDictionary`2+ = a dictionary
        T:System.Collections.Concurrent.ConcurrentBag`1+ = a bag
        T:System.Collections.Concurrent.ConcurrentQueue`1+ = a queue
        T:System.Collections.Concurrent.ConcurrentStack`1+ = a stack
        T:System.Collections.ArrayList+ = a list
        T:System.Collections.Hashtable+ = a dictionary
        T:System.Collections.BitArray = bits
        T:System.Collections.Specialized.NameValueCollection+ = a collection
        T:System.Collections.Specialized.StringCollection+ = a collection
        T:System.Text.StringBuilder = a builder
        """);

    /// <summary>Whether a type is one of them.</summary>
    public static bool Contain(ITypeSymbol type) => type is IArrayTypeSymbol || (type is INamedTypeSymbol named && Table.TopicOf(named.OriginalDefinition) is not null);
}
