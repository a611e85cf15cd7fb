using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Binding;
using Tofa.Model.Problems;
using Tofa.Model.Validation;

namespace Tofa.Analyzers.Runbooks.Scripts;

/// <summary>The scripts that a project has: what a misspelt name may have meant. Looked for only where a name is wrong.</summary>
internal sealed class ScriptCandidates
{
    private const int MostNamed = 3;
    private readonly List<string> names;

    /// <summary>Looks through the project and the references that know the runner.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="places">Where scripts belong: what stands elsewhere would only be refused next.</param>
    public ScriptCandidates(Compilation compilation, ScriptPlaces places)
    {
        var binder = new ScriptBinder(compilation);
        names = [.. Places(compilation).SelectMany(assembly => DeclaredTypes.Below(assembly.GlobalNamespace, CancellationToken.None))
            .Where(type => type.TypeKind is TypeKind.Class or TypeKind.Struct && type.AllInterfaces.Any(IsContract) && !places.FlawsOf(type).Any())
            .Select(NamedTypes.NameOf)
            .Where(binder.CanCreate)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal)];
    }

    /// <summary>The flaw of a name that no type has.</summary>
    public ScriptFlaw Missing(ScriptReference script) =>
        new(ProblemKinds.MissingScript, Printable.Of(script.TypeName), Printable.Of(script.TaskId), Remedy(script.TypeName));

    private static IEnumerable<IAssemblySymbol> Places(Compilation compilation) => compilation.SourceModule.ReferencedAssemblySymbols
        .Where(static assembly => assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static name => name.Name == RunnerTypes.Library)))
        .Prepend(compilation.Assembly);

    private static bool IsContract(INamedTypeSymbol type) => type.Name == "IScript" && type.ToDisplayString() == RunnerTypes.Script;

    private string Remedy(string name)
    {
        var namesakes = names.Where(candidate => LastPart(candidate) == LastPart(name)).ToList();
        if (namesakes.Count > 1)
            return $"did you mean {Several(namesakes)}?";

        var meant = namesakes.FirstOrDefault() ?? Suggestion.Nearest(name, names) ?? NearestByLastPart(name);
        if (meant is not null)
            return $"did you mean '{Printable.Of(meant)}'?";

        return names.Count == 0
            ? "write a class of this name that implements Tofa.Runner.Pipelines.IScript"
            : $"write the full name of a script, such as {Several(names)}";
    }

    private string? NearestByLastPart(string name)
    {
        var last = Suggestion.Nearest(LastPart(name), names.Select(LastPart));
        return last is null ? null : names.Find(candidate => LastPart(candidate) == last);
    }

    private static string Several(List<string> some)
    {
        var shown = string.Join(" or ", some.Take(MostNamed).Select(name => $"'{Printable.Of(name)}'"));
        return some.Count > MostNamed ? $"{shown} or one of {some.Count - MostNamed} more" : shown;
    }

    private static string LastPart(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
