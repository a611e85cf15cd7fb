using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Conventions.Debugging;

/// <summary>TOFA6007: calls to the debugger, output for it, waits, unfinished members and dead code in comments (R003-53).</summary>
internal sealed class DebugCodeRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [ConventionDescriptors.DebugCode];

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var architecture = registration.Architecture;
        registration.OnOperation((context, reporter) => JudgeMethod(((IInvocationOperation)context.Operation).TargetMethod, context, architecture, reporter), OperationKind.Invocation);
        registration.OnOperation((context, reporter) => JudgeMethod(((IMethodReferenceOperation)context.Operation).Method, context, architecture, reporter), OperationKind.MethodReference);
        registration.OnOperation(static (context, reporter) => JudgeThrow((IThrowOperation)context.Operation, context, reporter), OperationKind.Throw);
        registration.OnTree(static (context, reporter) =>
        {
            foreach (var place in DeadCode.In(context.Tree, context.CancellationToken))
            {
                var subject = context.Tree.GetText(context.CancellationToken).GetSubText(place.SourceSpan).ToString();
                reporter.ReportAs(subject, context.ReportDiagnostic, ConventionDescriptors.DebugCode, place, "Code in a comment", "delete it, the history keeps it");
            }
        });
    }

    private static void JudgeMethod(IMethodSymbol method, OperationAnalysisContext context, ArchitectureContext architecture, Reporter reporter)
    {
        if (RemedyFor(method, context.ContainingSymbol, architecture) is { } remedy)
        {
            Report(context, reporter, "'" + SymbolNames.Of(method) + "'", remedy);
        }
    }

    private static void JudgeThrow(IThrowOperation thrown, OperationAnalysisContext context, Reporter reporter)
    {
        var exception = thrown.Exception is IConversionOperation { Operand: { } inner } ? inner : thrown.Exception;
        if (exception is IObjectCreationOperation { Type: { Name: "NotImplementedException" } type } && IsSystem(type.ContainingNamespace))
        {
            Report(context, reporter, "The '" + type.Name + "'", "write what the member promises, or throw NotSupportedException where it never will");
        }
    }

    private static void Report(OperationAnalysisContext context, Reporter reporter, string what, string remedy)
    {
        var user = context.ContainingSymbol.ContainingType ?? context.ContainingSymbol;
        reporter.ReportAs(
            SymbolNames.Of(user) + " | " + what, context.ReportDiagnostic, ConventionDescriptors.DebugCode, context.Operation.Syntax.GetLocation(), what, remedy);
    }

    // Assertions stay: they say what holds. So does Console, which is output where a layer may do it at all (TOFA1005).
    private static string? RemedyFor(IMethodSymbol method, ISymbol user, ArchitectureContext architecture) => method.ContainingType?.Name switch
    {
        "Debugger" when method.Name is "Break" or "Launch" && IsDiagnostics(method) => "delete it, and set a breakpoint instead",
        "Debug" when method.Name is "Write" or "WriteLine" or "WriteIf" or "WriteLineIf" or "Print" && IsDiagnostics(method) && !IsConditional(user) => "delete it, or report through a port what somebody should see",
        "Thread" when method.Name is "Sleep" && method.ContainingNamespace is { Name: "Threading" } inner && IsSystem(inner.ContainingNamespace) && Waits(user, architecture) =>
            "wait for what has to happen, or take a port that waits",
        _ => null,
    };

    // An adapter may have to wait for the outer world, and pure code is told so by TOFA4005.
    private static bool Waits(ISymbol user, ArchitectureContext architecture) =>
        architecture.PlacementOf(user) is { Layer.Role: not LayerRole.Adapters, IsPure: false };

    // A member that is only compiled in for some builds is made for such output.
    private static bool IsConditional(ISymbol user) =>
        user.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "ConditionalAttribute", ContainingNamespace.Name: "Diagnostics" });

    private static bool IsDiagnostics(IMethodSymbol method) =>
        method.ContainingNamespace is { Name: "Diagnostics" } inner && IsSystem(inner.ContainingNamespace);

    private static bool IsSystem(INamespaceSymbol? @namespace) => @namespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };
}
