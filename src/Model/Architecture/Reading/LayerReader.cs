using Tofa.Model.Collections;
using Tofa.Model.Schemas;

namespace Tofa.Model.Architecture.Reading;

/// <summary>Reads <c>layers</c>.</summary>
internal static class LayerReader
{
    /// <summary>The layers of a file, with the defaults where it has none or extends them.</summary>
    public static EquatableArray<LayerDefinition> Read(ShapedFile file)
    {
        var drafts = !file.Has("layers") || DefinitionReader.Extends(file)
            ? DefaultLayers.All.Select(layer => new LayerDraft(layer, null, default)).ToList()
            : [];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in file.Items("layers"))
        {
            if (file.Text(path + ".name") is { } name && seen.Add(name))
                Add(file, path, name, drafts);
        }

        return drafts.Select(draft => draft.Resolve(drafts)).ToEquatableArray();
    }

    private static void Add(ShapedFile file, string path, string name, List<LayerDraft> drafts)
    {
        var index = drafts.FindIndex(draft => draft.Layer.Name == name);
        var before = index >= 0 ? drafts[index].Layer : DefaultOf(name);
        var mayUse = file.Has(path + ".may_use") ? file.List(path + ".may_use") : (EquatableArray<string>?)null;
        var draft = new LayerDraft(Layer(file, path, before), mayUse, file.List(path + ".must_not_use"));
        if (index >= 0)
            drafts[index] = draft;
        else
            drafts.Add(draft);
    }

    // A layer with one of the usual names has the usual role and stands at the usual places unless the file says otherwise.
    private static LayerDefinition DefaultOf(string name) =>
        DefaultLayers.All.FirstOrDefault(layer => layer.Name == name) ?? new LayerDefinition { Name = name };

    private static LayerDefinition Layer(ShapedFile file, string path, LayerDefinition before)
    {
        var role = LayerRoles.FromYaml(file.Text(path + ".role")) ?? before.Role;
        var isPlaced = file.Has(path + ".namespaces") || file.Has(path + ".paths");
        return before with
        {
            Role = role,
            Namespaces = isPlaced ? file.List(path + ".namespaces") : before.Namespaces,
            Paths = isPlaced ? file.List(path + ".paths") : before.Paths,
            IsPure = file.Flag(path + ".pure") ?? DefaultLayers.IsPure(role),
            AllowedPackages = file.List(path + ".packages.allow"),
            ForbiddenPackages = file.List(path + ".packages.forbid"),
        };
    }
}
