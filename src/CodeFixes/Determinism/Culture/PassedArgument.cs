using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Tofa.CodeFixes.Determinism.Culture;

/// <summary>Passes one argument more to a call, for the overload that differs in nothing else.</summary>
internal static class PassedArgument
{
    /// <summary>The edit of a call or creation; <c>null</c> where no such overload exists or the arguments are not in its order.</summary>
    public static CultureEdit? To(ExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        var arguments = Of(call)?.Arguments ?? default;
        if (model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method || arguments.Any(static argument => argument.NameColon is not null))
        {
            return null;
        }

        foreach (var argument in arguments)
        {
            if (model.GetOperation(argument, cancellationToken) is IArgumentOperation { Value.ConstantValue: { HasValue: true, Value: null }, Parameter.Type: { } type } && StandIns.For(type) is { } given)
            {
                return new CultureEdit(argument.Expression, given.Kind, (current, _) => given.Value.WithTriviaFrom(current));
            }
        }

        return Overload(method, out var position) is { } parameter && position <= arguments.Count && StandIns.For(parameter) is { } standIn
            ? new CultureEdit(call, standIn.Kind, (current, _) => Grown((ExpressionSyntax)current, position, SyntaxFactory.Argument(standIn.Value)))
            : null;
    }

    private static ITypeSymbol? Overload(IMethodSymbol method, out int position)
    {
        var declared = (method.ReducedFrom ?? method).OriginalDefinition;
        foreach (var candidate in declared.ContainingType.GetMembers(declared.Name).OfType<IMethodSymbol>())
        {
            if (candidate.IsStatic == declared.IsStatic && candidate.TypeParameters.Length == declared.TypeParameters.Length && Added(declared, candidate) is { } added && Fits(added, method))
            {
                position = added.Ordinal - (method.ReducedFrom is null ? 0 : 1);
                return added.Type;
            }
        }

        position = -1;
        return null;
    }

    // The one parameter that the candidate has and the method has not.
    private static IParameterSymbol? Added(IMethodSymbol method, IMethodSymbol candidate)
    {
        if (candidate.Parameters.Length != method.Parameters.Length + 1)
        {
            return null;
        }

        for (var added = 0; added < candidate.Parameters.Length; added++)
        {
            var position = added;
            var others = candidate.Parameters.Where((_, index) => index != position);
            if (StandIns.For(candidate.Parameters[added].Type) is not null && others.Zip(method.Parameters, static (one, other) => IsSame(one, other)).All(static same => same))
            {
                return candidate.Parameters[added];
            }
        }

        return null;
    }

    private static bool IsSame(IParameterSymbol one, IParameterSymbol other) => one.RefKind == other.RefKind && one.Type.ToDisplayString() == other.Type.ToDisplayString();

    // A comparer of text fits only where text is compared.
    private static bool Fits(IParameterSymbol added, IMethodSymbol method)
    {
        if (added.Type is not INamedTypeSymbol { Name: "IComparer", Arity: 1 } comparer)
        {
            return added.Type.Name != "IComparer";
        }

        var arguments = method.TypeParameters.Zip(method.TypeArguments, static (parameter, argument) => (parameter.Name, argument))
            .Concat(method.ContainingType.TypeParameters.Zip(method.ContainingType.TypeArguments, static (parameter, argument) => (parameter.Name, argument)));
        return arguments.Any(pair => pair.Name == comparer.TypeArguments[0].Name && pair.argument.SpecialType == SpecialType.System_String);
    }

    private static ExpressionSyntax Grown(ExpressionSyntax call, int position, ArgumentSyntax argument) => call switch
    {
        InvocationExpressionSyntax invocation => invocation.WithArgumentList(Grown(invocation.ArgumentList, position, argument)),
        BaseObjectCreationExpressionSyntax { ArgumentList: { } list } creation => creation.WithArgumentList(Grown(list, position, argument)),
        _ => call,
    };

    private static ArgumentListSyntax Grown(ArgumentListSyntax list, int position, ArgumentSyntax argument) =>
        list.WithArguments(SyntaxLists.Insert(list.Arguments, position, argument));

    private static ArgumentListSyntax? Of(ExpressionSyntax call) => (call as InvocationExpressionSyntax)?.ArgumentList ?? (call as BaseObjectCreationExpressionSyntax)?.ArgumentList;
}
