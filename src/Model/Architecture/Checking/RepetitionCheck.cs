using Tofa.Model.Problems;
using Tofa.Model.Schemas;

namespace Tofa.Model.Architecture.Checking;

/// <summary>Finds layers that are defined twice and texts that stand twice in a list.</summary>
internal static class RepetitionCheck
{
    public static IEnumerable<Problem> Check(ShapedFile file, ArchitectureDefinition definition)
    {
        var titles = file.Texts.Where(text => text.Form == TextForm.LayerTitle);
        var items = file.Texts.Where(text => text.YamlPath != text.Parent);
        var allowances = file.Texts.Where(text => text.Form == TextForm.TypeName);
        return Contradictions.Repeated(titles, title => title.Text)
            .Select(title => file.Contradiction(
                title, $"Layer '{Printable.Of(title.Text)}' is defined twice", "only the first definition counts", "give one of the two another name or make them one"))
            .Concat(Contradictions.Repeated(items, item => item.Parent + '\n' + item.Text).Concat(Contradictions.Repeated(allowances, type => type.Text))
                .Select(item => file.Contradiction(item, $"'{Printable.Of(item.Text)}' stands twice in this list", "one of the two says nothing", "remove one")));
    }
}
