using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tofa.Analyzers.Outcomes;

/// <summary>Which cases of a closed hierarchy a switch names.</summary>
/// <param name="root">The type of the value that is switched on.</param>
/// <param name="arms">The arms of the switch.</param>
internal sealed class SwitchCoverage(INamedTypeSymbol root, IReadOnlyList<SwitchArm> arms)
{
    /// <summary>Whether an arm takes whatever the others leave.</summary>
    public bool HasCatchAll => arms.Any(arm => !arm.IsGuarded && (arm.Pattern is null || TakesAnything(arm.Pattern)));

    /// <summary>The cases that no arm takes by their own name, or by that of a group of them, without a further condition.</summary>
    public IEnumerable<INamedTypeSymbol> Missing(ImmutableArray<INamedTypeSymbol> cases) => cases.Where(one => !IsHandled(one));

    private bool IsHandled(INamedTypeSymbol one)
    {
        var conditional = 0;
        foreach (var arm in arms)
        {
            if (arm.Pattern is null || arm.IsGuarded)
            {
                continue;
            }

            if (Takes(arm.Pattern, one))
            {
                return true;
            }

            conditional += arm.Pattern is IRecursivePatternOperation pattern && IsOf(one, pattern.MatchedType) && IsSpecific(pattern.MatchedType) ? 1 : 0;
        }

        // { Ok: true } and { Ok: false } together are all there is: without a catch-all the compiler checks that.
        return conditional > 1 && !HasCatchAll;
    }

    private bool Takes(IPatternOperation pattern, INamedTypeSymbol one) => pattern switch
    {
        IDeclarationPatternOperation { MatchedType: { } type } => IsSpecific(type) && IsOf(one, type),
        ITypePatternOperation { MatchedType: { } type } => IsSpecific(type) && IsOf(one, type),
        IRecursivePatternOperation recursive => IsSpecific(recursive.MatchedType) && IsOf(one, recursive.MatchedType) && HasNoCondition(recursive),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => Takes(or.LeftPattern, one) || Takes(or.RightPattern, one),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } and =>
            (Takes(and.LeftPattern, one) && (Takes(and.RightPattern, one) || TakesAnything(and.RightPattern)))
            || (TakesAnything(and.LeftPattern) && Takes(and.RightPattern, one)),
        _ => false,
    };

    private bool TakesAnything(IPatternOperation pattern) => pattern switch
    {
        IDiscardPatternOperation or INegatedPatternOperation { Pattern: IConstantPatternOperation } => true,
        IDeclarationPatternOperation declaration => declaration.MatchesNull || !IsSpecific(declaration.MatchedType),
        ITypePatternOperation type => !IsSpecific(type.MatchedType),
        IRecursivePatternOperation recursive => !IsSpecific(recursive.MatchedType) && HasNoCondition(recursive),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => TakesAnything(or.LeftPattern) || TakesAnything(or.RightPattern),
        _ => false,
    };

    // A pattern of the base type names no case.
    private bool IsSpecific(ITypeSymbol? type) => type is not null && !IsOf(root, type);

    private static bool IsOf(ITypeSymbol type, ITypeSymbol ancestor)
    {
        var sought = ancestor.OriginalDefinition;
        for (ITypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(level.OriginalDefinition, sought))
            {
                return true;
            }
        }

        return sought.TypeKind == TypeKind.Interface
            && type.AllInterfaces.Any(contract => SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, sought));
    }

    private static bool HasNoCondition(IRecursivePatternOperation pattern)
    {
        var outs = (pattern.DeconstructSymbol as IMethodSymbol)?.Parameters ?? [];
        for (var index = 0; index < pattern.DeconstructionSubpatterns.Length; index++)
        {
            var declared = outs.Length == pattern.DeconstructionSubpatterns.Length ? outs[index].NullableAnnotation : default;
            if (!IsTotal(pattern.DeconstructionSubpatterns[index], declared))
            {
                return false;
            }
        }

        return pattern.PropertySubpatterns.All(static property => IsTotal(property.Pattern, AnnotationOf(property.Member)));
    }

    private static NullableAnnotation AnnotationOf(IOperation member) => (member as IMemberReferenceOperation)?.Member switch
    {
        IPropertySymbol property => property.NullableAnnotation,
        IFieldSymbol field => field.NullableAnnotation,
        _ => default,
    };

    private static bool IsTotal(IPatternOperation pattern, NullableAnnotation declared) => pattern switch
    {
        IDiscardPatternOperation => true,
        IDeclarationPatternOperation declaration => declaration.MatchesNull || TakesItsInput(pattern, declaration.MatchedType, declared),
        ITypePatternOperation type => TakesItsInput(pattern, type.MatchedType, declared),
        IRecursivePatternOperation recursive => TakesItsInput(pattern, recursive.MatchedType, declared) && HasNoCondition(recursive),
        _ => false,
    };

    // Where nobody says that a value may be missing, it is taken to be there: an operation's types carry no annotations, so what is declared counts.
    private static bool TakesItsInput(IPatternOperation pattern, ITypeSymbol? type, NullableAnnotation declared) =>
        type is not null && declared != NullableAnnotation.Annotated && IsOf(pattern.InputType, type);
}
