using Tofa.Model.Runbooks;

namespace Tofa.Model.Contexts;

/// <summary>Finds the types of context values.</summary>
public static class ContextShapes
{
    /// <summary>The type of a whole <c>input_context</c>: a map.</summary>
    public static ContextShape Of(IReadOnlyCollection<ContextValue> context) => Of(context, null);

    /// <summary>The values that do not fit those before them in the same list.</summary>
    /// <param name="context">The values.</param>
    /// <param name="path">The YAML path that they stand under.</param>
    public static IReadOnlyList<MixedValue> Mixed(IReadOnlyCollection<ContextValue> context, string path)
    {
        var mixed = new List<MixedValue>();
        Of(context, new ShapeConflicts(path, mixed.Add));
        return mixed;
    }

    /// <summary>What a kind is called in messages.</summary>
    public static string Name(ContextKind kind) => kind switch
    {
        ContextKind.Whole or ContextKind.Fraction => "a number",
        ContextKind.Flag => "true or false",
        ContextKind.List => "a list",
        ContextKind.Map => "a map",
        ContextKind.Nothing => "nothing",
        _ => "a text",
    };

    private static ContextShape Of(IReadOnlyCollection<ContextValue> context, ShapeConflicts? conflicts)
    {
        var root = new ShapeBuilder();
        root.AddMap(context, conflicts);
        return root.ToShape();
    }
}
