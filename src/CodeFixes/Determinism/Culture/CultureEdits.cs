using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.CodeFixes.Determinism.Culture;

/// <summary>Plans what to write in place of what asks the current culture.</summary>
internal static class CultureEdits
{
    /// <summary>The edit for a reported place; <c>null</c> where no overload takes what would be passed.</summary>
    public static CultureEdit? At(TextSpan place, SyntaxNode root, SemanticModel model, CancellationToken cancellationToken)
    {
        var node = root.FindNode(place, getInnermostNodeForTie: true);
        return node switch
        {
            ExpressionSyntax { Parent: InterpolationSyntax part } value when part.Expression == value => OfInterpolation((InterpolatedStringExpressionSyntax)part.Parent!, model, cancellationToken),
            ExpressionSyntax value when IsConcatenated(Whole(value), model, cancellationToken) => OfConcatenation(Whole(value), model, cancellationToken),
            SimpleNameSyntax name => OfName(name, model, cancellationToken),
            BaseObjectCreationExpressionSyntax creation => PassedArgument.To(creation, model, cancellationToken),
            _ => null,
        };
    }

    private static CultureEdit? OfInterpolation(InterpolatedStringExpressionSyntax text, SemanticModel model, CancellationToken cancellationToken)
    {
        if (text.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { ContainingType.Name: "StringBuilder" })
        {
            return PassedArgument.To(call, model, cancellationToken);
        }

        return TakesProvider(model.Compilation)
            ? new CultureEdit(text, CultureEditKind.InvariantCulture, (current, generator) => generator.InvocationExpression(
                generator.MemberAccessExpression(generator.TypeExpression(SpecialType.System_String), "Create"),
                StandIns.InvariantCulture,
                current.WithoutTrivia()).WithTriviaFrom(current))
            : null;
    }

    private static CultureEdit? OfConcatenation(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetTypeInfo(value, cancellationToken).Type is { } type && type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T
            ? new CultureEdit(value, CultureEditKind.InvariantCulture, (current, generator) => generator.InvocationExpression(
                generator.MemberAccessExpression(InParentheses((ExpressionSyntax)current), "ToString"),
                StandIns.InvariantCulture).WithTriviaFrom(current))
            : null;

    private static CultureEdit? OfName(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken)
    {
        var symbol = model.GetSymbolInfo(name, cancellationToken).Symbol;
        if (StandIns.NameFor(name.Identifier.ValueText, symbol) is { } other)
        {
            return new CultureEdit(
                name,
                other.Kind,
                (current, _) => SyntaxFactory.IdentifierName(other.Name).WithTriviaFrom(current));
        }

        var whole = name.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax ? name.Parent : name;
        return whole.Parent switch
        {
            InvocationExpressionSyntax call when call.Expression == whole => PassedArgument.To(call, model, cancellationToken),
            _ when name.FirstAncestorOrSelf<ObjectCreationExpressionSyntax>() is { } creation && creation.Type.Span.Contains(name.Span) => PassedArgument.To(creation, model, cancellationToken),
            _ => null,
        };
    }

    private static bool IsConcatenated(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken) =>
        value.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression }
        && model.GetTypeInfo(value, cancellationToken) is { Type.IsValueType: true, ConvertedType.IsReferenceType: true };

    private static ExpressionSyntax Whole(ExpressionSyntax value)
    {
        var whole = value;
        while (whole.Parent is ParenthesizedExpressionSyntax outer)
        {
            whole = outer;
        }

        return whole;
    }

    private static bool TakesProvider(Compilation compilation) => compilation.GetSpecialType(SpecialType.System_String).GetMembers("Create").OfType<IMethodSymbol>()
        .Any(static method => method.Parameters.Length == 2 && method.Parameters[0].Type.Name == "IFormatProvider");

    private static ExpressionSyntax InParentheses(ExpressionSyntax value) =>
        value.WithoutTrivia() is var plain && plain is SimpleNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax
            ? plain
            : SyntaxFactory.ParenthesizedExpression(value.WithoutTrivia());
}
