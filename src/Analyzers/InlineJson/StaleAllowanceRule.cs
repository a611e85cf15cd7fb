using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Configuration;
using Tofa.Analyzers.Hosting;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.InlineJson;

/// <summary>TOFA2003: an entry of <c>json.allowed</c> whose type no longer serializes, or is gone (C-15). After the rules that use the entries up.</summary>
internal sealed class StaleAllowanceRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [InlineJsonDescriptors.StaleAllowance];

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) => !context.Project.IsTest && context.Definition.JsonAllowances.Count > 0;

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var (architecture, options) = (registration.Architecture, registration.Options);
        registration.OnEnd((context, reporter) => Judge(context, reporter, architecture, options));
    }

    private static void Judge(CompilationAnalysisContext context, Reporter reporter, ArchitectureContext architecture, AnalyzerOptions options)
    {
        var allowances = JsonAllowances.Of(architecture);
        var declared = new HashSet<string>(
            DeclaredTypes.Below(context.Compilation.Assembly.GlobalNamespace, context.CancellationToken).Select(JsonAllowances.NameOf), StringComparer.Ordinal);
        foreach (var allowance in architecture.Definition.JsonAllowances)
        {
            if (!allowances.IsUsed(allowance))
            {
                var flaw = declared.Contains(allowance.Type) ? "no longer does" : "there is no such type";
                reporter.Report(context.ReportDiagnostic, InlineJsonDescriptors.StaleAllowance, PlaceOf(allowance, options), allowance.Type, flaw);
            }
        }
    }

    private static Location PlaceOf(JsonAllowance allowance, AnalyzerOptions options)
    {
        if (ProjectArchitecture.Of(options) is not { } project)
        {
            return Location.None;
        }

        foreach (var text in project.File.Texts)
        {
            if (text.Text == allowance.Type && text.YamlPath.StartsWith("json.allowed", StringComparison.Ordinal))
            {
                return project.Source.LocationOf(text.Span);
            }
        }

        return project.Source.LocationOf(new(0, 0));
    }
}
