using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Layering.Documentation;

/// <summary>TOFA1017: a documentation comment refers to a layer that the code beside it may not use (R000-20). Off by default: nothing runs.</summary>
internal sealed class DocumentationReferenceRule : ArchitectureRule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        id: RuleIds.DocumentationReference,
        title: "Documentation points upward",
        messageFormat: "The documentation of '{0}' of {1} refers to '{2}' of {3}, so that whoever reads {1} has to know {3} too; "
            + "describe what '{0}' itself promises, or name '{2}' in plain text",
        category: RuleCategories.Layering,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        description: "A cref to a higher layer is no dependency of the program, but it is one of the reader.",
        helpLinkUri: HelpLinks.For(RuleIds.DocumentationReference));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) => context.HasLayers && RuleSwitch.IsOn(Descriptor, context.Compilation);

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration) =>
        registration.OnSyntaxNode((context, reporter) => Inspect(context, reporter, registration.Architecture), SyntaxKind.XmlCrefAttribute);

    private static void Inspect(SyntaxNodeAnalysisContext context, Reporter reporter, ArchitectureContext architecture)
    {
        var reference = ((XmlCrefAttributeSyntax)context.Node).Cref;
        if (context.SemanticModel.GetSymbolInfo(reference, context.CancellationToken).Symbol is { } target
            && architecture.LayerOf(target) is { } to
            && OwnerOf(context) is { } owner
            && architecture.LayerOf(owner) is { } from
            && !from.MayUse(to))
        {
            reporter.Report(context.ReportDiagnostic, Descriptor, reference.GetLocation(), SymbolNames.Of(owner), from, SymbolNames.Of(target), to);
        }
    }

    // The comment is trivia of the declaration that it describes.
    private static INamedTypeSymbol? OwnerOf(SyntaxNodeAnalysisContext context)
    {
        var declaration = context.Node.FirstAncestorOrSelf<DocumentationCommentTriviaSyntax>()?.ParentTrivia.Token.Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var symbol = declaration switch
        {
            null => null,
            BaseFieldDeclarationSyntax fields => context.SemanticModel.GetDeclaredSymbol(fields.Declaration.Variables[0], context.CancellationToken),
            _ => context.SemanticModel.GetDeclaredSymbol(declaration, context.CancellationToken),
        };
        return symbol as INamedTypeSymbol ?? symbol?.ContainingType;
    }
}
