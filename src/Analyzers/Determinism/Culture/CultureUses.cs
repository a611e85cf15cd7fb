using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Determinism.Culture;

/// <summary>Finds where the current culture decides.</summary>
internal static class CultureUses
{
    /// <summary>What an operation leaves to the culture; <c>null</c> for nothing.</summary>
    public static CultureUse? Of(IOperation operation) => operation.Kind is OperationKind.Invocation or OperationKind.ObjectCreation
        or OperationKind.PropertyReference or OperationKind.FieldReference or OperationKind.MethodReference
            ? OfMember(operation)
            : TextUses.Of(operation);

    /// <summary>Whether any use of a member may ask the culture, told by its name or by the tables.</summary>
    /// <param name="member">As declared.</param>
    public static bool MayAsk(ISymbol member) => ValueMembers.Contains(member.Name)
        || member.ContainingType is { SpecialType: SpecialType.System_String } or { Name: "Convert" or "StringBuilder" }
        || CultureApis.Members.TopicOf(member) is not null
        || CultureApis.Sorts.TopicOf(member) is not null;

    private static CultureUse? OfMember(IOperation operation) => operation switch
    {
        IInvocationOperation call => OfValue(call) ?? OfTable(call.TargetMethod, call) ?? OfSort(call.TargetMethod, call.Arguments, call) ?? TextUses.Of(call),
        IObjectCreationOperation { Constructor: { } constructor } creation => OfSort(constructor, creation.Arguments, creation),
        IPropertyReferenceOperation property => OfTable(property.Property, property) ?? OfSort(property.Property, [], property),
        IFieldReferenceOperation field => OfTable(field.Field, field),
        IMethodReferenceOperation reference => OfTable(reference.Method, reference),
        _ => null,
    };

    private static CultureUse? OfValue(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var topic = method.Name switch
        {
            var name when ValueMembers.Formatting.Contains(name) && Writes(call, call.Instance?.Type) => "format",
            var name when ValueMembers.DateFormatting.Contains(name) && CultureTypes.Write(method.ContainingType, null) => "format",
            var name when ValueMembers.Parsing.Contains(name) && Reads(call, method.ContainingType) => "parse",
            _ => method.ContainingType is { Name: "Convert", ContainingNamespace.Name: "System" } ? OfConvert(call, method) : null,
        };
        return topic is null || CultureArguments.HaveProvider(call.Arguments) ? null : new CultureUse(topic, SymbolNames.Of(method.OriginalDefinition), call.Syntax);
    }

    private static bool Writes(IInvocationOperation call, ITypeSymbol? type)
    {
        var format = CultureArguments.FormatOf(call.Arguments, out var isUnknown);
        return CultureTypes.Write(type, format) && !(isUnknown && format is null && type is not null && CultureTypes.IsWhole(type));
    }

    private static bool Reads(IInvocationOperation call, INamedTypeSymbol type) =>
        CultureTypes.IsWhole(type) ? CultureArguments.AllowSeparators(call.Arguments) : CultureTypes.Read(type) && !IsRoundTripSpan(call, type);

    // The exact formats of time spans are literal, but for g and G.
    private static bool IsRoundTripSpan(IInvocationOperation call, INamedTypeSymbol type) =>
        type.Name == "TimeSpan" && call.TargetMethod.Name.EndsWith("Exact", StringComparison.Ordinal) && CultureArguments.FormatOf(call.Arguments, out _) is not ("g" or "G");

    private static string? OfConvert(IInvocationOperation call, IMethodSymbol method)
    {
        if (call.Arguments.IsEmpty)
        {
            return null;
        }

        var value = CultureArguments.Unconverted(call.Arguments[0].Value).Type;
        return method.Name switch
        {
            "ToString" when CultureTypes.Write(value, null) => "format",
            "ToDouble" or "ToSingle" or "ToDecimal" or "ToDateTime" when value?.SpecialType == SpecialType.System_String => "parse",
            _ => null,
        };
    }

    private static CultureUse? OfTable(ISymbol member, IOperation operation)
    {
        if (CultureApis.Members.TopicOf(member.OriginalDefinition) is not { } topic || (topic == "read" && CurrentCulture.IsSetBy(operation.Syntax)))
        {
            return null;
        }

        // Text of one ASCII letter or digit begins and ends alike everywhere, but what ignores or joins characters is not told from the pattern.
        return new CultureUse(topic, SymbolNames.Of(member.OriginalDefinition), operation.Syntax);
    }

    private static CultureUse? OfSort(ISymbol member, System.Collections.Immutable.ImmutableArray<IArgumentOperation> arguments, IOperation operation)
    {
        var declared = member is IMethodSymbol method ? (method.ReducedFrom ?? method).OriginalDefinition : member.OriginalDefinition;
        return CultureApis.Sorts.TopicOf(declared) is { } parameter && CultureTypes.Compare(TypeArgument(member, parameter)) && !CultureArguments.HaveComparer(arguments)
            ? new CultureUse("sort", SymbolNames.Of(declared), operation.Syntax)
            : null;
    }

    private static ITypeSymbol? TypeArgument(ISymbol member, string parameter)
    {
        if (member is IMethodSymbol method)
        {
            for (var index = 0; index < method.TypeParameters.Length; index++)
            {
                if (method.TypeParameters[index].Name == parameter)
                {
                    return method.TypeArguments[index];
                }
            }
        }

        var type = member.ContainingType;
        for (var index = 0; index < type.TypeParameters.Length; index++)
        {
            if (type.TypeParameters[index].Name == parameter)
            {
                return type.TypeArguments[index];
            }
        }

        return null;
    }
}
