using Tofa.Model.Collections;
using Tofa.Model.Runbooks;

namespace Tofa.Model.Contexts;

/// <summary>Joins the types of values that stand in one place: the items of a list, or what its maps have under one key.</summary>
internal sealed class ShapeBuilder
{
    private readonly List<string> keys = [];
    private readonly Dictionary<string, ShapeBuilder> members = new(StringComparer.Ordinal);
    private ContextKind kind = ContextKind.Nothing;
    private ShapeBuilder? items;
    private bool hasNothing;
    private bool isMixed;
    private int maps;
    private int values;

    /// <summary>Adds a value. Of those that do not fit only the first is noted.</summary>
    public void Add(ContextValue value, ShapeConflicts? conflicts)
    {
        values++;
        if (value.Kind == ContextKind.Nothing)
        {
            hasNothing = true;
            return;
        }

        if (!TryTake(value.Kind))
        {
            if (!isMixed)
                conflicts?.Note(value.Kind, kind);

            isMixed = true;
            return;
        }

        if (value.Kind == ContextKind.Map)
            AddMap(value.Parts, conflicts);
        else if (value.Kind == ContextKind.List)
            AddList(value.Parts, conflicts);
    }

    /// <summary>Adds the values of a map.</summary>
    public void AddMap(IReadOnlyCollection<ContextValue> parts, ShapeConflicts? conflicts)
    {
        (kind, maps) = (ContextKind.Map, maps + 1);
        foreach (var part in parts)
        {
            if (!members.TryGetValue(part.Key, out var member))
            {
                keys.Add(part.Key);
                members.Add(part.Key, member = new ShapeBuilder());
            }

            member.Add(part, conflicts?.At(part.Key));
        }
    }

    /// <summary>The joined type.</summary>
    /// <param name="isComplete">Whether there is a value in every place.</param>
    public ContextShape ToShape(bool isComplete = true) => new(kind)
    {
        IsOptional = (hasNothing || !isComplete) && kind is not (ContextKind.Text or ContextKind.List or ContextKind.Nothing),
        Members = keys.Select(key => new ContextMember(key, members[key].ToShape(members[key].values == maps))).ToEquatableArray(),
        Item = kind == ContextKind.List ? items?.ToShape() ?? ContextShape.Nothing : null,
    };

    private void AddList(IReadOnlyCollection<ContextValue> parts, ShapeConflicts? conflicts)
    {
        items ??= new ShapeBuilder();
        var index = 0;
        foreach (var part in parts)
            items.Add(part, conflicts?.At(index++));
    }

    // Numbers become texts beside texts, as they are written; a truth value would lose its meaning as a text.
    private bool TryTake(ContextKind next)
    {
        if (kind == next || kind == ContextKind.Nothing)
            kind = next;
        else if (IsNumber(kind) && IsNumber(next))
            kind = ContextKind.Fraction;
        else if ((IsNumber(kind) && next == ContextKind.Text) || (kind == ContextKind.Text && IsNumber(next)))
            kind = ContextKind.Text;
        else
            return false;

        return true;
    }

    private static bool IsNumber(ContextKind kind) => kind is ContextKind.Whole or ContextKind.Fraction;
}
