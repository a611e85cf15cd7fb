using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Dependencies.Surveying;

/// <summary>The parts of a lambda's or local function's header that hold code of their own.</summary>
internal static class LocalHeaders
{
    /// <summary>Its attribute lists and the default values of its parameters; nothing is made where there are none.</summary>
    public static IEnumerable<SyntaxNode> PartsOf(SyntaxNode function)
    {
        var (attributes, parameters) = function switch
        {
            LocalFunctionStatementSyntax local => (local.AttributeLists, local.ParameterList),
            ParenthesizedLambdaExpressionSyntax lambda => (lambda.AttributeLists, lambda.ParameterList),
            SimpleLambdaExpressionSyntax lambda => (lambda.AttributeLists, null),
            _ => (default, null),
        };
        return attributes.Count == 0 && !HasParts(parameters) ? [] : Collect(attributes, parameters);
    }

    private static bool HasParts(ParameterListSyntax? parameters)
    {
        foreach (var parameter in parameters?.Parameters ?? default)
        {
            if (parameter.AttributeLists.Count > 0 || parameter.Default is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static List<SyntaxNode> Collect(Microsoft.CodeAnalysis.SyntaxList<AttributeListSyntax> attributes, ParameterListSyntax? parameters)
    {
        List<SyntaxNode> parts = [.. attributes];
        foreach (var parameter in parameters?.Parameters ?? default)
        {
            parts.AddRange(parameter.AttributeLists);
            if (parameter.Default is { } value)
            {
                parts.Add(value);
            }
        }

        return parts;
    }
}
