using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Dependencies;

/// <summary>Takes a type apart: elements, pointees, type arguments, tuple elements and function pointer signatures.</summary>
internal static class TypeParts
{
    /// <summary>Every named type that a type mentions, itself first.</summary>
    public static IEnumerable<INamedTypeSymbol> Of(ITypeSymbol? type)
    {
        var open = new Stack<ITypeSymbol>();
        Push(open, type);
        while (open.Count > 0)
        {
            var current = open.Pop();
            if (current is INamedTypeSymbol named)
            {
                if (!named.IsTupleType)
                {
                    yield return named;
                }

                PushArguments(open, named);
            }
            else
            {
                PushInner(open, current);
            }
        }
    }

    private static void PushArguments(Stack<ITypeSymbol> open, INamedTypeSymbol named)
    {
        for (var level = named; level is { IsGenericType: true }; level = level.ContainingType)
        {
            for (var index = level.TypeArguments.Length - 1; index >= 0; index--)
            {
                // An unconstructed type is its own argument list: only type parameters, which stop here.
                Push(open, level.TypeArguments[index]);
            }
        }
    }

    private static void PushInner(Stack<ITypeSymbol> open, ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                Push(open, array.ElementType);
                break;
            case IPointerTypeSymbol pointer:
                Push(open, pointer.PointedAtType);
                break;
            case IFunctionPointerTypeSymbol function:
                Push(open, function.Signature.ReturnType);
                foreach (var parameter in function.Signature.Parameters)
                {
                    Push(open, parameter.Type);
                }

                break;
        }
    }

    private static void Push(Stack<ITypeSymbol> open, ITypeSymbol? type)
    {
        if (type is not (null or ITypeParameterSymbol or IDynamicTypeSymbol))
        {
            open.Push(type);
        }
    }
}
