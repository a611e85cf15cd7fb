using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Purity.State;

/// <summary>Knows members whose signature is not theirs to choose: what the framework's contract hands them to fill, they fill.</summary>
internal static class ForeignContracts
{
    /// <summary>Whether a method overrides or implements a member of another assembly, such as <c>ISpanFormattable.TryFormat</c>.</summary>
    public static bool Bind(IMethodSymbol method)
    {
        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (!IsOwn(overridden, method))
            {
                return true;
            }
        }

        foreach (var contract in method.ContainingType.AllInterfaces)
        {
            if (!IsOwn(contract, method) && Implements(method, contract))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Implements(IMethodSymbol method, INamedTypeSymbol contract)
    {
        foreach (var member in contract.GetMembers())
        {
            if (SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOwn(ISymbol symbol, ISymbol other) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, other.ContainingAssembly);
}
