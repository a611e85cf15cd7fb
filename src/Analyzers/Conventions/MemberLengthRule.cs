using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Conventions;

/// <summary>TOFA6004: the body of a member has more lines than the architecture allows. A local function counts as part of its member, text in a literal as one line.</summary>
internal sealed class MemberLengthRule : ArchitectureRule
{
    private static readonly SyntaxKind[] Members =
    [
        SyntaxKind.MethodDeclaration, SyntaxKind.ConstructorDeclaration, SyntaxKind.DestructorDeclaration, SyntaxKind.OperatorDeclaration,
        SyntaxKind.ConversionOperatorDeclaration, SyntaxKind.GetAccessorDeclaration, SyntaxKind.SetAccessorDeclaration, SyntaxKind.InitAccessorDeclaration,
        SyntaxKind.AddAccessorDeclaration, SyntaxKind.RemoveAccessorDeclaration, SyntaxKind.PropertyDeclaration, SyntaxKind.IndexerDeclaration,
    ];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [ConventionDescriptors.MemberTooLong];

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var most = registration.Architecture.Definition.MaxMemberLines;
        registration.OnSyntaxNode((context, reporter) => Judge(context, reporter, most), Members);
    }

    private static void Judge(SyntaxNodeAnalysisContext context, Reporter reporter, int most)
    {
        if (BodyOf(context.Node) is not { } body || MemberLines.Spanned(body) is var spanned && spanned <= most)
        {
            return;
        }

        var lines = spanned - MemberLines.OfText(body);
        if (lines <= most || context.SemanticModel.GetDeclaredSymbol(context.Node, context.CancellationToken) is not { } declared)
        {
            return;
        }

        var member = declared is IMethodSymbol { AssociatedSymbol: { } property } ? property : declared;
        var name = SymbolNames.Of(member);
        var location = member.Locations.FirstOrDefault(place => place.SourceTree == context.Node.SyntaxTree) ?? context.Node.GetLocation();
        reporter.ReportAs(name, context.ReportDiagnostic, ConventionDescriptors.MemberTooLong, location, name, lines, most);
    }

    private static SyntaxNode? BodyOf(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
        AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody,
        PropertyDeclarationSyntax property => property.ExpressionBody,
        IndexerDeclarationSyntax indexer => indexer.ExpressionBody,
        _ => null,
    };
}
