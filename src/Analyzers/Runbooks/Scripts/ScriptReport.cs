using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Binding;
using Tofa.Model.Problems;
using Tofa.Model.Validation;

namespace Tofa.Analyzers.Runbooks.Scripts;

/// <summary>Compares the C# types that a runbook names with those that the project has (ADR 0014).</summary>
internal static class ScriptReport
{
    private const string Path = "script_details.script";

    /// <summary>What is wrong, each problem at the name in the YAML.</summary>
    /// <param name="runbook">The runbook.</param>
    /// <param name="compilation">The project, with what generators have added.</param>
    /// <param name="options">Its architecture.</param>
    public static IEnumerable<Problem> Of(CompiledRunbook runbook, Compilation compilation, AnalyzerOptions options)
    {
        if (runbook.Scripts.Count == 0)
            return [];

        var binder = new ScriptBinder(compilation);
        var places = new Lazy<ScriptPlaces>(() => new ScriptPlaces(ArchitectureSource.Load(compilation, options)));
        var candidates = new Lazy<ScriptCandidates>(() => new ScriptCandidates(compilation, places.Value));
        var unbound = new Lazy<HashSet<string>>(() => UnboundScripts.In(compilation));
        return runbook.Scripts.SelectMany(script => Judge(script).Select(flaw => At(script, flaw)));

        IEnumerable<ScriptFlaw> Judge(ScriptReference script)
        {
            if (binder.Find(script.TypeName, out var type) is { } flaw)
                return [flaw];

            if (type is null)
                return [candidates.Value.Missing(script)];

            var flaws = binder.FlawsOf(type).ToList();
            if (flaws.Count == 0 && unbound.Value.Contains(script.TypeName))
                flaws.Add(new ScriptFlaw(ProblemKinds.GeneratedScript, NamedTypes.NameOf(type)));

            return flaws.Concat(places.Value.FlawsOf(type)).Concat(Obsolete(type));
        }
    }

    private static IEnumerable<ScriptFlaw> Obsolete(INamedTypeSymbol type) =>
        Markings.Warning(type) is { } said ? [new ScriptFlaw(ProblemKinds.ObsoleteScript, NamedTypes.NameOf(type), said)] : [];

    private static Problem At(ScriptReference script, ScriptFlaw flaw) => new(flaw.Kind, script.File, script.Span, Path, flaw.Arguments);
}
