using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;

namespace Tofa.Analyzers.Ports;

/// <summary>Which authority a port gives.</summary>
/// <param name="Side">To read or to write.</param>
/// <param name="Stem">Over what, by its name; <c>null</c> where the name does not say.</param>
/// <param name="IsMarked">Whether an attribute says so, not only the name.</param>
internal readonly record struct PortAuthority(PortSide Side, string? Stem, bool IsMarked)
{
    private static readonly string[] Reads = ["Reader", "Read"];
    private static readonly string[] Writes = ["Writer", "Write"];

    /// <summary>The authority of an interface. The name counts only in the layer of ports.</summary>
    public static PortAuthority Of(INamedTypeSymbol contract, ArchitectureContext context)
    {
        var byName = PortTypes.IsPort(contract, context) ? ByName(contract.Name) : default;
        if (Marks.Has(contract, "ReadPortAttribute"))
        {
            return new(PortSide.Read, byName.Stem, true);
        }

        return Marks.Has(contract, "WritePortAttribute") ? new(PortSide.Write, byName.Stem, true) : byName;
    }

    /// <summary>Whether a port that reads and one that writes must not be one object: both are marked, or their names speak of the same thing.</summary>
    public bool Excludes(PortAuthority writer) =>
        Side == PortSide.Read && writer.Side == PortSide.Write && ((IsMarked && writer.IsMarked) || (Stem is { } stem && stem == writer.Stem));

    // ITaskReader and ITaskRead, IReadTask; not IReadOnlyTask beside IWriteTask, and not IReadiness.
    private static PortAuthority ByName(string name)
    {
        var plain = name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]) ? name.Substring(1) : name;
        return StemOf(plain, Reads) is { } read ? new(PortSide.Read, read, false)
            : StemOf(plain, Writes) is { } write ? new(PortSide.Write, write, false)
            : default;
    }

    private static string? StemOf(string name, string[] words)
    {
        foreach (var word in words)
        {
            if (name.EndsWith(word, StringComparison.Ordinal))
            {
                return name.Substring(0, name.Length - word.Length);
            }

            if (name.StartsWith(word, StringComparison.Ordinal) && char.IsUpper(name[word.Length]))
            {
                return name.Substring(word.Length);
            }
        }

        return null;
    }
}
