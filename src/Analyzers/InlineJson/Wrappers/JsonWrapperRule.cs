using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.InlineJson.Wrappers;

/// <summary>TOFA2001 through a wrapper: a layer calls code of no layer that serializes for it (R004-16). The wrapper itself may lie where it likes.</summary>
internal sealed class JsonWrapperRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [InlineJsonDescriptors.InlineJson];

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var architecture = registration.Architecture;
        var calls = new WrapperCalls(architecture);
        registration.OnUses(calls);
        registration.OnEnd((context, reporter) => Judge(context, reporter, calls, architecture));
    }

    private static void Judge(CompilationAnalysisContext context, Reporter reporter, WrapperCalls calls, ArchitectureContext architecture)
    {
        var code = new WrapperCode(architecture);
        foreach (var call in calls.InOrder())
        {
            var user = call.Use.User;
            if (code.SerializerIn(call.Callee, context.CancellationToken) is { } serializer
                && !SanctionedHomes.Contain(user, architecture)
                && !JsonAllowances.Of(architecture).Absorb(call.Callee.ContainingType)
                && !JsonAllowances.Of(architecture).Absorb(user.Symbol))
            {
                reporter.Report(
                    context.ReportDiagnostic,
                    InlineJsonDescriptors.InlineJson,
                    call.Location,
                    SymbolNames.Of(user.Symbol),
                    user.PlaceName,
                    $"{SymbolNames.Of(call.Callee)}' → '{SymbolNames.Of(serializer)}");
            }
        }
    }
}
