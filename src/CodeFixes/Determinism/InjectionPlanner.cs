using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Text;
using Tofa.Analyzers.Architecture;

namespace Tofa.CodeFixes.Determinism;

/// <summary>Plans the replacement of the clock reads of one member: a provider for the member, for its callers, and for theirs as far as they are modules.</summary>
internal static class InjectionPlanner
{
    /// <summary>Extends a plan.</summary>
    /// <param name="document">Where the diagnostic is.</param>
    /// <param name="span">Where in it.</param>
    /// <param name="plan">What is planned so far.</param>
    /// <param name="cancellationToken">Stops the planning.</param>
    /// <returns><c>null</c> where there is nothing to replace or no safe way.</returns>
    public static async Task<InjectionPlan?> PlanAsync(Document document, TextSpan span, InjectionPlan plan, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || model.Compilation.GetTypeByMetadataName(TimeProviders.MetadataName) is null)
        {
            return null;
        }

        var place = root.FindNode(span, getInnermostNodeForTie: true);
        var member = place.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().FirstOrDefault();
        var reads = member is null ? [] : ClockReads.In(member, model, cancellationToken);
        if (!reads.Any(read => read.Span.Contains(span)))
        {
            return null;
        }

        foreach (var read in reads)
        {
            var (extended, provider) = await ProvideAsync(plan, document, read, model, cancellationToken).ConfigureAwait(false);
            if (extended is null)
            {
                return null;
            }

            plan = extended.With(ClockReads.Replace(document, read, provider, model, cancellationToken));
        }

        return plan;
    }

    private static async Task<(InjectionPlan? Plan, string Provider)> ProvideAsync(
        InjectionPlan plan, Document document, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        if (new HostFinder(model, cancellationToken).Find(node) is not { } host)
        {
            return (null, "");
        }

        if (host.Symbol is null)
        {
            return (plan, host.Expression);
        }

        var declared = WithDeclaration(plan, host, document.Project.Solution);
        if (declared is null || host.Given is not null || plan.Hosts.Contains(host.Symbol))
        {
            return (declared, host.Expression);
        }

        var called = await WithCallersAsync(declared.WithHost(host.Symbol), host.Symbol, document.Project.Solution, cancellationToken).ConfigureAwait(false);
        return (called, host.Expression);
    }

    private static InjectionPlan? WithDeclaration(InjectionPlan plan, Host host, Solution solution)
    {
        var declaration = host.Declaration!;
        if (solution.GetDocument(declaration.SyntaxTree)?.Id is not { } document)
        {
            return null;
        }

        switch (declaration)
        {
            case BaseMethodDeclarationSyntax method:
                var position = Declarations.PositionOf(ParametersOf(host.Symbol!));
                plan = host.Given is null
                    ? plan.With(new PlannedEdit(document, method.ParameterList, current => Declarations.WithParameter((ParameterListSyntax)current, position)))
                    : plan;
                return host.NeedsField ? WithField(plan, (ConstructorDeclarationSyntax)method, host, document) : plan;
            case TypeDeclarationSyntax { ParameterList: { } list }:
                var last = Declarations.PositionOf(ParametersOf(host.Symbol!));
                return plan.With(new PlannedEdit(document, list, current => Declarations.WithParameter((ParameterListSyntax)current, last)));
            case TypeDeclarationSyntax type:
                return plan.With(new PlannedEdit(document, type, static current => Declarations.WithPrimaryConstructor((TypeDeclarationSyntax)current)));
            default:
                return null;
        }
    }

    private static InjectionPlan WithField(InjectionPlan plan, ConstructorDeclarationSyntax constructor, Host host, DocumentId document)
    {
        var lineBreak = LineBreaks.Of(constructor.SyntaxTree);
        return plan
            .With(new PlannedEdit(document, constructor.Body!, current => Declarations.WithAssignment((BlockSyntax)current, host.Expression, host.Given ?? HostFinder.Name, lineBreak)))
            .With(new PlannedEdit(document, constructor.Parent!, current => Declarations.WithField((TypeDeclarationSyntax)current, host.Expression, lineBreak)));
    }

    private static async Task<InjectionPlan?> WithCallersAsync(InjectionPlan plan, ISymbol host, Solution solution, CancellationToken cancellationToken)
    {
        if (host is INamedTypeSymbol type && !await MayChangeConstructorAsync(type, solution, cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        var target = host as IMethodSymbol ?? ((INamedTypeSymbol)host).InstanceConstructors[0];
        var found = await SymbolFinder.FindReferencesAsync(target, solution, cancellationToken).ConfigureAwait(false);
        foreach (var reference in found.SelectMany(static referenced => referenced.Locations))
        {
            if (await WithCallerAsync(plan, reference, target, cancellationToken).ConfigureAwait(false) is not { } extended)
            {
                return null;
            }

            plan = extended;
        }

        return plan;
    }

    private static async Task<InjectionPlan?> WithCallerAsync(
        InjectionPlan plan, ReferenceLocation reference, IMethodSymbol target, CancellationToken cancellationToken)
    {
        var root = await reference.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await reference.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return null;
        }

        var node = root.FindNode(reference.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);
        if (CallSites.OnlyNames(node, model, cancellationToken))
        {
            return plan;
        }

        if (CallSites.Of(node) is not { } call)
        {
            return null;
        }

        var (extended, provider) = await ProvideForCallAsync(plan, reference.Document, call, model, cancellationToken).ConfigureAwait(false);
        var isReduced = model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { MethodKind: MethodKind.ReducedExtension };
        var position = Declarations.PositionOf(target.Parameters) - (isReduced ? 1 : 0);
        return extended?.With(new PlannedEdit(reference.Document.Id, call, current => CallSites.WithArgument(current, position, provider)));
    }

    private static async Task<(InjectionPlan? Plan, ExpressionSyntax Provider)> ProvideForCallAsync(
        InjectionPlan plan, Document document, ExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        var mustBePassed = model.GetEnclosingSymbol(call.SpanStart, cancellationToken)?.ContainingType is { } caller
            && PureCode.Contains(caller, model.Compilation, document.Project.AnalyzerOptions);
        if (!mustBePassed)
        {
            var existing = new HostFinder(model, cancellationToken).Find(call);
            return (plan, existing is { Symbol: null } ? SyntaxFactory.ParseExpression(existing.Expression) : Declarations.SystemClock());
        }

        var (extended, provider) = await ProvideAsync(plan, document, call, model, cancellationToken).ConfigureAwait(false);
        return (extended, SyntaxFactory.ParseExpression(provider.Length == 0 ? HostFinder.Name : provider));
    }

    // A derived class calls the constructor without naming it, and a new() constraint wants it to stay as it is.
    private static async Task<bool> MayChangeConstructorAsync(INamedTypeSymbol type, Solution solution, CancellationToken cancellationToken)
    {
        var derived = await SymbolFinder.FindDerivedClassesAsync(type, solution, cancellationToken: cancellationToken).ConfigureAwait(false);
        return !derived.Any() && !await ConstructorConstraints.ReachAsync(type, solution, cancellationToken).ConfigureAwait(false);
    }

    private static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol host) =>
        (host as IMethodSymbol ?? ((INamedTypeSymbol)host).InstanceConstructors[0]).Parameters;
}
