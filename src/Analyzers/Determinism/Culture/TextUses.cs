using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tofa.Analyzers.Determinism.Culture;

/// <summary>Finds where values become text without a call of their own: interpolation, concatenation, <c>string.Format</c>, <c>string.Join</c>, builders.</summary>
internal static class TextUses
{
    /// <summary>What an interpolation, an operator or a call writes by the culture; <c>null</c> for nothing.</summary>
    public static CultureUse? Of(IOperation operation) => operation.Kind switch
    {
        OperationKind.Interpolation or OperationKind.InterpolatedStringAppendFormatted or OperationKind.InterpolatedStringAppendLiteral
            or OperationKind.Binary or OperationKind.CompoundAssignment or OperationKind.Invocation => OfText(operation),
        _ => null,
    };

    private static CultureUse? OfText(IOperation operation) => operation switch
    {
        IInterpolationOperation part => OfPart(part),
        IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation call } => OfAppended(call),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => OfOperand(sum.LeftOperand) ?? OfOperand(sum.RightOperand),
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => OfOperand(sum.Value),
        IInvocationOperation { TargetMethod: { ContainingType.SpecialType: SpecialType.System_String } method } call => OfString(call, method),
        IInvocationOperation { TargetMethod: { ContainingType: { Name: "StringBuilder", ContainingNamespace.Name: "Text" } } method } call => OfBuilder(call, method),
        _ => null,
    };

    private static CultureUse? OfPart(IInterpolationOperation part)
    {
        var format = part.FormatString?.ConstantValue.Value as string;
        return CultureTypes.Write(part.Expression.Type, format) && part.Parent is IInterpolatedStringOperation text && IsWrittenHere(text)
            ? new CultureUse("interpolate", Name(part.Expression), part.Expression.Syntax, IsValue: true)
            : null;
    }

    // Of the types that take an interpolated string to pieces only the builder's is known to write at once; it may have been told how.
    private static CultureUse? OfAppended(IInvocationOperation part)
    {
        if (part.TargetMethod is not { Name: "AppendFormatted", ContainingType: { Name: "AppendInterpolatedStringHandler", ContainingType.Name: "StringBuilder" } } || part.Arguments.IsEmpty)
        {
            return null;
        }

        var builder = part.Parent;
        while (builder is not (null or IInvocationOperation))
        {
            builder = builder.Parent;
        }

        var value = CultureArguments.Unconverted(part.Arguments[0].Value);
        return builder is IInvocationOperation call && !CultureArguments.HaveProvider(call.Arguments) && CultureTypes.Write(value.Type, CultureArguments.FormatOf(part.Arguments, out _))
            ? new CultureUse("format", Name(value), value.Syntax, IsValue: true)
            : null;
    }

    // A FormattableString is written by whoever takes it, with a culture of its choice.
    private static bool IsWrittenHere(IInterpolatedStringOperation text) =>
        text.Parent is not IConversionOperation { Type.Name: "FormattableString" or "IFormattable" };

    private static CultureUse? OfOperand(IOperation operand) =>
        operand is IConversionOperation { IsImplicit: true, OperatorMethod: null, Operand: var value } && CultureTypes.Write(value.Type, null)
            ? new CultureUse("append", Name(value), value.Syntax, IsValue: true)
            : null;

    private static CultureUse? OfString(IInvocationOperation call, IMethodSymbol method) => method switch
    {
        { Name: "Format" } => OfFormat(call),
        { Name: "Join" or "Concat", TypeArguments: { Length: 1 } types } when CultureTypes.Write(types[0], null) => new CultureUse("append", "string." + method.Name, call.Syntax),
        _ => null,
    };

    private static CultureUse? OfBuilder(IInvocationOperation call, IMethodSymbol method) => method.Name switch
    {
        "AppendFormat" => OfFormat(call),
        "Append" or "Insert" when call.Arguments.Any(static argument => CultureTypes.Write(CultureArguments.Unconverted(argument.Value).Type, null)) =>
            new CultureUse("append", "StringBuilder." + method.Name, call.Syntax),
        _ => null,
    };

    private static CultureUse? OfFormat(IInvocationOperation call)
    {
        if (CultureArguments.HaveProvider(call.Arguments))
        {
            return null;
        }

        var text = CultureArguments.FormatOf(call.Arguments, out _);
        var values = call.Arguments.Where(static argument => argument.Parameter?.Name.StartsWith("arg", StringComparison.Ordinal) == true).SelectMany(static argument => Values(argument)).ToList();
        var isWritten = text is null
            ? values.Exists(static value => CultureTypes.Write(value.Type, null))
            : CompositeFormat.Items(text).Any(item => item.Argument < values.Count && CultureTypes.Write(values[item.Argument].Type, item.Format));
        return isWritten ? new CultureUse("format", "string.Format", call.Syntax) : null;
    }

    private static IEnumerable<IOperation> Values(IArgumentOperation argument) => argument.Value switch
    {
        IArrayCreationOperation { Initializer: { } list } => list.ElementValues.Select(static value => CultureArguments.Unconverted(value)),
        ICollectionExpressionOperation list => list.Elements.Select(static value => CultureArguments.Unconverted(value)),
        var value => [CultureArguments.Unconverted(value)],
    };

    private static string Name(IOperation value) => value.Type?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) ?? string.Empty;
}
