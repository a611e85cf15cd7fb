using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tofa.Analyzers.Dependencies;

namespace Tofa.Analyzers.Purity.Calls;

/// <summary>A call out of pure code to code of this compilation that no rule judges.</summary>
/// <param name="Caller">The member whose code calls.</param>
/// <param name="Callee">What is called, as declared.</param>
/// <param name="Use">How and where.</param>
internal sealed record PureCall(ISymbol Caller, ISymbol Callee, SymbolUse Use)
{
    /// <summary>The place that a person would point at: a static member with the type it is reached through.</summary>
    public Location Location { get; } = Location.Create(Use.Node.SyntaxTree, Callee.IsStatic && NameIn(Use.Node) is { } name ? Anchors.OfStaticMember(name) : Use.Locate(Use.Node));

    private static SimpleNameSyntax? NameIn(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax invocation => NameIn(invocation.Expression),
        MemberAccessExpressionSyntax { Expression: NameSyntax or MemberAccessExpressionSyntax } access => access.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };
}
