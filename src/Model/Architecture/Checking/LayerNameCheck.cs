using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Schemas;

namespace Tofa.Model.Architecture.Checking;

/// <summary>Finds references to layers that there are not.</summary>
internal static class LayerNameCheck
{
    public static IEnumerable<Problem> Check(ShapedFile file, ArchitectureDefinition definition)
    {
        var names = definition.Layers.Select(layer => layer.Name).ToList();
        var otherwise = names.Count == 0 ? "define it under 'layers'" : $"define it under 'layers' or write {CommonValues.Choice(names)}";
        return
            from text in file.Texts
            where text.Form == TextForm.LayerName && !names.Contains(text.Text)
            select file.ProblemAt(
                text,
                ArchitectureProblems.UnknownName,
                Printable.Of(text.Text),
                "a layer of this architecture",
                "nothing follows from it",
                Suggestion.Remedy(text.Text, names, otherwise));
    }
}
