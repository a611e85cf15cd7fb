using Tofa.Model.Collections;

namespace Tofa.Model.Templates;

/// <summary>Finds the templates that partials name.</summary>
/// <param name="templates">All templates by path.</param>
public sealed class PartialFinder(IReadOnlyDictionary<string, PromptTemplate> templates)
{
    private const string Folder = "prompt_templates/";

    private readonly Dictionary<string, PromptTemplate?> found = new(StringComparer.Ordinal);

    /// <summary>The names that a partial can have, without the extensions of their files.</summary>
    public IEnumerable<string> Names => templates.Keys.Where(path => path.StartsWith(Folder, StringComparison.Ordinal)).Select(NameOf);

    /// <summary>The template of a partial: the file with exactly this name, or else the first one, by path, that has it before its extension.</summary>
    /// <param name="name">The name in the tag, such as <c>rules</c> for <c>prompt_templates/rules.md</c>.</param>
    public PromptTemplate? Find(string name)
    {
        if (!found.TryGetValue(name, out var template))
            found.Add(name, template = templates.TryGetValue(Folder + name, out var exact) ? exact : WithExtension(Folder + name));

        return template;
    }

    /// <summary>All partials that templates put in, directly or through others; each name once.</summary>
    public EquatableArray<TemplatePartial> Closure(IReadOnlyCollection<PromptTemplate> roots) =>
        roots.Any(static root => root.Segments.Any(static segment => segment.Kind == TemplateSegmentKind.Partial)) ? Follow(roots) : default;

    private EquatableArray<TemplatePartial> Follow(IEnumerable<PromptTemplate> roots)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var all = new List<TemplatePartial>();
        var open = new Queue<PromptTemplate>(roots);
        while (open.Count > 0)
        {
            foreach (var segment in open.Dequeue().Segments)
            {
                if (segment.Kind != TemplateSegmentKind.Partial || !seen.Add(segment.Text) || Find(segment.Text) is not { } template)
                    continue;

                all.Add(new TemplatePartial(segment.Text, template));
                open.Enqueue(template);
            }
        }

        return all.ToEquatableArray();
    }

    private PromptTemplate? WithExtension(string stem) => templates
        .Where(template => HasStem(template.Key, stem))
        .OrderBy(template => template.Key, StringComparer.Ordinal)
        .Select(template => template.Value)
        .FirstOrDefault();

    private static bool HasStem(string path, string stem) =>
        path.Length > stem.Length && path[stem.Length] == '.' && path.IndexOf('/', stem.Length) < 0 && path.StartsWith(stem, StringComparison.Ordinal);

    private static string NameOf(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') ? path.Substring(Folder.Length, dot - Folder.Length) : path.Substring(Folder.Length);
    }
}
