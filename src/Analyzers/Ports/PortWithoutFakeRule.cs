using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Ports;

/// <summary>
/// TOFA3004: a port without a fake (R004-3), said of the tests. Only those tests are asked that are named after the port's assembly or fake some of its
/// ports already: an end-to-end suite beside them needs none.
/// </summary>
internal sealed class PortWithoutFakeRule : ArchitectureRule
{
    private static readonly string[] Suffixes = [".Tests", ".UnitTests", ".Test", "Tests", ".Specs"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [PortsDescriptors.PortWithoutFake];

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) => context.Project.IsTest;

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var architecture = registration.Architecture;
        var products = ProductsOf(architecture.Compilation);
        if (products.Count == 0)
        {
            return;
        }

        var substitutes = new Substitutes();
        if (Substitutes.ArePossibleIn(architecture.Compilation))
        {
            registration.OnOperation((context, _) => substitutes.Take(context), OperationKind.Invocation, OperationKind.ObjectCreation);
        }

        registration.OnEnd((context, reporter) => Judge(context, reporter, architecture, products, substitutes));
    }

    private static List<IAssemblySymbol> ProductsOf(Compilation compilation)
    {
        var roots = RootsOf(compilation.Assembly);
        return [.. compilation.SourceModule.ReferencedAssemblySymbols.Where(assembly => roots.Overlaps(RootsOf(assembly)))];
    }

    private static HashSet<string> RootsOf(IAssemblySymbol assembly) =>
        new(assembly.GlobalNamespace.GetNamespaceMembers().Select(static root => root.Name), StringComparer.Ordinal);

    private static void Judge(
        CompilationAnalysisContext context, Reporter reporter, ArchitectureContext architecture, List<IAssemblySymbol> products, Substitutes substitutes)
    {
        var tests = new PortInventory(architecture);
        tests.Add(context.Compilation.Assembly, context.CancellationToken);
        var all = new PortInventory(architecture);
        products.ForEach(assembly => all.Add(assembly, context.CancellationToken));

        var ports = all.Ports.Where(port => IsVisible(port, context.Compilation.Assembly)).ToList();
        foreach (var ofOneAssembly in ports.GroupBy(static port => port.ContainingAssembly, SymbolEqualityComparer.Default))
        {
            var lacking = ofOneAssembly.Where(port => !IsFaked(port)).OrderBy(static port => port.ToDisplayString(), StringComparer.Ordinal).ToList();
            var areAsked = Suffixes.Any(suffix => context.Compilation.AssemblyName == ofOneAssembly.Key!.Name + suffix)
                || ofOneAssembly.Any(port => IsFakedHere(port));
            foreach (var port in areAsked ? lacking : [])
            {
                reporter.Report(context.ReportDiagnostic, PortsDescriptors.PortWithoutFake, Location.None, SymbolNames.Of(port), ofOneAssembly.Key!.Name);
            }
        }

        bool IsFakedHere(INamedTypeSymbol port) => tests.Implemented.Contains(port) || tests.Faked.Contains(port) || substitutes.Include(port);
        bool IsFaked(INamedTypeSymbol port) => IsFakedHere(port) || all.Faked.Contains(port);
    }

    private static bool IsVisible(INamedTypeSymbol port, IAssemblySymbol tests)
    {
        var isFriend = port.ContainingAssembly.GivesAccessTo(tests);
        for (var type = port; type is not null; type = type.ContainingType)
        {
            if (type.DeclaredAccessibility != Accessibility.Public && !(isFriend && type.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }
}
