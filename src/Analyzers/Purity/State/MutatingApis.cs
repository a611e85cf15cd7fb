using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Knowledge;

namespace Tofa.Analyzers.Purity.State;

/// <summary>
/// The methods that change an object which somebody holds: of collections, arrays, builders and trees. A topic names what is changed:
/// <c>this</c>, or the parameter. Streams and text writers are not listed: what is passed as one is there to be written to.
/// </summary>
internal static class MutatingApis
{
    private const string Receiver = "this";

    private static readonly string[] Collections =
    [
        "T:System.Collections.Generic.ICollection`1", "T:System.Collections.Generic.IList`1", "T:System.Collections.Generic.IDictionary`2",
        "T:System.Collections.Generic.ISet`1", "T:System.Collections.Generic.List`1", "T:System.Collections.Generic.Dictionary`2",
        "T:System.Collections.Generic.HashSet`1", "T:System.Collections.Generic.SortedSet`1", "T:System.Collections.Generic.SortedDictionary`2",
        "T:System.Collections.Generic.SortedList`2", "T:System.Collections.Generic.OrderedDictionary`2", "T:System.Collections.Generic.LinkedList`1",
        "T:System.Collections.Generic.Queue`1", "T:System.Collections.Generic.Stack`1", "T:System.Collections.Generic.PriorityQueue`2",
        "T:System.Collections.ObjectModel.Collection`1", "T:System.Collections.ObjectModel.ObservableCollection`1", "T:System.Collections.ObjectModel.KeyedCollection`2",
        "T:System.Collections.Concurrent.ConcurrentDictionary`2", "T:System.Collections.Concurrent.ConcurrentBag`1",
        "T:System.Collections.Concurrent.ConcurrentQueue`1", "T:System.Collections.Concurrent.ConcurrentStack`1", "T:System.Collections.Concurrent.BlockingCollection`1",
        "T:System.Collections.IList", "T:System.Collections.IDictionary", "T:System.Collections.ArrayList", "T:System.Collections.Hashtable",
        "T:System.Collections.Queue", "T:System.Collections.Stack", "T:System.Collections.BitArray",
        "T:System.Collections.Specialized.NameValueCollection", "T:System.Collections.Specialized.StringCollection",
        "T:System.Text.StringBuilder", "T:System.Xml.Linq.XContainer", "T:System.Xml.Linq.XElement", "T:System.Xml.Linq.XNode", "T:System.Xml.Linq.XAttribute",
        "T:System.Text.Json.Nodes.JsonObject", "T:System.Text.Json.Nodes.JsonArray", "T:System.Text.Json.Nodes.JsonNode",
    ];

    private static readonly string[] Changes =
    [
        "Add", "AddAfterSelf", "AddAll", "AddAnnotation", "AddBeforeSelf", "AddFirst", "AddAfter", "AddBefore", "AddLast", "AddOrUpdate", "AddRange", "Append", "AppendFormat",
        "AppendJoin", "AppendLine", "Clear", "Dequeue", "DequeueEnqueue", "Enqueue", "EnqueueDequeue", "EnqueueRange", "EnsureCapacity", "ExceptWith", "GetOrAdd", "Insert",
        "InsertRange", "IntersectWith", "Move", "Not", "Or", "Pop", "Push", "PushRange", "Remove", "RemoveAll", "RemoveAnnotations", "RemoveAt", "RemoveAttributes", "RemoveFirst",
        "RemoveLast", "RemoveNodes", "RemoveRange", "RemoveWhere", "Replace", "ReplaceAll", "ReplaceAttributes", "ReplaceNodes", "ReplaceWith", "Reverse", "Set", "SetAll",
        "SetAttributeValue", "SetAt", "SetByIndex", "SetElementValue", "SetValue", "Sort", "SymmetricExceptWith", "Take", "TrimExcess", "TryAdd", "TryDequeue", "TryPop",
        "TryPopRange", "TryRemove", "TryTake", "TryUpdate", "UnionWith", "Xor",
    ];

    private static readonly HashSet<string> Owners = new(Collections, StringComparer.Ordinal);
    private static readonly HashSet<string> Names = new(Changes, StringComparer.Ordinal);

    private static readonly ApiTable Parameters = ApiTable.Parse(
        """
        M:System.Array.Sort = array
        M:System.Array.Sort(System.Array,System.Array) = keys
        M:System.Array.Reverse = array
        M:System.Array.Clear = array
        M:System.Array.Fill = array
        M:System.Array.Copy = destinationArray
        M:System.Array.ConstrainedCopy = destinationArray
        M:System.Array.SetValue = this
        M:System.Array.CopyTo = array
        M:System.Buffer.BlockCopy = dst
        M:System.Span`1.Clear = this
        M:System.Span`1.Fill = this
        M:System.Span`1.CopyTo = destination
        M:System.Span`1.TryCopyTo = destination
        M:System.ReadOnlySpan`1.CopyTo = destination
        M:System.ReadOnlySpan`1.TryCopyTo = destination
        M:System.Memory`1.CopyTo = destination
        M:System.ReadOnlyMemory`1.CopyTo = destination
        M:System.MemoryExtensions.Sort = span
        M:System.MemoryExtensions.Reverse = span
        M:System.MemoryExtensions.CopyTo = destination
        M:System.Collections.Generic.List`1.CopyTo = array
        M:System.Collections.Generic.ICollection`1.CopyTo = array
        M:System.Collections.Generic.CollectionExtensions.AddRange = list
        M:System.Collections.Generic.CollectionExtensions.InsertRange = list
        M:System.Collections.Generic.CollectionExtensions.TryAdd = dictionary
        M:System.Collections.Generic.CollectionExtensions.Remove = dictionary
        M:System.Random.Shuffle = values
        M:System.Random.NextBytes = buffer
        """);

    /// <summary>What a method changes: <c>this</c> or the name of a parameter; <c>null</c> where it changes nothing that is known.</summary>
    /// <param name="method">As declared, extension methods unreduced.</param>
    public static string? TargetOf(IMethodSymbol method)
    {
        if (Names.Contains(method.Name) && !method.IsStatic && Owners.Contains(method.ContainingType.OriginalDefinition.GetDocumentationCommentId() ?? string.Empty))
        {
            return Receiver;
        }

        return method.ContainingNamespace is { IsGlobalNamespace: false } @namespace && IsSystem(@namespace) ? Parameters.TopicOf(method) : null;
    }

    /// <summary>Whether a topic means the object that the method is called on.</summary>
    public static bool IsReceiver(string target) => target == Receiver;

    private static bool IsSystem(INamespaceSymbol @namespace)
    {
        var outermost = @namespace;
        while (outermost.ContainingNamespace is { IsGlobalNamespace: false } outer)
        {
            outermost = outer;
        }

        return outermost.Name == "System";
    }
}
