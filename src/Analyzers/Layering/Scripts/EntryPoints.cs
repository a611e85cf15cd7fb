using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Layering.Scripts;

/// <summary>Tells methods that a command line starts.</summary>
internal static class EntryPoints
{
    /// <summary>Whether a method has the form of a program's entry point.</summary>
    public static bool IsMain(IMethodSymbol method) =>
        method is { IsStatic: true, IsGenericMethod: false }
        && (method.Name is WellKnownMemberNames.EntryPointMethodName or WellKnownMemberNames.TopLevelStatementsEntryPointMethodName)
        && (method.ReturnsVoid || IsExitCode(method.ReturnType) || method.ReturnType is INamedTypeSymbol { Name: "Task", Arity: 0 })
        && (method.Parameters.IsEmpty || (method.Parameters.Length == 1 && IsStrings(method.Parameters[0].Type)));

    /// <summary>Whether a type can be an exit code that is there now or later.</summary>
    public static bool IsExitCode(ITypeSymbol type) => type.SpecialType == SpecialType.System_Int32
        || type is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } later && later.TypeArguments[0].SpecialType == SpecialType.System_Int32;

    /// <summary>The parameter that takes the raw arguments and nothing else; <c>null</c> where there is none.</summary>
    public static IParameterSymbol? ArgumentsOf(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (IsArguments(parameter))
            {
                return parameter;
            }
        }

        return null;
    }

    /// <summary>Whether a parameter is what <c>Main</c> was given; the variable arguments of a format are not.</summary>
    public static bool IsArguments(IParameterSymbol parameter) =>
        !parameter.IsParams
        && IsStrings(parameter.Type)
        && (parameter.Name is "args" or "argv" || (parameter.ContainingSymbol is IMethodSymbol method && IsMain(method)));

    private static bool IsStrings(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType.SpecialType == SpecialType.System_String,
        INamedTypeSymbol { Arity: 1, Name: "IReadOnlyList" or "IEnumerable" or "IReadOnlyCollection" or "IList" or "List" or "ReadOnlySpan" } list =>
            list.TypeArguments[0].SpecialType == SpecialType.System_String,
        _ => false,
    };
}
