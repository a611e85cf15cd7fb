using Microsoft.CodeAnalysis;
using Tofa.Model.Problems;

namespace Tofa.Binding;

/// <summary>Decides whether <c>new global::The.Name()</c> compiles and is a script. The generator emits it only then, and the analyzer says why where it does not (ADR 0014).</summary>
/// <param name="compilation">The project.</param>
internal sealed class ScriptBinder(Compilation compilation)
{
    private readonly INamedTypeSymbol? contract = compilation.GetTypeByMetadataName(RunnerTypes.Script);

    /// <summary>Whether generated code can create the script.</summary>
    public bool CanCreate(string name) => Find(name, out var type) is null && type is not null && !FlawsOf(type).Any();

    /// <summary>The type that a name stands for, or why it stands for none that can be used.</summary>
    /// <param name="name">The full name.</param>
    /// <param name="type">The type; <c>null</c> where there is none at all, or no single one that can be used.</param>
    public ScriptFlaw? Find(string name, out INamedTypeSymbol? type)
    {
        type = null;
        var all = NamedTypes.Find(compilation, name);
        var usable = NamedTypes.WithoutHidden(compilation, [.. all.Where(one => !IsGeneric(one) && Access.Refusal(compilation, one) is null)]);
        if (usable.Count > 1)
            return new ScriptFlaw(ProblemKinds.AmbiguousScript, name, string.Join(" and ", usable.Select(one => one.ContainingAssembly.Name).OrderBy(text => text, StringComparer.Ordinal)));

        type = usable.Count == 1 ? usable[0] : null;
        return type is not null || all.Count == 0 ? null : Unusable(all);
    }

    /// <summary>Why a type is not a script that can be created; several reasons may hold.</summary>
    public IEnumerable<ScriptFlaw> FlawsOf(INamedTypeSymbol type)
    {
        if (Shapes.FlawOf(type) is { } shape)
            yield return shape;
        else if (Constructors.FlawOf(compilation, type) is { } constructor)
            yield return constructor;

        if (contract is not null && Contracts.FlawOf(type, contract) is { } flaw)
            yield return flaw;
    }

    private static bool IsGeneric(INamedTypeSymbol? type) => type is not null && (type.Arity > 0 || IsGeneric(type.ContainingType));

    private ScriptFlaw Unusable(IReadOnlyList<INamedTypeSymbol> all)
    {
        var type = all.FirstOrDefault(one => !IsGeneric(one)) ?? all[0];
        return IsGeneric(type)
            ? Shapes.Generic(type)
            : new ScriptFlaw(ProblemKinds.HiddenScript, NamedTypes.NameOf(type), Access.Refusal(compilation, type)!, Access.Remedy(compilation, type));
    }
}
