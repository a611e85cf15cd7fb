using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Layering.Work;

namespace Tofa.Analyzers.Layering.Scripts;

/// <summary>What counts as logic in a script (R000-7, R000-8).</summary>
/// <param name="context">Knows the architecture.</param>
internal sealed class ScriptWork(ArchitectureContext context) : WorkPolicy
{
    private readonly WorkApis apis = new();
    private readonly CommandLineValues values = new(context);
    private readonly ScriptLoops loops = new(context);
    private readonly Messages messages = new(context);

    /// <inheritdoc/>
    public override string? Judge(IOperation operation)
    {
        if (operation.ConstantValue.HasValue)
        {
            return WorkTopics.Spared;
        }

        switch (operation)
        {
            case IAttributeOperation or INameOfOperation:
                return WorkTopics.Spared;
            case ILoopOperation loop:
                return loops.IsSpared(loop) ? WorkTopics.Spared : WorkTopics.Loop;
            case ITryOperation attempt:
                return CatchesFailures(attempt) ? WorkTopics.FailureHandling : null;
            case IConditionalOperation or ISwitchOperation:
                return Branching.IsDecision(operation) && Branching.IsTooDeep(operation) ? WorkTopics.Nesting : null;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } or IInterpolatedStringOperation:
                return messages.Is(operation) ? null : WorkTopics.TextBuilding;
            case IBinaryOperation or ICompoundAssignmentOperation:
                return Arithmetic.Is(operation) ? UnlessFromCommandLine(operation, WorkTopics.Arithmetic) : null;
            case ITranslatedQueryOperation:
                return values.IsFrom(operation) ? WorkTopics.Spared : WorkTopics.Query;
            case IInvocationOperation invocation:
                return TopicOf(invocation) is { } topic ? UnlessFromCommandLine(operation, topic) : null;
            case IObjectCreationOperation creation:
                return apis.TopicOf(creation.Constructor);
            case IMethodReferenceOperation or IImplicitIndexerReferenceOperation:
                return TopicOf(operation) is { } kind ? UnlessFromCommandLine(operation, kind) : null;
            default:
                return null;
        }
    }

    private string? UnlessFromCommandLine(IOperation operation, string topic) => values.FeedsInto(operation) || values.GoesTo(operation) ? WorkTopics.Spared : topic;

    private string? TopicOf(IOperation operation) => operation switch
    {
        IInvocationOperation invocation when Containment.Is(invocation) => null,
        IInvocationOperation invocation => Queries(invocation) ? WorkTopics.Query : apis.TopicOf(invocation.TargetMethod),
        IMethodReferenceOperation reference => apis.TopicOf(reference.Method),
        IImplicitIndexerReferenceOperation slice => apis.TopicOf(slice.IndexerSymbol),
        _ => null,
    };

    // Copying, counting and asking for the first is no query; everything that is told how is.
    private static bool Queries(IInvocationOperation invocation) =>
        invocation.TargetMethod is { IsExtensionMethod: true, ContainingNamespace: { Name: "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } method
        && (method.ReducedFrom ?? method).Parameters.Any(static parameter => parameter.Type.TypeKind == TypeKind.Delegate || parameter.Type.Name == "Expression");

    // Being told to stop is no failure, and `finally` only cleans up.
    private static bool CatchesFailures(ITryOperation attempt)
    {
        foreach (var handler in attempt.Catches)
        {
            if (handler.ExceptionType.Name is not (nameof(OperationCanceledException) or nameof(TaskCanceledException)))
            {
                return true;
            }
        }

        return false;
    }
}
