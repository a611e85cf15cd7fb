using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tofa.Analyzers.Purity.State;

/// <summary>
/// What local variables stand for: a variable that is set once, from a path of fields, properties and elements, is that object under another name;
/// so is the variable of a <c>foreach</c>. What a call gives is taken to be new, except a view or the elements that LINQ only selects.
/// </summary>
/// <param name="roots">The code of one member.</param>
internal sealed class Aliases(ImmutableArray<IOperation> roots)
{
    private Dictionary<ILocalSymbol, IOperation>? known;

    /// <summary>What a variable stands for; <c>null</c> where it is an object of its own.</summary>
    public IOperation? Of(ILocalSymbol local) => (known ??= Read()).TryGetValue(local, out var stands) ? stands : null;

    /// <summary>What a call is only a view of; <c>null</c> for every other call.</summary>
    public static IOperation? Viewed(IInvocationOperation call) => call.TargetMethod is { Name: "AsSpan" or "AsMemory" } && call.Arguments.Length > 0 ? call.Arguments[0].Value : null;

    private Dictionary<ILocalSymbol, IOperation> Read()
    {
        var found = new Dictionary<ILocalSymbol, IOperation>(SymbolEqualityComparer.Default);
        var written = new HashSet<ILocalSymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in roots.SelectMany(static root => root.DescendantsAndSelf()))
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer() is { } initializer:
                    found[declarator.Symbol] = initializer.Value;
                    break;
                case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation element } loop:
                    found[element.Symbol] = Selected(loop.Collection);
                    break;
                case IIsPatternOperation { Pattern: IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local } } match:
                    found[local] = match.Value;
                    break;
                case IAssignmentOperation { Target: ILocalReferenceOperation target }:
                    written.Add(target.Local);
                    break;
            }
        }

        foreach (var local in written)
        {
            found.Remove(local);
        }

        return found;
    }

    // The elements of orders.Where(…) are those of orders.
    private static IOperation Selected(IOperation collection)
    {
        var current = collection;
        while (true)
        {
            switch (current)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    current = conversion.Operand;
                    break;
                case IInvocationOperation { Arguments.Length: > 0 } call when Selects(call.TargetMethod):
                    current = call.Arguments[0].Value;
                    break;
                default:
                    return current;
            }
        }
    }

    private static bool Selects(IMethodSymbol method) =>
        method is { ContainingType: { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } } }
        && method.Name is "Where" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Order" or "OrderDescending" or "Skip" or "SkipWhile"
            or "Take" or "TakeWhile" or "Reverse" or "Distinct" or "DistinctBy" or "Cast" or "OfType" or "ToList" or "ToArray" or "AsEnumerable";
}
