using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tofa.Analyzers.Architecture;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Layering.Scripts;

/// <summary>
/// Tells text that is put together for a person from text that is data. A message is what something is called with that does not
/// work on it: the console, a logger, an exception, an option. What a flow, a module or the file system is called with is data.
/// </summary>
/// <param name="context">Knows the architecture.</param>
internal sealed class Messages(ArchitectureContext context)
{
    private static readonly string[] ParametersForPeople =
        ["message", "messages", "text", "title", "description", "detail", "details", "reason", "hint", "help", "prompt", "label", "caption", "header"];

    /// <summary>Whether a text that is put together becomes a message.</summary>
    public bool Is(IOperation text) => Is(text, followLocals: true);

    private bool Is(IOperation text, bool followLocals)
    {
        var value = text;
        while (value.Parent is { } outer)
        {
            switch (outer)
            {
                case IInterpolationOperation or IInterpolatedStringOperation or IInterpolatedStringHandlerCreationOperation or IConversionOperation or IParenthesizedOperation or IThrowOperation:
                case ICoalesceOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation or IConditionalOperation { Type: not null }:
                case ICollectionExpressionOperation or IArrayInitializerOperation or IArrayCreationOperation or IBinaryOperation { Type.SpecialType: SpecialType.System_String }:
                    value = outer;
                    break;
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType: { } owner } call } when OnlyFormats(owner):
                    value = call;
                    break;
                case IArgumentOperation argument:
                    return IsForPeople(argument);
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property }:
                    return !IsData(property.Property.ContainingType);
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    return followLocals && EveryUseIs(declarator.Symbol, declarator);
                default:
                    return false;
            }
        }

        return false;
    }

    // Join, Format, Create and Invariant: what becomes of their result decides.
    private static bool OnlyFormats(INamedTypeSymbol type) => type.SpecialType == SpecialType.System_String || type.Name == nameof(FormattableString);

    private bool IsForPeople(IArgumentOperation argument) =>
        (argument.Parameter is { } parameter && ParametersForPeople.Contains(parameter.Name, StringComparer.Ordinal))
        || argument.Parent switch
        {
            IInvocationOperation invocation => !IsData(invocation.TargetMethod.ContainingType),
            IObjectCreationOperation creation => !IsData(creation.Type),
            _ => false,
        };

    private bool IsData(ITypeSymbol? type) => type is INamedTypeSymbol named
        && (context.LayerOf(named)?.Role is LayerRole.Flows or LayerRole.Orchestrators or LayerRole.Modules or LayerRole.SharedModules
            || (named.ContainingNamespace is { Name: "IO", ContainingNamespace.Name: "System" } && !named.Name.EndsWith("Writer", StringComparison.Ordinal)));

    private bool EveryUseIs(ILocalSymbol local, IOperation declarator)
    {
        var root = declarator;
        while (root.Parent is { } outer)
        {
            root = outer;
        }

        foreach (var operation in root.Descendants())
        {
            if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local) && !Is(reference, followLocals: false))
            {
                return false;
            }
        }

        return true;
    }
}
