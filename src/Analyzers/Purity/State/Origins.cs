using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tofa.Analyzers.Purity.State;

/// <summary>Follows what is changed back to what it is reached from; <c>null</c> for what the member has made itself and for what cannot be told.</summary>
/// <param name="aliases">Knows what local variables stand for.</param>
internal sealed class Origins(Aliases aliases)
{
    private const int MostSteps = 32;

    /// <summary>The origin of a change.</summary>
    public Origin? Of(Change change) => change.IsObject ? OfObject(change.Target, MostSteps) : OfVariable(change.Target, MostSteps);

    // What changes when the variable is written: for a member of an object the object, for a member of a value the variable that holds it.
    private Origin? OfVariable(IOperation variable, int steps)
    {
        switch (variable)
        {
            case IFieldReferenceOperation { Field.IsStatic: true } field:
                return new Origin(OriginKind.Static, field.Field);
            case IPropertyReferenceOperation { Property.IsStatic: true } property:
                return new Origin(OriginKind.Static, property.Property);
            case IMemberReferenceOperation { Instance: IInstanceReferenceOperation instance } member:
                return OfInstance(instance, member.Member);
            case IMemberReferenceOperation { Instance: { } holder } when holder.Type is { IsValueType: true } && !IsView(holder.Type):
                return OfVariable(holder, steps - 1);
            case IMemberReferenceOperation { Instance: { } holder }:
                return OfObject(holder, steps - 1);
            case IArrayElementReferenceOperation element:
                return OfObject(element.ArrayReference, steps - 1);
            case IImplicitIndexerReferenceOperation indexer:
                return OfObject(indexer.Instance, steps - 1);
            case ILocalReferenceOperation local:
                return new Origin(OriginKind.Variable, local.Local);
            case IParameterReferenceOperation parameter:
                // Whoever passes ref has written that it may change.
                return parameter.Parameter.RefKind == RefKind.Ref ? null : new Origin(OriginKind.Variable, parameter.Parameter);
            default:
                return null;
        }
    }

    private Origin? OfObject(IOperation value, int steps)
    {
        if (steps <= 0)
        {
            return null;
        }

        switch (value)
        {
            case IConversionOperation { OperatorMethod: null } conversion:
                return OfObject(conversion.Operand, steps - 1);
            case IParenthesizedOperation parenthesized:
                return OfObject(parenthesized.Operand, steps - 1);
            case IConditionalAccessInstanceOperation instance:
                return Conditional(instance) is { } access ? OfObject(access.Operation, steps - 1) : null;
            case IFieldReferenceOperation { Field.IsStatic: true } field:
                return new Origin(OriginKind.Static, field.Field);
            case IPropertyReferenceOperation { Property.IsStatic: true } property:
                return new Origin(OriginKind.Static, property.Property);
            case IMemberReferenceOperation { Instance: IInstanceReferenceOperation instance } member and (IFieldReferenceOperation or IPropertyReferenceOperation):
                return OfInstance(instance, member.Member);
            case IFieldReferenceOperation { Instance: { } holder }:
                return OfObject(holder, steps - 1);
            case IPropertyReferenceOperation { Instance: { } holder }:
                return OfObject(holder, steps - 1);
            case IArrayElementReferenceOperation element:
                return OfObject(element.ArrayReference, steps - 1);
            case IInvocationOperation view when Aliases.Viewed(view) is { } whole:
                return OfObject(whole, steps - 1);
            case ILocalReferenceOperation local:
                return aliases.Of(local.Local) is { } stands ? OfObject(stands, steps - 1) : null;
            case IParameterReferenceOperation { Parameter.RefKind: not RefKind.Out } parameter:
                return new Origin(OriginKind.Parameter, parameter.Parameter);
            default:
                return null;
        }
    }

    // Members of an object under construction are reached through an implicit receiver.
    private static Origin? OfInstance(IInstanceReferenceOperation instance, ISymbol member) =>
        instance is { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance, Type.IsReferenceType: true } ? new Origin(OriginKind.Instance, member) : null;

    private static IConditionalAccessOperation? Conditional(IConditionalAccessInstanceOperation instance)
    {
        for (var outer = instance.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IConditionalAccessOperation access && !access.Operation.Syntax.Span.Contains(instance.Syntax.Span.Start))
            {
                return access;
            }
        }

        return FirstAround(instance);
    }

    private static IConditionalAccessOperation? FirstAround(IOperation operation)
    {
        var outer = operation.Parent;
        while (outer is not (null or IConditionalAccessOperation))
        {
            outer = outer.Parent;
        }

        return (IConditionalAccessOperation?)outer;
    }

    private static bool IsView(ITypeSymbol type) => type is INamedTypeSymbol
    {
        Name: "Span" or "Memory" or "ArraySegment", Arity: 1, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true },
    };
}
