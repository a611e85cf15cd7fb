using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tofa.Analyzers.Purity.State;

/// <summary>Tells a variable that a function takes with it out of the call from one that dies with the call.</summary>
/// <param name="roots">The code of one member.</param>
internal sealed class Captures(ImmutableArray<IOperation> roots)
{
    /// <summary>Whether a change is made by a lambda or local function that is returned or stored, to a variable from around it.</summary>
    /// <param name="change">The operation that changes the variable.</param>
    /// <param name="variable">The variable.</param>
    public bool Outlive(IOperation change, ISymbol variable)
    {
        for (var outer = change.Parent; outer is not null; outer = outer.Parent)
        {
            var (function, escapes) = outer switch
            {
                IAnonymousFunctionOperation lambda => ((IMethodSymbol?)lambda.Symbol, Escapes(lambda)),
                ILocalFunctionOperation local => (local.Symbol, IsTakenOut(local.Symbol)),
                _ => (null, false),
            };
            if (function is not null && SymbolEqualityComparer.Default.Equals(function, variable.ContainingSymbol))
            {
                return false;
            }

            if (escapes)
            {
                return true;
            }
        }

        return false;
    }

    // Passing a function on to a call is no escape: most calls are done with it when they return.
    private bool Escapes(IOperation function)
    {
        var value = function;
        while (value.Parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation)
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            IReturnOperation => true,
            IAssignmentOperation { Target: IMemberReferenceOperation } => true,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => IsReturned(declarator.Symbol),
            _ => false,
        };
    }

    private bool IsTakenOut(IMethodSymbol function)
    {
        foreach (var operation in roots.SelectMany(static root => root.Descendants()))
        {
            if (operation is IMethodReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Method, function) && Escapes(reference))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsReturned(ILocalSymbol local)
    {
        foreach (var operation in roots.SelectMany(static root => root.Descendants()))
        {
            if (operation is ILocalReferenceOperation { Parent: IReturnOperation } reference && SymbolEqualityComparer.Default.Equals(reference.Local, local))
            {
                return true;
            }
        }

        return false;
    }
}
