using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.InlineJson.Literals;

/// <summary>TOFA2002: JSON that is spelled in a literal (R004-16, C-15). What an attribute holds describes code for tools; it cannot lie anywhere else.</summary>
internal sealed class JsonLiteralRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [InlineJsonDescriptors.JsonLiteral];

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var architecture = registration.Architecture;
        registration.OnSyntaxNode(
            (context, reporter) => Judge(context, reporter, architecture),
            SyntaxKind.StringLiteralExpression,
            SyntaxKind.Utf8StringLiteralExpression,
            SyntaxKind.InterpolatedStringExpression);
    }

    private static void Judge(SyntaxNodeAnalysisContext context, Reporter reporter, ArchitectureContext architecture)
    {
        var literal = (ExpressionSyntax)context.Node;
        if (LiteralText.FirstOf(literal) is not ('{' or '[') || LiteralText.WholeFrom(literal) is not { } whole)
        {
            return;
        }

        var text = LiteralText.Read(whole);
        if (!JsonShape.Fits(text) || whole.FirstAncestorOrSelf<AttributeSyntax>() is not null || UserOf(context.ContainingSymbol, architecture) is not { } user)
        {
            return;
        }

        if (user.Placement.Layer is not null && !SanctionedHomes.Contain(user, architecture) && !JsonAllowances.Of(architecture).Absorb(user.Symbol))
        {
            reporter.Report(
                context.ReportDiagnostic, InlineJsonDescriptors.JsonLiteral, PlaceOf(whole), SymbolNames.Of(user.Symbol), user.PlaceName, JsonShape.Excerpt(text));
        }
    }

    private static UserType? UserOf(ISymbol? member, ArchitectureContext architecture) =>
        (member as INamedTypeSymbol ?? member?.ContainingType) is { } type ? new UserType(type, architecture.PlacementOf(type)) : null;

    // A text of many lines would underline half of the file: its first token says enough.
    private static Location PlaceOf(ExpressionSyntax whole)
    {
        var lines = whole.SyntaxTree.GetLineSpan(whole.Span);
        return lines.StartLinePosition.Line == lines.EndLinePosition.Line ? whole.GetLocation() : FirstLineOf(whole, lines.StartLinePosition.Line);
    }

    private static Location FirstLineOf(ExpressionSyntax whole, int line)
    {
        var end = whole.SyntaxTree.GetText().Lines[line].End;
        return Location.Create(whole.SyntaxTree, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(whole.SpanStart, end));
    }
}
