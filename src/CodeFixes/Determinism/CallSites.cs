using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.CodeFixes.Determinism;

/// <summary>The places that call a method or constructor which gets a parameter.</summary>
internal static class CallSites
{
    /// <summary>The node whose arguments have to grow for a reference; <c>null</c> where the reference is no plain call.</summary>
    public static ExpressionSyntax? Of(SyntaxNode reference)
    {
        var node = reference;
        while (node.Parent is MemberAccessExpressionSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax or MemberBindingExpressionSyntax or GenericNameSyntax)
        {
            node = node.Parent;
        }

        return reference is BaseObjectCreationExpressionSyntax creation ? creation : node.Parent switch
        {
            InvocationExpressionSyntax invocation when invocation.Expression == node => invocation,
            ObjectCreationExpressionSyntax created when created.Type == node => created,
            _ => null,
        };
    }

    /// <summary>Whether a reference only names the method, so that it stays right with another parameter.</summary>
    public static bool OnlyNames(SyntaxNode reference, SemanticModel model, CancellationToken cancellationToken) =>
        reference.Ancestors().OfType<InvocationExpressionSyntax>().Any(invocation =>
            invocation.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" }
            && model.GetSymbolInfo(invocation, cancellationToken).Symbol is null);

    /// <summary>Adds the argument to a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="position">The position of the parameter, counted in the arguments of this call.</param>
    /// <param name="value">The provider.</param>
    public static SyntaxNode WithArgument(SyntaxNode call, int position, ExpressionSyntax value) => call switch
    {
        InvocationExpressionSyntax invocation => invocation.WithArgumentList(Grown(invocation.ArgumentList, position, value)),
        ObjectCreationExpressionSyntax { ArgumentList: null } creation => creation
            .WithType(creation.Type.WithoutTrailingTrivia())
            .WithArgumentList(Grown(SyntaxFactory.ArgumentList(), position, value).WithTrailingTrivia(creation.Type.GetTrailingTrivia())),
        BaseObjectCreationExpressionSyntax creation => creation.WithArgumentList(Grown(creation.ArgumentList!, position, value)),
        _ => call,
    };

    private static ArgumentListSyntax Grown(ArgumentListSyntax list, int position, ExpressionSyntax value)
    {
        var fits = position <= list.Arguments.Count && list.Arguments.Take(position).All(static argument => argument.NameColon is null);
        var argument = SyntaxFactory.Argument(value);
        return fits
            ? list.WithArguments(SyntaxLists.Insert(list.Arguments, position, argument))
            : list.WithArguments(SyntaxLists.Insert(list.Arguments, list.Arguments.Count, argument.WithNameColon(Named())));
    }

    private static NameColonSyntax Named() => SyntaxFactory.NameColon(HostFinder.Name)
        .WithColonToken(SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space));
}
