using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Conventions.Testing;

/// <summary>TOFA6001: a function of a module that no code of the test project names (R000-19). What another function calls is not tested on its own.</summary>
internal sealed class UntestedFunctionRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [ConventionDescriptors.UntestedFunction];

    /// <summary>Test projects that unit-test an assembly.</summary>
    public override bool AppliesTo(ArchitectureContext context) =>
        context.Project.IsTest && TestedAssemblies.MayBeUnitTests(context.Compilation) && RuleSwitch.IsOn(ConventionDescriptors.UntestedFunction, context.Compilation);

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var architecture = registration.Architecture;
        var named = new NamedFunctions(architecture);
        registration.OnUses(named);
        registration.OnEnd((context, reporter) => Judge(architecture, named, context, reporter));
    }

    private static void Judge(ArchitectureContext architecture, NamedFunctions named, CompilationAnalysisContext context, Reporter reporter)
    {
        var places = new TestPlaces(context.Compilation, named.Files);
        foreach (var function in TestedAssemblies.Of(architecture).SelectMany(assembly => ModuleFunctions.Of(assembly, architecture)))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (!named.Contains(function))
            {
                var name = SymbolNames.Of(function);
                var layer = architecture.LayerOf(function)!;
                reporter.ReportAs(name, context.ReportDiagnostic, ConventionDescriptors.UntestedFunction, places.For(function.ContainingType), name, layer);
            }
        }
    }
}
