using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Analyzers.Dependencies;

/// <summary>Finds the place that a person would point at; a place always ends with a token, never with an argument list.</summary>
internal static class Anchors
{
    /// <summary>
    /// The place of a type's name: the name itself, or <c>Type.Member</c> where one of the two is used through the other
    /// (a qualifying namespace, a receiver and type arguments stay out).
    /// </summary>
    public static TextSpan OfTypeName(SyntaxNode node)
    {
        var name = (SimpleNameSyntax)node;
        var whole = Qualified(name);
        var member = whole.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Expression == whole => access.Name,
            QualifiedNameSyntax qualified when qualified.Left == whole => qualified.Right,
            _ => name,
        };
        return TextSpan.FromBounds(name.Identifier.SpanStart, member.Identifier.Span.End);
    }

    /// <summary>The place of a name: its identifier, without type arguments.</summary>
    public static TextSpan OfIdentifier(SyntaxNode node) => ((SimpleNameSyntax)node).Identifier.Span;

    /// <summary>The place of a declared method: its identifier.</summary>
    public static TextSpan OfDeclaration(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.Span,
        LocalFunctionStatementSyntax function => function.Identifier.Span,
        _ => OfKeyword(node),
    };

    /// <summary>The place of a header, or of a type in it.</summary>
    public static TextSpan OfDeclared(SyntaxNode node) => node switch
    {
        TypeSyntax type => OfType(type),
        ParameterSyntax { Type: { } type } => OfType(type),
        BaseTypeDeclarationSyntax type => type.Identifier.Span,
        DelegateDeclarationSyntax type => type.Identifier.Span,
        PropertyDeclarationSyntax property => property.Identifier.Span,
        EventDeclarationSyntax @event => @event.Identifier.Span,
        _ => OfDeclaration(node),
    };

    /// <summary>The place of a statement as a whole: its first keyword.</summary>
    public static TextSpan OfKeyword(SyntaxNode node) => node.GetFirstToken().Span;

    /// <summary>The place of a static member that is reached through a type: from the type's own name on.</summary>
    public static TextSpan OfStaticMember(SyntaxNode node)
    {
        var name = OfIdentifier(node);
        var type = node.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == node => RightmostName(access.Expression),
            QualifiedNameSyntax qualified when qualified.Right == node => RightmostName(qualified.Left),
            _ => null,
        };
        return type is null ? name : TextSpan.FromBounds(type.Identifier.SpanStart, name.End);
    }

    /// <summary>The place of something that the compiler supplies for a piece of syntax.</summary>
    public static TextSpan OfImplied(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax invocation => OfImplied(invocation.Expression),
        MemberAccessExpressionSyntax access => access.Name.Identifier.Span,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.Span,
        AwaitExpressionSyntax awaited => OfImplied(awaited.Expression),
        ParenthesizedExpressionSyntax parenthesized => OfImplied(parenthesized.Expression),
        ConditionalAccessExpressionSyntax conditional => OfImplied(conditional.WhenNotNull),
        SimpleNameSyntax name => name.Identifier.Span,
        ObjectCreationExpressionSyntax creation => OfType(creation.Type),
        AttributeSyntax attribute => OfType(attribute.Name),
        PrimaryConstructorBaseTypeSyntax primaryBase => OfType(primaryBase.Type),
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword.Span,
        ConstructorInitializerSyntax initializer => initializer.ThisOrBaseKeyword.Span,
        BinaryExpressionSyntax binary => binary.OperatorToken.Span,
        AssignmentExpressionSyntax assignment => assignment.OperatorToken.Span,
        PrefixUnaryExpressionSyntax prefix => prefix.OperatorToken.Span,
        PostfixUnaryExpressionSyntax postfix => postfix.OperatorToken.Span,
        DeclarationExpressionSyntax declaration => OfType(declaration.Type),
        DeclarationPatternSyntax pattern => OfType(pattern.Type),
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: { IsVar: true } type } } => type.Span,
        VariableDeclaratorSyntax declarator => declarator.Identifier.Span,
        ForEachStatementSyntax { Type.IsVar: true } loop => loop.Type.Span,
        ParameterSyntax parameter => parameter.Identifier.Span,
        LambdaExpressionSyntax lambda => lambda.ArrowToken.Span,
        CastExpressionSyntax cast => OfType(cast.Type),
        StatementSyntax or QueryClauseSyntax or SelectOrGroupClauseSyntax or AnonymousMethodExpressionSyntax => OfKeyword(syntax),
        _ => OnOneLine(syntax),
    };

    /// <summary>The place of a type as it is written: its own name, or the whole where it has none.</summary>
    public static TextSpan OfType(TypeSyntax type) => RightmostName(type)?.Identifier.Span ?? OnOneLine(type);

    private static TextSpan OnOneLine(SyntaxNode syntax)
    {
        var lines = syntax.SyntaxTree.GetLineSpan(syntax.Span);
        return lines.StartLinePosition.Line == lines.EndLinePosition.Line ? syntax.Span : syntax.GetFirstToken().Span;
    }

    /// <summary>The name that an expression ends with; <c>null</c> where it ends with none.</summary>
    public static SimpleNameSyntax? RightmostName(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name,
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax alias => alias.Name,
        MemberAccessExpressionSyntax access => access.Name,
        _ => null,
    };

    private static ExpressionSyntax Qualified(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access,
        AliasQualifiedNameSyntax alias => alias,
        QualifiedNameSyntax qualified when qualified.Right == name => qualified,
        _ => name,
    };
}
