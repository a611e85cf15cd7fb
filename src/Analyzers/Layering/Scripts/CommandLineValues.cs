using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tofa.Analyzers.Architecture;

namespace Tofa.Analyzers.Layering.Scripts;

/// <summary>Tells values that come from the command line or the configuration: to read and to check those is what a script is for (R000-7).</summary>
/// <param name="context">Knows the architecture.</param>
internal sealed class CommandLineValues(ArchitectureContext context)
{
    private const int MostLocalsFollowed = 8;

    /// <summary>Whether any argument or receiver of a call, or operand of an operator, comes from there.</summary>
    public bool FeedsInto(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            if (IsFrom(child, MostLocalsFollowed))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a value only spells a command, an option or a help text.</summary>
    public bool GoesTo(IOperation value)
    {
        var outer = value.Parent;
        while (outer is IConversionOperation or IParenthesizedOperation or IArgumentOperation or IInvocationOperation { TargetMethod.ContainingType.SpecialType: SpecialType.System_String })
        {
            outer = outer.Parent;
        }

        return outer switch
        {
            IObjectCreationOperation creation => CommandLineApis.InvolvesLibrary(creation.Type, context),
            IInvocationOperation invocation => CommandLineApis.IsLibrary(invocation.TargetMethod, context),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } => CommandLineApis.IsLibrary(property.Property, context),
            _ => false,
        };
    }

    /// <summary>Whether a value comes from there.</summary>
    public bool IsFrom(IOperation? value) => IsFrom(value, MostLocalsFollowed);

    private bool IsFrom(IOperation? value, int locals)
    {
        for (var current = value; current is not null; current = SourceOf(current))
        {
            if (IsSource(current))
            {
                return true;
            }

            if (current is ILocalReferenceOperation local)
            {
                return locals > 0 && IsFrom(InitializerOf(local), locals - 1);
            }
        }

        return false;
    }

    private bool IsSource(IOperation operation) =>
        (operation is IParameterReferenceOperation { Parameter: var parameter } && EntryPoints.IsArguments(parameter))
        || (operation is IInvocationOperation { TargetMethod: var method } && ReadsSetting(method))
        || (operation.Type is { } type && (CommandLineApis.InvolvesLibrary(type, context) || IsConfiguration(type)));

    private static bool ReadsSetting(IMethodSymbol method) => method is
    {
        Name: nameof(Environment.GetEnvironmentVariable) or nameof(Environment.GetEnvironmentVariables) or nameof(Environment.GetCommandLineArgs),
        ContainingType: { Name: nameof(Environment), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } },
    };

    private static bool IsConfiguration(ITypeSymbol type)
    {
        for (var level = type.ContainingNamespace; level is { IsGlobalNamespace: false }; level = level.ContainingNamespace)
        {
            if (level is { Name: "Configuration" or "Options", ContainingNamespace: { Name: "Extensions", ContainingNamespace.Name: "Microsoft" } })
            {
                return true;
            }
        }

        return type is INamedTypeSymbol { IsGenericType: true } constructed && constructed.TypeArguments.Any(IsConfiguration);
    }

    // The value that an expression is made from: the receiver before anything else, and for a static call its first argument.
    private static IOperation? SourceOf(IOperation operation) => operation switch
    {
        IInvocationOperation { Instance: { } receiver } => receiver,
        IInvocationOperation { Arguments: { Length: > 0 } arguments } => arguments[0],
        IArgumentOperation argument => argument.Value,
        IMemberReferenceOperation { Instance: { } receiver } => receiver,
        IConversionOperation conversion => conversion.Operand,
        IParenthesizedOperation parenthesized => parenthesized.Operand,
        IArrayElementReferenceOperation element => element.ArrayReference,
        IImplicitIndexerReferenceOperation element => element.Instance,
        ICoalesceOperation coalesce => coalesce.Value,
        IConditionalAccessOperation access => access.Operation,
        IConditionalAccessInstanceOperation instance => ConditionalReceiverOf(instance),
        IAwaitOperation waiting => waiting.Operation,
        ITranslatedQueryOperation query => query.Operation,
        IDelegateCreationOperation => null,
        _ => null,
    };

    private static IOperation? ConditionalReceiverOf(IConditionalAccessInstanceOperation instance)
    {
        IOperation inner = instance;
        for (var outer = instance.Parent; outer is not null; (inner, outer) = (outer, outer.Parent))
        {
            if (outer is IConditionalAccessOperation access && ReferenceEquals(access.WhenNotNull, inner))
            {
                return access.Operation;
            }
        }

        return null;
    }

    private static IOperation? InitializerOf(ILocalReferenceOperation reference)
    {
        IOperation root = reference;
        while (root.Parent is { } outer)
        {
            root = outer;
        }

        foreach (var operation in root.Descendants())
        {
            if (operation is IVariableDeclaratorOperation declarator && Is(declarator.Symbol))
            {
                return declarator.GetVariableInitializer()?.Value ?? (declarator.Parent as IForEachLoopOperation)?.Collection;
            }

            if (operation is IIsPatternOperation test && DeclaredBy(test.Pattern) is { } captured && Is(captured))
            {
                return test.Value;
            }
        }

        return null;

        bool Is(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol, reference.Local);
    }

    private static ISymbol? DeclaredBy(IPatternOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
        _ => null,
    };
}
