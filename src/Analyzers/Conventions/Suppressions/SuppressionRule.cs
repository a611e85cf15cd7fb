using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Conventions.Suppressions;

/// <summary>TOFA6010: a rule is silenced without a word why. Only the rules of Tofa, unless the project asks for all.</summary>
internal sealed class SuppressionRule : ArchitectureRule
{
    private const string Scope = "tofa.justify_suppressions";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [ConventionDescriptors.UnjustifiedSuppression];

    /// <summary>Everywhere: rules that need no layers can be suppressed too.</summary>
    public override bool AppliesTo(ArchitectureContext context) => true;

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var options = registration.Options.AnalyzerConfigOptionsProvider;
        var hasLayers = registration.Architecture.HasLayers;
        registration.OnTree((context, reporter) =>
        {
            if (context.Tree.GetRoot(context.CancellationToken) is { ContainsDirectives: true } root)
            {
                JudgeDirectives(root, new SuppressionScope(JudgesAll(options, context.Tree), hasLayers), context, reporter);
            }
        });
        registration.OnSyntaxNode((context, reporter) => JudgeAttribute((AttributeSyntax)context.Node, options, context, reporter), SyntaxKind.Attribute);
    }

    private static bool JudgesAll(AnalyzerConfigOptionsProvider options, SyntaxTree tree) =>
        options.GetOptions(tree).TryGetValue(Scope, out var value) && string.Equals(value, "all", StringComparison.OrdinalIgnoreCase);

    private static void JudgeDirectives(SyntaxNode root, SuppressionScope scope, SyntaxTreeAnalysisContext context, Reporter reporter)
    {
        for (var directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            if (directive is PragmaWarningDirectiveTriviaSyntax { IsActive: true } pragma
                && pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword)
                && Pragmas.Silenced(pragma, scope) is { } ids
                && !Pragmas.IsJustified(pragma, root))
            {
                reporter.Report(context.ReportDiagnostic, ConventionDescriptors.UnjustifiedSuppression, pragma.GetLocation(), ids, "write it behind the ids: // why");
            }
        }
    }

    private static void JudgeAttribute(AttributeSyntax attribute, AnalyzerConfigOptionsProvider options, SyntaxNodeAnalysisContext context, Reporter reporter)
    {
        // Category and id are required, so most attributes are through here.
        if (attribute.ArgumentList is not { Arguments: { Count: >= 2 } arguments }
            || !SuppressionAttributes.Are(context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol))
        {
            return;
        }

        var category = SuppressionAttributes.Text(arguments[0], context.SemanticModel, context.CancellationToken);
        var id = SuppressionAttributes.Text(arguments[1], context.SemanticModel, context.CancellationToken);
        var isOurs = SuppressionIds.AreOurs(id) || category?.StartsWith("Tofa.", StringComparison.Ordinal) == true;
        if ((isOurs || JudgesAll(options, attribute.SyntaxTree)) && !SuppressionAttributes.AreJustified(arguments, context.SemanticModel, context.CancellationToken))
        {
            var name = id?.Split(':')[0] ?? category ?? "A rule";
            reporter.Report(context.ReportDiagnostic, ConventionDescriptors.UnjustifiedSuppression, attribute.GetLocation(), name, "write it as Justification = \"why\"");
        }
    }
}
