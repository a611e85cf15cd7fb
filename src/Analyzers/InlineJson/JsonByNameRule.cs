using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.InlineJson;

/// <summary>TOFA2001 by reflection: a serializer that is looked up by a constant name. A name that looks up nothing is a text like any other.</summary>
internal sealed class JsonByNameRule : ArchitectureRule
{
    private static readonly string[] Namespaces = ["System.Text.Json.", "Newtonsoft.Json."];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [InlineJsonDescriptors.InlineJson];

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var architecture = registration.Architecture;
        registration.OnOperation((context, reporter) => Judge(context, reporter, architecture), OperationKind.Invocation);
    }

    private static void Judge(OperationAnalysisContext context, Reporter reporter, ArchitectureContext architecture)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (!IsLookup(invocation.TargetMethod)
            || UserOf(context.ContainingSymbol, architecture) is not { Placement.Layer: not null } user
            || SanctionedHomes.Contain(user, architecture))
        {
            return;
        }

        foreach (var argument in invocation.Arguments)
        {
            if (argument.Value.ConstantValue is { HasValue: true, Value: string name }
                && Names(name, context.Compilation)
                && !JsonAllowances.Of(architecture).Absorb(user.Symbol))
            {
                reporter.Report(
                    context.ReportDiagnostic,
                    InlineJsonDescriptors.InlineJson,
                    argument.Value.Syntax.GetLocation(),
                    SymbolNames.Of(user.Symbol),
                    user.PlaceName,
                    TypeIn(name));
            }
        }
    }

    private static bool IsLookup(IMethodSymbol method) =>
        method.Name is "GetType" or "CreateInstance" or "CreateInstanceFrom" or "CreateInstanceAndUnwrap" or "ReflectionOnlyGetType"
        && method.ContainingType is { Name: "Type" or "Assembly" or "Activator" or "AppDomain", ContainingNamespace: { Name: "System" or "Reflection" } };

    private static UserType? UserOf(ISymbol member, ArchitectureContext architecture) =>
        (member as INamedTypeSymbol ?? member.ContainingType) is { } type ? new UserType(type, architecture.PlacementOf(type)) : null;

    private static bool Names(string name, Compilation compilation)
    {
        var type = TypeIn(name);
        return compilation.GetTypesByMetadataName(type) is { IsEmpty: false } known
            ? known.Any(static one => JsonApis.Table.TopicOf(one) is not null)
            : Array.Exists(Namespaces, @namespace => type.StartsWith(@namespace, StringComparison.Ordinal));
    }

    // The assembly comes after a comma.
    private static string TypeIn(string name)
    {
        var comma = name.IndexOf(',');
        return (comma < 0 ? name : name.Substring(0, comma)).Trim();
    }
}
