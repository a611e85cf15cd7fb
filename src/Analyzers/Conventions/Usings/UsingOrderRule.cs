using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Conventions.Usings;

/// <summary>TOFA6011: the usings of a file or a namespace do not go from System over packages to the project's own (R003-42). One diagnostic each.</summary>
internal sealed class UsingOrderRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [ConventionDescriptors.UsingsOutOfOrder];

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) => RuleSwitch.IsOn(ConventionDescriptors.UsingsOutOfOrder, context.Compilation);

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var ranks = UsingRanks.Of(registration.Architecture.Compilation);
        registration.OnTree((context, reporter) =>
        {
            var root = context.Tree.GetRoot(context.CancellationToken);
            foreach (var node in root.DescendantNodesAndSelf(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax))
            {
                Judge(UsingLists.Of(node), ranks, context, reporter);
            }
        });
    }

    private static void Judge(SyntaxList<UsingDirectiveSyntax> usings, UsingRanks ranks, SyntaxTreeAnalysisContext context, Reporter reporter)
    {
        foreach (var isGlobal in (bool[])[true, false])
        {
            if (UsingLists.FirstOutOfOrder(usings, isGlobal, ranks) is var (misplaced, after))
            {
                var name = misplaced.NamespaceOrType.ToString();
                reporter.ReportAs(name, context.ReportDiagnostic, ConventionDescriptors.UsingsOutOfOrder, misplaced.GetLocation(), name, UsingRanks.NameOf(after));
            }
        }
    }
}
