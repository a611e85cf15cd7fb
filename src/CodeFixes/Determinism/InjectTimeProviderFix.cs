using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Tofa.Analyzers;

namespace Tofa.CodeFixes.Determinism;

/// <summary>TOFA4001: replaces reads of the clock by a <c>TimeProvider</c> that the caller passes. Random numbers and GUIDs have no such stand-in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InjectTimeProviderFix))]
[Shared]
public sealed class InjectTimeProviderFix : CodeFixProvider
{
    internal const string Title = "Take the clock from a TimeProvider";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.Nondeterminism];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new InjectTimeProviderFixAll();

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var plan = await InjectionPlanner
                .PlanAsync(context.Document, diagnostic.Location.SourceSpan, InjectionPlan.Empty, context.CancellationToken)
                .ConfigureAwait(false);
            if (plan is not null)
            {
                var solution = context.Document.Project.Solution;
                context.RegisterCodeFix(
                    CodeAction.Create(Title, cancellationToken => plan.ApplyAsync(solution, cancellationToken), nameof(InjectTimeProviderFix)),
                    diagnostic);
            }
        }
    }
}
