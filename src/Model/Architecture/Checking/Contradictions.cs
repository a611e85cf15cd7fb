using Tofa.Model.Problems;
using Tofa.Model.Schemas;

namespace Tofa.Model.Architecture.Checking;

/// <summary>Puts contradictions at their places.</summary>
internal static class Contradictions
{
    /// <summary>A contradiction at a text: what contradicts what, why it matters, what to do.</summary>
    public static Problem Contradiction(this ShapedFile file, WrittenText place, string what, string why, string remedy) =>
        file.ProblemAt(place, ArchitectureProblems.Contradiction, what, why, remedy);

    /// <summary>The texts that say again what one before them said.</summary>
    /// <param name="texts">The texts in the order of the file.</param>
    /// <param name="meaning">What a text says.</param>
    public static IEnumerable<WrittenText> Repeated(IEnumerable<WrittenText> texts, Func<WrittenText, string> meaning)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return texts.Where(text => !seen.Add(meaning(text)));
    }

    /// <summary>The layers of a file with their paths; of those with the same name the first, as it is read.</summary>
    public static IEnumerable<(string Path, LayerDefinition Layer)> WrittenLayers(this ShapedFile file, ArchitectureDefinition definition)
    {
        var byName = definition.Layers.ToDictionary(layer => layer.Name, StringComparer.Ordinal);
        foreach (var path in file.Items("layers"))
        {
            if (file.Text(path + ".name") is { } name && byName.TryGetValue(name, out var layer) && byName.Remove(name))
                yield return (path, layer);
        }
    }
}
