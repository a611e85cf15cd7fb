using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Harness.Generators;

/// <summary>Follows every field from the value of a step, and finds the compiler objects it keeps alive.</summary>
/// <remarks>A kept symbol or tree roots a whole compilation and is never equal to that of the next one, so the step is never cached.</remarks>
public static class ModelWalk
{
    private static readonly ImmutableArray<Type> Forbidden =
    [
        typeof(ISymbol), typeof(Compilation), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SemanticModel), typeof(SyntaxReference),
        typeof(IOperation), typeof(Location), typeof(Diagnostic), typeof(AdditionalText), typeof(SourceText), typeof(AttributeData),
    ];

    /// <summary>The way to the first such object and its type, or null.</summary>
    public static string? FindForbidden(object? root)
    {
        var visited = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(object Value, string Path)>();
        Push(open, root, "value");
        while (open.TryPop(out var item))
        {
            if (Forbidden.FirstOrDefault(type => type.IsInstanceOfType(item.Value)) is { } type)
                return $"{item.Path} is a {type.Name} ({item.Value.GetType().FullName})";
            if (IsLeaf(item.Value) || (!item.Value.GetType().IsValueType && !visited.Add(item.Value)))
                continue;
            PushParts(open, item.Value, item.Path);
        }

        return null;
    }

    private static void PushParts(Stack<(object Value, string Path)> open, object value, string path)
    {
        if (value is Array array)
        {
            var index = 0;
            foreach (var element in array)
                Push(open, element, $"{path}[{index++}]");
            return;
        }

        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
            foreach (var field in type.GetFields(Own).Where(field => !field.FieldType.IsPointer))
                Push(open, field.GetValue(value), $"{path}.{Name(field)}");
        }
    }

    private static void Push(Stack<(object Value, string Path)> open, object? value, string path)
    {
        if (value is not null)
            open.Push((value, path));
    }

    private static bool IsLeaf(object value) =>
        value is string or decimal or DateTime or MemberInfo or Assembly or Module or WeakReference or CancellationToken
        || value.GetType() is { IsPrimitive: true } or { IsEnum: true };

    // <Name>k__BackingField is what the compiler calls the field of a property.
    private static string Name(FieldInfo field) =>
        field.Name.StartsWith('<') && field.Name.IndexOf('>', StringComparison.Ordinal) is > 1 and var end ? field.Name[1..end] : field.Name;
}
