using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Tofa.CodeFixes.Determinism;

/// <summary>Plans all reads together, so that a method with several of them, or one that calls another, gets one parameter.</summary>
internal sealed class InjectTimeProviderFixAll : FixAllProvider
{
    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(
        CodeAction.Create(InjectTimeProviderFix.Title, cancellationToken => FixAsync(fixAllContext, cancellationToken), nameof(InjectTimeProviderFix)));

    private static async Task<Solution> FixAsync(FixAllContext context, CancellationToken cancellationToken)
    {
        var plan = InjectionPlan.Empty;
        foreach (var document in DocumentsOf(context))
        {
            var diagnostics = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            foreach (var span in diagnostics.Select(static diagnostic => diagnostic.Location.SourceSpan).OrderBy(static span => span.Start))
            {
                // A read that cannot be replaced safely stays, with its diagnostic.
                plan = await InjectionPlanner.PlanAsync(document, span, plan, cancellationToken).ConfigureAwait(false) ?? plan;
            }
        }

        return await plan.ApplyAsync(context.Solution, cancellationToken).ConfigureAwait(false);
    }

    private static ImmutableArray<Document> DocumentsOf(FixAllContext context) => context.Scope switch
    {
        FixAllScope.Solution => [.. context.Solution.Projects.OrderBy(static project => project.Name, StringComparer.Ordinal).SelectMany(static project => project.Documents)],
        FixAllScope.Project => [.. context.Project.Documents],
        _ => context.Document is { } document ? [document] : [],
    };
}
