using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;
using Tofa.Analyzers.Runbooks;
using Tofa.Model.Architecture;
using Tofa.Model.Problems;

namespace Tofa.Analyzers.Configuration;

/// <summary>TOFA9003 to TOFA9007: reports what is wrong with <c>architecture.yaml</c>, at its place there. No baseline freezes these.</summary>
internal sealed class ArchitectureFileRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => ConfigurationDescriptors.OfArchitecture;

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) => true;

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        if (ProjectArchitecture.Of(registration.Options) is not { } project)
        {
            return;
        }

        registration.OnAdditionalFile((context, _) => ReportFile(context, project));
        if (!registration.Architecture.Project.IsTest && project.File.Document.IsComplete)
        {
            registration.OnEnd((context, _) => ReportEnd(context, project, registration.Architecture));
        }
    }

    private static void ReportFile(AdditionalFileAnalysisContext context, ProjectArchitecture project)
    {
        foreach (var other in project.Others.Where(other => other.FullPath == context.AdditionalFile.Path))
        {
            context.ReportDiagnostic(other.Diagnostic(new Problem(ArchitectureProblems.Contradiction, other.Path, default, string.Empty, new[]
            {
                $"'{Printable.Of(project.Source.Path)}' says already what this project's architecture is",
                "this file is not read",
                "keep one of the two",
            })));
        }

        if (project.Source.FullPath != context.AdditionalFile.Path)
        {
            return;
        }

        foreach (var problem in project.File.Problems)
        {
            context.ReportDiagnostic(project.Source.Diagnostic(problem));
        }

        if (FileEncoding.Flaw(project.Source.Text, "Tofa") is { } flaw)
        {
            context.ReportDiagnostic(project.Source.Diagnostic(new Problem(
                ArchitectureProblems.Unreadable, project.Source.Path, default, string.Empty, new[] { $"The file is not UTF-8: {flaw}", "its words may be others than were meant", "save it as UTF-8" })));
        }
    }

    private static void ReportEnd(CompilationAnalysisContext context, ProjectArchitecture project, ArchitectureContext architecture)
    {
        // A file above the project serves several, and what one of them lacks another may have.
        var problems = project.Source.IsInProject
            ? UnmatchedPatterns.In(project.File, architecture).Concat(UnknownSymbols.In(project.File, context.Compilation))
            : [];
        foreach (var problem in problems)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.ReportDiagnostic(project.Source.Diagnostic(problem));
        }
    }
}
