using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Knowledge;

namespace Tofa.Analyzers.Layering.Work;

/// <summary>What the framework computes when it is called. Comparing, choosing, converting to text and copying into a collection are no work; the reasons are on the pages of the rules.</summary>
internal sealed class WorkApis
{
    private static readonly ApiTable Table = ApiTable.Parse(
        """
        # Text. Comparing (Equals, Contains, StartsWith) decides, and ToString, Join, Concat and Format put a message together.
        M:System.String.Split = text processing
        M:System.String.Substring = text processing
        M:System.String.Replace = text processing
        M:System.String.ReplaceLineEndings = text processing
        M:System.String.Remove = text processing
        M:System.String.Insert = text processing
        M:System.String.Trim = text processing
        M:System.String.TrimStart = text processing
        M:System.String.TrimEnd = text processing
        M:System.String.PadLeft = text processing
        M:System.String.PadRight = text processing
        M:System.String.ToUpper = text processing
        M:System.String.ToUpperInvariant = text processing
        M:System.String.ToLower = text processing
        M:System.String.ToLowerInvariant = text processing
        M:System.String.IndexOf = text processing
        M:System.String.IndexOfAny = text processing
        M:System.String.LastIndexOf = text processing
        M:System.String.LastIndexOfAny = text processing
        M:System.String.Normalize = text processing
        M:System.String.ToCharArray = text processing
        T:System.MemoryExtensions = text processing
        !M:System.MemoryExtensions.AsSpan
        !M:System.MemoryExtensions.AsMemory
        !M:System.MemoryExtensions.Equals
        !M:System.MemoryExtensions.SequenceEqual
        !M:System.MemoryExtensions.CompareTo
        !M:System.MemoryExtensions.Contains
        !M:System.MemoryExtensions.ContainsAny
        !M:System.MemoryExtensions.StartsWith
        !M:System.MemoryExtensions.EndsWith
        !M:System.MemoryExtensions.IsWhiteSpace
        T:System.Text.StringBuilder = text processing
        M:System.Char.ToUpper = text processing
        M:System.Char.ToUpperInvariant = text processing
        M:System.Char.ToLower = text processing
        M:System.Char.ToLowerInvariant = text processing
        T:System.Globalization.TextInfo = text processing
        T:System.Net.WebUtility = text processing
        M:System.Uri.EscapeDataString = text processing
        M:System.Uri.UnescapeDataString = text processing
        N:System.Text.RegularExpressions = a regular expression
        N:System.IO.Hashing = hashing
        N:System.Security.Cryptography = cryptography
        N:System.IO.Compression = compression
        # What opens a file is the matter of TOFA1005.
        !N:System.Security.Cryptography.X509Certificates
        !T:System.IO.Compression.ZipFile
        !T:System.IO.Compression.ZipFileExtensions
        M:System.Text.Encoding.GetBytes = encoding
        M:System.Text.Encoding.GetString = encoding
        M:System.Text.Encoding.GetChars = encoding
        M:System.Convert.ToBase64String = encoding
        M:System.Convert.FromBase64String = encoding
        M:System.Convert.ToHexString = encoding
        M:System.Convert.ToHexStringLower = encoding
        M:System.Convert.FromHexString = encoding
        T:System.BitConverter = encoding
        N:System.Buffers.Binary = encoding
        N:System.Buffers.Text = encoding

        # Numbers and vectors.
        T:System.Math = arithmetic
        T:System.MathF = arithmetic
        N:System.Numerics = arithmetic

        # Sorting and rearranging.
        M:System.Array.Sort = sorting
        M:System.Array.Reverse = sorting
        M:System.Collections.Generic.List`1.Sort = sorting
        M:System.Collections.Generic.List`1.Reverse = sorting
        """ + "\n" + Parsers() + "\n" + Queries());

    private readonly ConcurrentDictionary<ISymbol, string?> known = new(SymbolEqualityComparer.Default);

    /// <summary>The kind of work that a method or constructor does; <c>null</c> where it does none that counts.</summary>
    /// <param name="member">As it is called.</param>
    public string? TopicOf(ISymbol? member)
    {
        var declared = (member is IMethodSymbol { ReducedFrom: { } extension } ? extension : member)?.OriginalDefinition;
        if (declared is null)
        {
            return null;
        }

        return known.TryGetValue(declared, out var topic) ? topic : known.GetOrAdd(declared, Find(declared));
    }

    // To make a vector or a big number from values is to make a value.
    private static string? Find(ISymbol declared) =>
        Table.TopicOf(declared) is { } topic && (topic != WorkTopics.Arithmetic || declared is not IMethodSymbol { MethodKind: MethodKind.Constructor }) ? topic : null;

    private static string Parsers()
    {
        string[] types =
        [
            "SByte", "Byte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "Int128", "UInt128", "Half", "Single", "Double", "Decimal",
            "Boolean", "Guid", "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan", "Version", "Enum",
        ];
        string[] methods = ["Parse", "ParseExact", "TryParse", "TryParseExact"];
        string[] documents = ["System.Xml.Linq.XDocument", "System.Xml.Linq.XElement", "System.Net.IPAddress"];
        return Lines(types.Select(static type => "System." + type).Concat(documents), methods, "parsing");
    }

    private static string Queries()
    {
        string[] hosts = ["System.Linq.Enumerable", "System.Linq.Queryable", "System.Linq.ParallelEnumerable", "System.Linq.AsyncEnumerable"];
        string[] totals = ["Sum", "Average", "Min", "Max", "MinBy", "MaxBy", "Aggregate", "AggregateBy", "CountBy"];
        string[] orders = ["OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending", "Reverse", "Shuffle"];
        string[] groups = ["GroupBy", "GroupJoin", "Join", "LeftJoin", "RightJoin", "ToLookup", "Zip", "Chunk"];
        string[] sets = ["Union", "UnionBy", "Intersect", "IntersectBy", "Except", "ExceptBy", "Distinct", "DistinctBy"];
        return Lines(hosts, totals, "aggregation") + Lines(hosts, orders, "sorting") + Lines(hosts, groups, "grouping and joining") + Lines(hosts, sets, "set operations");
    }

    private static string Lines(IEnumerable<string> types, string[] members, string topic) =>
        string.Concat(types.SelectMany(type => members.Select(member => $"M:{type}.{member} = {topic}\n")));
}
