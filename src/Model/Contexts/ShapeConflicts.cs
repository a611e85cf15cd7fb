using Tofa.Model.Runbooks;
using Tofa.Model.Yaml;

namespace Tofa.Model.Contexts;

/// <summary>Notes values that do not fit, with their paths.</summary>
/// <param name="path">Where the value stands that is being looked at.</param>
/// <param name="note">Notes one.</param>
internal sealed class ShapeConflicts(string path, Action<MixedValue> note)
{
    /// <summary>The same for an item of this value.</summary>
    public ShapeConflicts At(int index) => new(YamlPath.Item(path, index), note);

    /// <summary>The same for a value of this map.</summary>
    public ShapeConflicts At(string key) => new(YamlPath.Key(path, key), note);

    /// <summary>Notes this value.</summary>
    public void Note(ContextKind kind, ContextKind before) => note(new MixedValue(path, kind, before));
}
