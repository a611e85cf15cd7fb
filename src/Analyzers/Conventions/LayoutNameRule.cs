using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;
using Tofa.Analyzers.Purity.State;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Conventions;

/// <summary>TOFA6009: entry flows end with <c>Flow</c>, ports begin with <c>I</c> (R000-24, C-4), done microtasks are named <c>NNN_snake_slug.md</c> (R000-31).</summary>
internal sealed class LayoutNameRule : ArchitectureRule
{
    private const string Flow = "Flow";
    private const string DoneFolder = "microtasks_done";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [ConventionDescriptors.NameOutsideLayout];

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var architecture = registration.Architecture;
        registration.OnType((context, reporter) => JudgeType((INamedTypeSymbol)context.Symbol, architecture, context, reporter));
        registration.OnAdditionalFile((context, reporter) => JudgeFile(context, architecture, reporter));
    }

    private static void JudgeType(INamedTypeSymbol type, ArchitectureContext architecture, SymbolAnalysisContext context, Reporter reporter)
    {
        if (type.ContainingType is not null || architecture.LayerOf(type) is not { } layer)
        {
            return;
        }

        if (layer.Role == LayerRole.Ports && type.TypeKind == TypeKind.Interface && !LayoutNames.IsInterface(type.Name))
        {
            Report(reporter, context.ReportDiagnostic, type.Locations[0], type.Name, "is an interface of " + layer, "I" + type.Name);
        }
        else if (layer.Role == LayerRole.Flows && IsEntry(type, layer) && !type.Name.EndsWith(Flow, StringComparison.Ordinal))
        {
            Report(reporter, context.ReportDiagnostic, type.Locations[0], type.Name, "is a flow", type.Name + Flow);
        }
    }

    // The parts of flows lie in namespaces of their own below the layer's, and a static class starts nothing.
    private static bool IsEntry(INamedTypeSymbol type, Layer layer) =>
        type is { TypeKind: TypeKind.Class, IsStatic: false, IsRecord: false, IsAbstract: false }
        && type.BaseType is { SpecialType: SpecialType.System_Object }
        && type.ContainingNamespace.Name == layer.Name
        && !type.AllInterfaces.Any(static contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable)
        && type.GetMembers().Any(static member => member is IMethodSymbol method && CanRun(method));

    // What a contract of the framework asks for, as a comparer does, runs no flow.
    private static bool CanRun(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsOverride: false, IsStatic: false } && !ForeignContracts.Bind(method);

    private static void JudgeFile(AdditionalFileAnalysisContext context, ArchitectureContext architecture, Reporter reporter)
    {
        var path = architecture.Project.Relative(context.AdditionalFile.Path);
        var slash = path.LastIndexOf('/');
        if (slash < 0 || !path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || Path.GetFileName(path.Substring(0, slash)) != DoneFolder)
        {
            return;
        }

        var name = path.Substring(slash + 1);
        if (!LayoutNames.IsDone(name))
        {
            var start = Location.Create(context.AdditionalFile.Path, default, default);
            Report(reporter, context.ReportDiagnostic, start, name, "is the record of a done microtask", LayoutNames.Suggest(name));
        }
    }

    private static void Report(Reporter reporter, Action<Diagnostic> sink, Location location, string name, string what, string better) =>
        reporter.Report(sink, ConventionDescriptors.NameOutsideLayout, location, name, what, better);
}
