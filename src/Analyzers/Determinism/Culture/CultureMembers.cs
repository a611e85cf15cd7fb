using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Determinism.Culture;

/// <summary>Tells apart, once per member and compilation, the few members whose use has to be looked at; safe for concurrent use.</summary>
/// <param name="own">The compilation's assembly: what it declares asks no culture by itself.</param>
internal sealed class CultureMembers(IAssemblySymbol own)
{
    private readonly ConcurrentDictionary<ISymbol, bool> known = new(SymbolIdentity.Comparer);

    /// <summary>Whether an operation may ask the culture.</summary>
    public bool MayBeIn(IOperation operation) => operation.Kind switch
    {
        OperationKind.Invocation => Matters(((IInvocationOperation)operation).TargetMethod),
        OperationKind.MethodReference => Matters(((IMethodReferenceOperation)operation).Method),
        OperationKind.ObjectCreation => ((IObjectCreationOperation)operation).Constructor is { } constructor && Matters(constructor),
        OperationKind.PropertyReference or OperationKind.FieldReference => Matters(((IMemberReferenceOperation)operation).Member),
        OperationKind.Interpolation or OperationKind.InterpolatedStringAppendFormatted or OperationKind.InterpolatedStringAppendLiteral => true,
        OperationKind.Binary or OperationKind.CompoundAssignment => operation.Type?.SpecialType == SpecialType.System_String,
        _ => false,
    };

    private bool Matters(ISymbol member)
    {
        var declared = (member is IMethodSymbol { ReducedFrom: { } extension } ? extension : member).OriginalDefinition;
        return known.TryGetValue(declared, out var matters) ? matters : known.GetOrAdd(declared, Find(declared));
    }

    private bool Find(ISymbol declared) =>
        !SymbolEqualityComparer.Default.Equals(declared.ContainingAssembly, own) && CultureUses.MayAsk(declared);
}
