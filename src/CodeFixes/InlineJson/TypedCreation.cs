using Microsoft.CodeAnalysis;

namespace Tofa.CodeFixes.InlineJson;

/// <summary>Writes the creation of a plain type from the members of a JSON object, where it does what System.Text.Json would do.</summary>
/// <param name="type">The type.</param>
internal sealed class TypedCreation(INamedTypeSymbol type)
{
    private const string Library = "Json";

    /// <summary>For example <c>new Point(X: 1, Y: 2) { Name = "a" }</c>; <c>null</c> where the type is more than plain.</summary>
    /// <param name="members">What the JSON says.</param>
    /// <param name="name">How the place calls the type.</param>
    public string? Of(IReadOnlyList<JsonMember> members, string name)
    {
        if (!IsPlain() || Constructor() is not { } constructor)
        {
            return null;
        }

        var left = members.ToDictionary(static member => member.Name, StringComparer.Ordinal);
        if (Arguments(constructor, left) is not { } arguments || Assignments(members, left) is not { } assignments)
        {
            return null;
        }

        var initializer = assignments.Count == 0 ? "" : " { " + string.Join(", ", assignments) + " }";
        return arguments.Count == 0 && initializer.Length > 0 ? $"new {name}{initializer}" : $"new {name}({string.Join(", ", arguments)}){initializer}";
    }

    private bool IsPlain() =>
        type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false, IsGenericType: false, DeclaringSyntaxReferences.IsEmpty: false }
        && type.BaseType?.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType
        && !SpeaksOfJson(type)
        && !type.GetMembers().Any(SpeaksOfJson)
        && !type.AllInterfaces.Any(static contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable);

    private static bool SpeaksOfJson(ISymbol symbol) => symbol.GetAttributes().Any(static mark =>
        mark.AttributeClass is { } found && (found.Name.StartsWith(Library, StringComparison.Ordinal) || found.ContainingNamespace.Name == "Serialization"));

    // The rule of System.Text.Json: the public one without parameters, else the only public one.
    private IMethodSymbol? Constructor()
    {
        var open = type.InstanceConstructors.Where(static one => one.DeclaredAccessibility == Accessibility.Public).ToList();
        return open.Find(static one => one.Parameters.IsEmpty) ?? (open.Count == 1 && type.TypeKind == TypeKind.Class ? open[0] : null);
    }

    private List<string>? Arguments(IMethodSymbol constructor, Dictionary<string, JsonMember> left)
    {
        var arguments = new List<string>();
        foreach (var parameter in constructor.Parameters)
        {
            var property = type.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(one => string.Equals(one.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));
            if (property is null || !SymbolEqualityComparer.IncludeNullability.Equals(property.Type, parameter.Type) || parameter.RefKind != RefKind.None)
            {
                return null;
            }

            if (left.TryGetValue(property.Name, out var member))
            {
                left.Remove(property.Name);
                if (MemberValue.Of(member, parameter.Type) is not { } value)
                {
                    return null;
                }

                arguments.Add($"{parameter.Name}: {value}");
            }
            else if (!parameter.HasExplicitDefaultValue)
            {
                return null;
            }
        }

        return arguments;
    }

    // In the order of the text, as a reader would set them; nothing may be unknown, and nothing that is required may be missing.
    private List<string>? Assignments(IReadOnlyList<JsonMember> members, Dictionary<string, JsonMember> left)
    {
        var assignments = new List<string>();
        foreach (var member in members.Where(member => left.ContainsKey(member.Name)))
        {
            var property = type.GetMembers(member.Name).OfType<IPropertySymbol>().FirstOrDefault();
            if (property is not { IsStatic: false, DeclaredAccessibility: Accessibility.Public, SetMethod.DeclaredAccessibility: Accessibility.Public }
                || MemberValue.Of(member, property.Type) is not { } value)
            {
                return null;
            }

            assignments.Add($"{member.Name} = {value}");
        }

        var isComplete = type.GetMembers().All(member =>
            member is not (IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }) || left.ContainsKey(member.Name));
        return isComplete ? assignments : null;
    }
}
