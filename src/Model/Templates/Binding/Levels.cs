using Tofa.Model.Contexts;
using Tofa.Model.Problems;
using Tofa.Model.Runbooks;

namespace Tofa.Model.Templates.Binding;

/// <summary>The types of the values that names are looked up in, from the whole context to the innermost section's value.</summary>
/// <remarks>
/// The innermost level whose type has the first part of a dotted name decides, whatever the single value has: a prompt reads the same for every item
/// of a list. What is not found so is looked for as one key with dots in it.
/// </remarks>
internal sealed class Levels(ContextShape root)
{
    private readonly List<ContextShape> shapes = [root];

    // As long as no section begins or ends, a name stands for one value.
    private readonly Dictionary<string, BoundReference?> found = new(StringComparer.Ordinal);

    private int Depth => shapes.Count - 1;

    /// <summary>Whether names may belong to a value whose type is not known, as the items of an empty list.</summary>
    public bool IsUncertain => shapes.Any(shape => shape.Kind == ContextKind.Nothing);

    /// <summary>Enters a section.</summary>
    public void Push(ContextShape shape)
    {
        shapes.Add(shape);
        found.Clear();
    }

    /// <summary>Leaves a section.</summary>
    public void Pop()
    {
        shapes.RemoveAt(shapes.Count - 1);
        found.Clear();
    }

    /// <summary>The value of a name; <c>null</c> where there is none.</summary>
    public BoundReference? Find(string name)
    {
        if (!found.TryGetValue(name, out var reference))
            found.Add(name, reference = LookUp(name));

        return reference;
    }

    /// <summary>The name that was probably meant; <c>null</c> where none is near.</summary>
    public string? Nearest(string name)
    {
        var first = name.Split('.')[0];
        var known = Path([first])?.Shape.Members ?? default;
        return known.Count > 0
            ? Suggestion.Nearest(name, known.Select(member => first + "." + member.Key))
            : Suggestion.Nearest(name, Enumerable.Reverse(shapes).SelectMany(shape => shape.Members).Select(member => member.Key));
    }

    private BoundReference? LookUp(string name)
    {
        if (name == ".")
            return new BoundReference(Depth, default, shapes[Depth], shapes[Depth].IsOptional);

        var parts = name.Split('.');
        return Path(parts) ?? (parts.Length > 1 ? Path([name]) : null);
    }

    private BoundReference? Path(string[] parts)
    {
        var level = Depth;
        while (level >= 0 && shapes[level].Member(parts[0]) is null)
            level--;

        if (level < 0)
            return null;

        var (shape, path, isOptional) = (shapes[level], new ContextMember[parts.Length], shapes[level].IsOptional);
        for (var i = 0; i < parts.Length; i++)
        {
            if (shape.Member(parts[i]) is not { } member)
                return null;

            (path[i], shape, isOptional) = (new ContextMember(parts[i], member), member, isOptional || member.IsOptional);
        }

        return new BoundReference(level, path, shape, isOptional);
    }
}
