using Tofa.Model.Collections;

namespace Tofa.Model.Architecture.Reading;

/// <summary>A layer before it is known which other layers there are.</summary>
/// <param name="Layer">All but what it may use.</param>
/// <param name="MayUse">What it may use, where the file says; <c>null</c> where its role decides.</param>
/// <param name="MustNotUse">What it must not use.</param>
internal sealed record LayerDraft(LayerDefinition Layer, EquatableArray<string>? MayUse, EquatableArray<string> MustNotUse)
{
    /// <summary>The layer among all layers.</summary>
    /// <param name="all">All drafts, this one included, in the order in which messages list layers.</param>
    public LayerDefinition Resolve(IReadOnlyCollection<LayerDraft> all)
    {
        var names = MayUse ?? DefaultLayers.MayUse(Layer.Role).Select(LayerRoles.OfName).SelectMany(role => NamesOf(all, role)).ToEquatableArray();
        var known = new HashSet<string>(all.Select(draft => draft.Layer.Name), StringComparer.Ordinal);
        return Layer with
        {
            MayUse = names.Where(name => known.Contains(name) && name != Layer.Name && !MustNotUse.Contains(name)).Distinct().ToEquatableArray(),
        };
    }

    private static IEnumerable<string> NamesOf(IEnumerable<LayerDraft> all, LayerRole role) =>
        all.Where(draft => draft.Layer.Role == role).Select(draft => draft.Layer.Name);
}
