using Microsoft.CodeAnalysis;
using Tofa.Model.Problems;

namespace Tofa.Binding;

/// <summary>Tells whether a type can be created without arguments, as C# resolves <c>new T()</c>.</summary>
internal static class Constructors
{
    private const string Add = "give it an internal or public constructor without parameters, which may create what it needs";

    /// <summary>What stands in the way; <c>null</c> where nothing does.</summary>
    public static ScriptFlaw? FlawOf(Compilation compilation, INamedTypeSymbol type)
    {
        var callable = type.InstanceConstructors.Where(one => one.Parameters.All(IsLeftOut)).ToList();
        var accessible = callable.Where(one => compilation.IsSymbolAccessibleWithin(one, compilation.Assembly)).ToList();
        if (accessible.Count == 0)
            return Flaw(type, callable.Count > 0 ? $"its constructor '{Spell(callable[0])}' is {Access.Word(callable[0])}" : Others(type), Add);

        var exact = accessible.FirstOrDefault(one => one.Parameters.IsEmpty);
        if (exact is null && accessible.Count > 1)
            return Flaw(type, $"{string.Join(" and ", accessible.Select(one => $"'{Spell(one)}'"))} fit equally well", "add a constructor without parameters");

        var chosen = exact ?? accessible[0];
        if ((Markings.Error(type) ?? Markings.Error(chosen)) is { } obsolete)
            return Flaw(type, $"it is marked [Obsolete] as an error{obsolete}", "name the type that replaces it");

        return RequiredMembers.Of(type, chosen) is { Count: > 0 } members
            ? Flaw(type, $"it requires a value for {string.Join(" and ", members.Select(member => $"'{member}'"))}", "set them in a constructor that is marked [SetsRequiredMembers], or do not require them")
            : null;
    }

    private static string Others(INamedTypeSymbol type) =>
        "it has only " + string.Join(" and ", type.InstanceConstructors.Where(one => !one.IsImplicitlyDeclared).Select(one => $"'{Spell(one)}'"));

    private static bool IsLeftOut(IParameterSymbol parameter) => parameter.IsOptional || parameter.IsParams;

    private static string Spell(IMethodSymbol constructor) => constructor.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static ScriptFlaw Flaw(INamedTypeSymbol type, string why, string remedy) => new(ProblemKinds.ScriptConstructor, NamedTypes.NameOf(type), why, remedy);
}
