using Microsoft.CodeAnalysis;
using Tofa.Model.Problems;

namespace Tofa.Binding;

/// <summary>Kinds of types of which there are no instances, or none behind an interface.</summary>
internal static class Shapes
{
    private const string Derive = "name a class that is derived from it";
    private const string Class = "name a class that implements Tofa.Runner.Pipelines.IScript";

    /// <summary>Why no instance can be created; <c>null</c> where one can.</summary>
    public static ScriptFlaw? FlawOf(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => Flaw(type, "an interface", Class),
        { TypeKind: TypeKind.Enum } => Flaw(type, "an enum", Class),
        { TypeKind: TypeKind.Delegate } => Flaw(type, "a delegate", Class),
        { IsStatic: true } => Flaw(type, "a static class", "make it an instance class"),
        { IsRefLikeType: true } => Flaw(type, "a ref struct", "make it a class"),
        { IsAbstract: true } => Flaw(type, "an abstract class", Derive),
        _ => null,
    };

    /// <summary>The flaw of a type with type parameters, its own or those of a type around it.</summary>
    public static ScriptFlaw Generic(INamedTypeSymbol type) =>
        new(ProblemKinds.UncreatableScript, NamedTypes.NameOf(type), "a generic type", "a runbook names no type arguments: name a class that is derived from it with its arguments given");

    private static ScriptFlaw Flaw(INamedTypeSymbol type, string what, string remedy) => new(ProblemKinds.UncreatableScript, NamedTypes.NameOf(type), what, remedy);
}
