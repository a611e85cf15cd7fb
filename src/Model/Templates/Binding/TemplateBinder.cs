using Tofa.Model.Collections;
using Tofa.Model.Contexts;
using Tofa.Model.Problems;
using Tofa.Model.Runbooks;
using Tofa.Model.Yaml;

namespace Tofa.Model.Templates.Binding;

/// <summary>Puts partials into a prompt and finds the values that its names stand for. Validator, generator and runner share it, so that they cannot differ.</summary>
public sealed class TemplateBinder
{
    private readonly Dictionary<string, PromptTemplate> partials;
    private readonly Levels levels;
    private readonly List<BindingFlaw> flaws = [];
    private readonly HashSet<string> usedKeys = new(StringComparer.Ordinal);
    private readonly Stack<string> inside = new();
    private int characters;
    private int nested;
    private bool isStopped;

    private TemplateBinder(ContextShape shape, IEnumerable<TemplatePartial> partials)
    {
        levels = new Levels(shape);
        this.partials = partials.ToDictionary(partial => partial.Name, partial => partial.Template, StringComparer.Ordinal);
    }

    /// <summary>Binds a prompt.</summary>
    /// <param name="prompt">The prompt.</param>
    /// <param name="partials">The templates that it puts in, directly or through each other.</param>
    /// <param name="shape">The type of the context.</param>
    public static BoundTemplate Bind(PromptTemplate prompt, IEnumerable<TemplatePartial> partials, ContextShape shape)
    {
        var binder = new TemplateBinder(shape, partials);
        var parts = new PartList();
        binder.AddAll(new SegmentReader(prompt.Segments, null, string.Empty), parts);
        return new BoundTemplate(shape, parts.ToParts(), binder.flaws.ToEquatableArray(), binder.usedKeys.OrderBy(key => key, StringComparer.Ordinal).ToEquatableArray());
    }

    private void AddAll(SegmentReader reader, PartList parts)
    {
        while (!isStopped && reader.Next() is { } segment)
        {
            if (segment.StartsLine && segment.Kind != TemplateSegmentKind.Literal)
                parts.Add(reader.Indentation);

            if (segment.Kind == TemplateSegmentKind.End)
                return;

            Add(segment, reader, parts);
        }
    }

    private void Add(TemplateSegment segment, SegmentReader reader, PartList parts)
    {
        switch (segment.Kind)
        {
            case TemplateSegmentKind.Literal:
                parts.Add(Indenting.Indent(segment, reader.Indentation));
                return;
            case TemplateSegmentKind.Placeholder:
                AddValue(segment, reader, parts);
                return;
            case TemplateSegmentKind.Partial:
                AddPartial(segment, reader, parts);
                return;
            default:
                AddSection(segment, reader, parts);
                return;
        }
    }

    private void AddValue(TemplateSegment segment, SegmentReader reader, PartList parts)
    {
        if (Find(segment, reader) is not { } reference)
            return;

        if (reference.Shape.Kind is ContextKind.List or ContextKind.Map)
            Report(ProblemKinds.NoText, segment, reader, ContextShapes.Name(reference.Shape.Kind));
        else
            parts.Add(new BoundValue(reference));
    }

    private void AddSection(TemplateSegment segment, SegmentReader reader, PartList parts)
    {
        if (++nested > OpenSections.MostNested)
            Stop(segment, reader);
        else if (segment.Kind == TemplateSegmentKind.Inverted)
            AddInverted(Find(segment, reader), reader, parts);
        else
            AddSection(Find(segment, reader), reader, parts);

        nested--;
    }

    private void AddInverted(BoundReference? reference, SegmentReader reader, PartList parts)
    {
        var inner = reference is null ? parts : new PartList();
        AddAll(reader, inner);
        if (reference is not null)
            parts.Add(new BoundSection(reference, IsInverted: true, inner.ToParts()));
    }

    // What stands in a section without a value is looked at all the same, for what it uses.
    private void AddSection(BoundReference? reference, SegmentReader reader, PartList parts)
    {
        var inner = new PartList();
        levels.Push(reference is null ? ContextShape.Nothing : reference.Shape.Item ?? reference.Shape with { IsOptional = false });
        AddAll(reader, inner);
        levels.Pop();
        if (reference is not null)
            parts.Add(new BoundSection(reference, IsInverted: false, inner.ToParts()));
    }

    private void AddPartial(TemplateSegment segment, SegmentReader reader, PartList parts)
    {
        if (!partials.TryGetValue(segment.Text, out var partial))
        {
            Report(ProblemKinds.MissingPartial, segment, reader, null);
            return;
        }

        var isRepeated = inside.Contains(segment.Text);
        if (isRepeated && levels.IsUncertain)
            return;

        characters += 1 + partial.Segments.Sum(part => part.Text.Length);
        if (inside.Count >= OpenSections.MostNested || characters > YamlLimits.MaxLength)
        {
            Stop(segment, reader);
            return;
        }

        inside.Push(segment.Text);
        AddAll(new SegmentReader(partial.Segments, partial.Path, segment.Indentation is { } own ? reader.Indentation + own : string.Empty), parts);
        inside.Pop();
    }

    private BoundReference? Find(TemplateSegment segment, SegmentReader reader)
    {
        var reference = levels.Find(segment.Text);
        if (reference is null && !levels.IsUncertain)
            Report(ProblemKinds.UnknownPlaceholder, segment, reader, levels.Nearest(segment.Text));

        Use(reference ?? levels.Find(segment.Text.Split('.')[0]));
        return reference;
    }

    private void Use(BoundReference? reference)
    {
        if (reference is { Level: 0, Path.Count: > 0 })
            usedKeys.Add(reference.Path[0].Key);
        else if (reference is { Level: 0 })
            usedKeys.UnionWith(reference.Shape.Members.Select(member => member.Key));
    }

    // Where this happens nothing more can be said about the prompt: going on would take forever.
    private void Stop(TemplateSegment segment, SegmentReader reader)
    {
        isStopped = true;
        var endless = inside.GroupBy(name => name, StringComparer.Ordinal).Any(same => same.Skip(1).Any());
        Report(endless ? ProblemKinds.EndlessPartial : ProblemKinds.LimitExceeded, segment, reader, endless ? inside.Peek() : null);
    }

    private void Report(ProblemKind kind, TemplateSegment segment, SegmentReader reader, string? detail)
    {
        if (flaws.Count < TemplateParser.MaxFlaws)
            flaws.Add(new BindingFlaw(kind, reader.Source, segment.Span, segment.Text, detail));
    }
}
