using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Model.Reading;

namespace Tofa.Analyzers.Architecture;

/// <summary>What the build says about the project that is compiled.</summary>
/// <param name="Directory">Its folder; <c>null</c> where it is not known.</param>
/// <param name="IsTest">Whether it holds tests.</param>
internal sealed record ProjectFacts(string? Directory, bool IsTest)
{
    private static readonly string[] TestFrameworks =
        ["xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core"];

    /// <summary>Reads the facts.</summary>
    public static ProjectFacts Of(Compilation compilation, AnalyzerOptions options)
    {
        var global = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        global.TryGetValue(BuildKeys.ProjectDirectory, out var directory);
        var isTest = global.TryGetValue(BuildKeys.IsTestProject, out var mark) && bool.TryParse(mark, out var said)
            ? said
            : compilation.ReferencedAssemblyNames.Any(static name => TestFrameworks.Contains(name.Name));
        return new ProjectFacts(directory, isTest);
    }

    /// <summary>A path relative to the project, with <c>/</c>.</summary>
    public string Relative(string path) => ProjectPaths.Relative(Directory, path);
}
