using Tofa.Model.Collections;
using Tofa.Model.Problems;
using Tofa.Model.Runbooks.Language;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading;

/// <summary>Reads <c>depends_on</c>: ids, or mappings with <c>id</c> and <c>require</c> (R001-18, decision C-7).</summary>
internal static class DependencyReader
{
    private const string Key = "depends_on";
    private const string Require = "require";

    private static readonly string[] LikeDone = ["finished", "complete", "completed", "succeeded", "success", "passed", "true", "yes", "strict"];

    /// <summary>The dependencies; what is none is noted.</summary>
    public static Dependencies Read(Section section)
    {
        if (section.Node(Key) is not YamlSequence list)
            return new Dependencies(section.Texts(Key, allowsSingle: false), default);

        var path = section.PathOf(Key);
        var read = list.Items.Select((item, i) => Item(section, item, YamlPath.Item(path, i))).ToList();
        CheckRepetition(section, read);
        return new Dependencies(
            read.Select(item => item.Id).OfType<string>().ToEquatableArray(),
            read.Where(item => item.IsStrict).Select(item => item.Id).OfType<string>().Distinct(StringComparer.Ordinal).ToEquatableArray());
    }

    /// <summary>The id that an item names, and its place; <c>null</c> where it names none.</summary>
    public static (string Id, string YamlPath)? Named(YamlNode item, string path) => item switch
    {
        YamlScalar scalar => (scalar.Value, path),
        YamlMapping mapping when mapping.Entry("id")?.Value is YamlScalar { IsNull: false } id => (id.Value, YamlPath.Key(path, "id")),
        _ => null,
    };

    private static (string? Id, string Place, bool IsStrict) Item(Section section, YamlNode node, string path)
    {
        if (node is YamlMapping mapping)
        {
            var item = section.Inner(mapping, path, DependencyKeys.Item.Title);
            item.CheckKeys(Keys.Dependency);
            return (item.Id("it says which task comes first"), item.PathOf("id"), IsStrict(item));
        }

        if (node is YamlScalar scalar)
            return (scalar.Value, path, false);

        section.WrongNode(path, "an id or a mapping with 'id'", node);
        return (null, path, false);
    }

    // A requirement that nobody knows was meant to ask for more than none does.
    private static bool IsStrict(Section item)
    {
        var text = item.Text(Require);
        if (text is null or DependencyKeys.Done)
            return text is not null;

        var meant = LikeDone.Contains(text, StringComparer.OrdinalIgnoreCase) ? DependencyKeys.Done : Suggestion.Nearest(text, [DependencyKeys.Done]);
        item.Report(Require, ProblemKinds.NotAllowedValue, Printable.Of(text), "requirement", Suggestion.Remedy(meant, $"write {DependencyKeys.Done}, or leave '{Require}' out where SKIPPED is enough"));
        return true;
    }

    private static void CheckRepetition(Section section, IEnumerable<(string? Id, string Place, bool IsStrict)> items)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, place, _) in items.Where(item => item.Id is not null && !seen.Add(item.Id)))
            section.ReportAt(place, ProblemKinds.RepeatedItem, Printable.Of(id!), Key);
    }
}
