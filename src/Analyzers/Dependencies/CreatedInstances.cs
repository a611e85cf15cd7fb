using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Dependencies;

/// <summary>Knows the constructor that <c>Activator.CreateInstance&lt;T&gt;()</c> calls for its caller.</summary>
internal static class CreatedInstances
{
    /// <summary>The parameterless constructor of the type argument; <c>null</c> for every other method.</summary>
    /// <param name="method">The method that is called.</param>
    public static IMethodSymbol? ConstructorCalledBy(IMethodSymbol method) =>
        method.Name == "CreateInstance" && method.TypeArguments.Length == 1 && IsActivator(method.ContainingType)
            ? (method.TypeArguments[0] as INamedTypeSymbol)?.InstanceConstructors.FirstOrDefault(static constructor => constructor.Parameters.IsEmpty)
            : null;

    private static bool IsActivator(INamedTypeSymbol? type) =>
        type is { Name: "Activator", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
