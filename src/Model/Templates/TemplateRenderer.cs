using System.Text;
using Tofa.Model.Collections;
using Tofa.Model.Contexts;
using Tofa.Model.Runbooks;
using Tofa.Model.Templates.Binding;

namespace Tofa.Model.Templates;

/// <summary>Fills templates: the one renderer of all that is not compiled.</summary>
/// <param name="files">The content of every file that a value names, by its path.</param>
public sealed class TemplateRenderer(IReadOnlyDictionary<string, string> files)
{
    private readonly StringBuilder rendered = new();
    private readonly List<ContextValue?> levels = [];

    /// <summary>Fills a prompt. Values are never looked into, so braces in a value stay what they are.</summary>
    /// <param name="prompt">The prompt.</param>
    /// <param name="partials">The templates that it puts in, directly or through each other.</param>
    /// <param name="context">The values.</param>
    /// <param name="files">The content of every file that a value names, by its path.</param>
    public static string Render(
        PromptTemplate prompt, IEnumerable<TemplatePartial> partials, IReadOnlyCollection<ContextValue> context, IReadOnlyDictionary<string, string> files)
    {
        var bound = TemplateBinder.Bind(prompt, partials, ContextShapes.Of(context));
        var renderer = new TemplateRenderer(files);
        renderer.levels.Add(new ContextValue(string.Empty, null, null) { Kind = ContextKind.Map, Parts = context.ToEquatableArray() });
        renderer.AddAll(bound.Parts);
        return renderer.rendered.ToString();
    }

    private void AddAll(IEnumerable<BoundPart> parts)
    {
        foreach (var part in parts)
        {
            if (part is BoundText text)
                rendered.Append(text.Text);
            else if (part is BoundValue value)
                rendered.Append(TextOf(Find(value.Reference)));
            else if (part is BoundSection section)
                Add(section);
        }
    }

    private void Add(BoundSection section)
    {
        var value = Find(section.Reference);
        if (section.IsInverted)
        {
            if (!IsThere(value, section.Reference.Shape))
                AddAll(section.Parts);
        }
        else if (section.Reference.Shape.Kind == ContextKind.List)
        {
            foreach (var item in value?.Parts ?? default)
                AddWithin(item, section);
        }
        else if (IsThere(value, section.Reference.Shape))
        {
            AddWithin(value, section);
        }
    }

    private void AddWithin(ContextValue? value, BoundSection section)
    {
        levels.Add(value);
        AddAll(section.Parts);
        levels.RemoveAt(levels.Count - 1);
    }

    private bool IsThere(ContextValue? value, ContextShape shape) => value is not null and not { Kind: ContextKind.Nothing } && shape.Kind switch
    {
        ContextKind.Flag => value.Text == "true",
        ContextKind.List => value.Parts.Count > 0,
        ContextKind.Text or ContextKind.Nothing => TextOf(value).Length > 0,
        _ => true,
    };

    private string TextOf(ContextValue? value) => value?.File is { } path ? files[path] : value?.Text ?? string.Empty;

    private ContextValue? Find(BoundReference reference)
    {
        var value = levels[reference.Level];
        foreach (var step in reference.Path)
            value = value?.Parts.FirstOrDefault(part => string.Equals(part.Key, step.Key, StringComparison.Ordinal));

        return value;
    }
}
