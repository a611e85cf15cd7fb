using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;
using Tofa.Analyzers.Runbooks;
using Tofa.Model.Baselines;
using Tofa.Model.Problems;

namespace Tofa.Analyzers.Configuration;

/// <summary>TOFA9008 and TOFA9010: reports what is wrong with the baseline, at its place there. <see cref="FrozenViolations"/> reports TOFA9009 when it knows.</summary>
internal sealed class BaselineFileRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => ConfigurationDescriptors.OfBaseline;

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) => true;

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        if (ProjectBaseline.Of(registration.Options) is { } project)
        {
            registration.OnAdditionalFile((context, _) => Report(context, project));
        }
    }

    private static void Report(AdditionalFileAnalysisContext context, ProjectBaseline project)
    {
        foreach (var other in project.Others.Where(other => other.FullPath == context.AdditionalFile.Path))
        {
            context.ReportDiagnostic(other.Diagnostic(Unreadable(
                other, $"'{Printable.Of(project.Source.Path)}' is this project's baseline already", "this file is not read", "make the two one")));
        }

        if (project.Source.FullPath != context.AdditionalFile.Path)
        {
            return;
        }

        foreach (var problem in project.File.Problems.Concat(project.File.ExpiredOn(project.Today)))
        {
            context.ReportDiagnostic(project.Source.Diagnostic(problem));
        }

        if (FileEncoding.Flaw(project.Source.Text, "Tofa") is { } flaw)
        {
            context.ReportDiagnostic(project.Source.Diagnostic(Unreadable(
                project.Source, $"The file is not UTF-8: {flaw}", "its entries may match nothing", "save it as UTF-8")));
        }
    }

    private static Problem Unreadable(ConfigurationFile file, params string[] arguments) =>
        new(BaselineProblems.Unreadable, file.Path, default, string.Empty, arguments);
}
