using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Bans;

/// <summary>One ban, compiled.</summary>
/// <param name="definition">What the project says.</param>
internal sealed class Ban(BannedMember definition)
{
    private readonly List<NamespacePattern> owners = Patterns.OfNamespaces(definition.Owners);

    /// <summary>Why, after the word <c>bans</c>.</summary>
    public string Reason => definition.Because.Length > 0
        ? "because " + definition.Because.TrimEnd('.', ' ')
        : definition.Layers.Count > 0 ? "in " + string.Join(", ", definition.Layers) : "everywhere";

    /// <summary>What to do.</summary>
    public string Remedy => definition.Instead.Length > 0
        ? "use " + definition.Instead.TrimEnd('.', ' ')
        : definition.Owners.Count > 0 ? "leave it to " + string.Join(", ", definition.Owners) : "do without it";

    /// <summary>Whether a type, or one that it is nested in, may use it all the same.</summary>
    public bool Spares(INamedTypeSymbol user)
    {
        if (owners.Count == 0)
        {
            return false;
        }

        for (var current = user; current is not null; current = current.ContainingType)
        {
            var segments = Segments.Of(current);
            if (owners.Exists(pattern => pattern.Match(segments) is not null))
            {
                return true;
            }
        }

        return false;
    }
}
