using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tofa.Analyzers.Dependencies;

/// <summary>Knows the constructor that <c>Activator.CreateInstance</c> calls for its caller.</summary>
internal static class CreatedInstances
{
    /// <summary>The parameterless constructor of the type argument; <c>null</c> for every other method.</summary>
    /// <param name="method">The method that is called or referred to.</param>
    public static IMethodSymbol? ConstructorCalledBy(IMethodSymbol method) =>
        method.TypeArguments.Length == 1 && IsCreate(method) ? ParameterlessOf(method.TypeArguments[0]) : null;

    /// <summary>The parameterless constructor of the <c>typeof</c> that a call is given and nothing else; <c>null</c> for every other call.</summary>
    /// <param name="invocation">The call.</param>
    public static IMethodSymbol? ConstructorCalledBy(IInvocationOperation invocation)
    {
        if (!IsCreate(invocation.TargetMethod))
        {
            return null;
        }

        var type = invocation.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value as ITypeOfOperation;
        return type is not null && invocation.Arguments.All(static argument => PassesNothing(argument)) ? ParameterlessOf(type.TypeOperand) : null;
    }

    private static bool PassesNothing(IArgumentOperation argument) =>
        argument.Parameter?.Ordinal == 0
        || argument.Value.ConstantValue.HasValue
        || argument.Value is IArrayCreationOperation { Initializer.ElementValues.IsEmpty: true }
        || (argument.Value is IArrayCreationOperation { Initializer: null } array && array.DimensionSizes.All(static size => size.ConstantValue is { HasValue: true, Value: 0 }));

    private static IMethodSymbol? ParameterlessOf(ITypeSymbol type) =>
        (type as INamedTypeSymbol)?.InstanceConstructors.FirstOrDefault(static constructor => constructor.Parameters.IsEmpty);

    private static bool IsCreate(IMethodSymbol method) => method.Name == "CreateInstance" && IsActivator(method.ContainingType);

    private static bool IsActivator(INamedTypeSymbol? type) =>
        type is { Name: "Activator", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
