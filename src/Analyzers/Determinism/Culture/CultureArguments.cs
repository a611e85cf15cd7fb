using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tofa.Analyzers.Determinism.Culture;

/// <summary>Looks at the arguments that decide whether a call asks the culture.</summary>
internal static class CultureArguments
{
    private const int Groups = 0x40;
    private const int Decimals = 0x20;
    private const int Currency = 0x100;

    /// <summary>Whether a call is told whose formats to use: <c>null</c> means the current culture's.</summary>
    public static bool HaveProvider(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Any(static argument => argument.Parameter?.Type.Name is "IFormatProvider" or "CultureInfo" && !IsNothing(argument));

    /// <summary>Whether a call is told how to compare.</summary>
    public static bool HaveComparer(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Any(static argument => argument.Parameter?.Type.Name is "IComparer" or "Comparison" or "StringComparer" && !IsNothing(argument));

    /// <summary>The constant format of a call; <c>null</c> where there is none.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="isUnknown">Whether there is a format that is not constant.</param>
    public static string? FormatOf(ImmutableArray<IArgumentOperation> arguments, out bool isUnknown)
    {
        isUnknown = false;
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Name == "format" && argument.ArgumentKind != ArgumentKind.DefaultValue)
            {
                var value = Unconverted(argument.Value);
                isUnknown = !value.ConstantValue.HasValue;
                return value.ConstantValue.Value as string;
            }
        }

        return null;
    }

    /// <summary>Whether the styles of a call let a whole number have groups, decimals or a currency sign.</summary>
    public static bool AllowSeparators(ImmutableArray<IArgumentOperation> arguments) => arguments.Any(static argument =>
        argument.Parameter?.Type.Name == "NumberStyles"
        && argument.Value.ConstantValue is { HasValue: true, Value: int styles }
        && (styles & (Groups | Decimals | Currency)) != 0);

    /// <summary>An operation without the conversions around it.</summary>
    public static IOperation Unconverted(IOperation operation)
    {
        var current = operation;
        while (current is IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion)
        {
            current = conversion.Operand;
        }

        // A string that is passed as a span of its characters.
        return current is IConversionOperation { Operand.Type.SpecialType: SpecialType.System_String } text ? text.Operand : current;
    }

    private static bool IsNothing(IArgumentOperation argument) =>
        argument.Value.ConstantValue is { HasValue: true, Value: null } || argument.Value is IDefaultValueOperation || Unconverted(argument.Value).ConstantValue is { HasValue: true, Value: null };
}
