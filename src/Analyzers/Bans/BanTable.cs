using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Knowledge;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Bans;

/// <summary>The bans of one architecture as one table for each layer, so that of several bans on a symbol the most specific that holds there speaks.</summary>
internal sealed class BanTable
{
    private static readonly ConditionalWeakTable<ArchitectureDefinition, BanTable> Known = new();

    private readonly ConcurrentDictionary<string, ApiTable> byLayer = new(StringComparer.Ordinal);
    private readonly BannedMember[] definitions;
    private readonly Ban[] bans;

    private BanTable(ArchitectureDefinition definition)
    {
        definitions = [.. definition.Banned];
        bans = [.. definitions.Select(static one => new Ban(one))];
    }

    /// <summary>The table of an architecture.</summary>
    public static BanTable Of(ArchitectureDefinition definition) => Known.GetValue(definition, static one => new BanTable(one));

    /// <summary>The ban that a symbol stands under in a layer; <c>null</c> for none.</summary>
    /// <param name="symbol">As declared.</param>
    /// <param name="layer">The name of the layer; empty outside of every layer.</param>
    public Ban? Find(ISymbol symbol, string layer) =>
        byLayer.GetOrAdd(layer, TableOf).TopicOf(symbol) is { } number ? bans[int.Parse(number, CultureInfo.InvariantCulture)] : null;

    /// <summary>Whether any ban that holds in a layer may be about a type or its members.</summary>
    public bool MayConcern(INamedTypeSymbol type, string layer) => byLayer.GetOrAdd(layer, TableOf).MayConcern(type);

    // What is no documentation comment id has been reported where it stands. Of two bans on one id the first holds.
    private ApiTable TableOf(string layer)
    {
        var lines = definitions
            .Select(static (ban, number) => (ban, number))
            .Where(pair => IsId(pair.ban.Symbol) && (pair.ban.Layers.Count == 0 || pair.ban.Layers.Contains(layer)))
            .GroupBy(static pair => pair.ban.Symbol, StringComparer.Ordinal)
            .Select(static group => $"{group.Key} = {group.First().number.ToString(CultureInfo.InvariantCulture)}");
        return ApiTable.Parse(string.Join("\n", lines));
    }

    private static bool IsId(string text) =>
        text.Length > 2 && text[1] == ':' && "NTMPFE".IndexOf(text[0]) >= 0 && !text.Any(static character => char.IsWhiteSpace(character));
}
