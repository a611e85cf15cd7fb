using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tofa.Analyzers.Knowledge;
using Tofa.Analyzers.Purity.Calls;

namespace Tofa.Analyzers.Purity.State;

/// <summary>
/// Tells what a method does to a variable that it is handed by <c>ref</c>: C# has no word for "read it atomically", so <c>Volatile.Read</c>
/// and the helpers around it look like a change. Only asked about what would be reported otherwise.
/// </summary>
/// <param name="compilation">Holds the code of the methods that are called.</param>
internal sealed class PassedVariables(Compilation compilation)
{
    private const int MostSteps = 4;
    private const string Reads = "read";
    private const string Exchanges = "exchange";

    private static readonly ApiTable Framework = ApiTable.Parse(
        """
        M:System.Threading.Volatile.Read = read
        M:System.Threading.Interlocked.Read = read
        M:System.Threading.LazyInitializer.EnsureInitialized = fill
        M:System.Threading.Interlocked.CompareExchange = exchange
        """);

    /// <summary>What becomes of the variable behind an argument.</summary>
    public Passing Of(IArgumentOperation argument, CancellationToken cancellationToken) => Of(argument, MostSteps, cancellationToken);

    private Passing Of(IArgumentOperation argument, int steps, CancellationToken cancellationToken)
    {
        if (argument is not { Parameter: { RefKind: RefKind.Ref } parameter, Parent: IInvocationOperation call })
        {
            return Passing.Written;
        }

        var method = (call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition;
        return Framework.TopicOf(method) switch
        {
            null => method.IsVirtual || method.IsOverride ? Passing.Written : InCode(method, parameter.OriginalDefinition, steps, cancellationToken),
            Reads => Passing.Read,
            Exchanges => IsForNull(call) ? Passing.Filled : Passing.Written,
            _ => Passing.Filled,
        };
    }

    // The worst of what the code does; a method without code here may do anything.
    private Passing InCode(IMethodSymbol method, IParameterSymbol parameter, int steps, CancellationToken cancellationToken)
    {
        Passing? worst = null;
        foreach (var root in steps > 0 ? CodeRoots.Of(method, cancellationToken) : [])
        {
            if (!compilation.ContainsSyntaxTree(root.SyntaxTree) || compilation.GetSemanticModel(root.SyntaxTree).GetOperation(root, cancellationToken) is not { } code)
            {
                return Passing.Written;
            }

            worst ??= Passing.Read;
            foreach (var operation in code.DescendantsAndSelf())
            {
                if (operation is IParameterReferenceOperation use && SymbolEqualityComparer.Default.Equals(use.Parameter, parameter))
                {
                    var passing = In(use, steps, cancellationToken);
                    worst = passing > worst ? passing : worst;
                }
            }
        }

        return worst ?? Passing.Written;
    }

    private Passing In(IParameterReferenceOperation use, int steps, CancellationToken cancellationToken) => use.Parent switch
    {
        IArgumentOperation { Parameter.RefKind: not (RefKind.Ref or RefKind.Out) } => Passing.Read,
        IArgumentOperation argument => Of(argument, steps - 1, cancellationToken),
        ICoalesceAssignmentOperation assignment when assignment.Target == use => Passing.Filled,
        IAssignmentOperation assignment when assignment.Target == use => Passing.Written,
        ISimpleAssignmentOperation { IsRef: false } => Passing.Read,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: RefKind.None } } => Passing.Read,
        IReturnOperation => use.Parameter.ContainingSymbol is IMethodSymbol { RefKind: RefKind.None } ? Passing.Read : Passing.Written,
        IConversionOperation or IBinaryOperation or ICoalesceOperation or IIsPatternOperation or IIsTypeOperation => Passing.Read,
        IMemberReferenceOperation or IInvocationOperation or IConditionalAccessOperation when use.Type is { IsReferenceType: true } => Passing.Read,
        _ => Passing.Written,
    };

    private static bool IsForNull(IInvocationOperation exchange)
    {
        foreach (var argument in exchange.Arguments)
        {
            if (argument.Parameter?.Name == "comparand")
            {
                var value = argument.Value is IConversionOperation conversion ? conversion.Operand : argument.Value;
                return value is { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation { Type.IsReferenceType: true };
            }
        }

        return false;
    }
}
