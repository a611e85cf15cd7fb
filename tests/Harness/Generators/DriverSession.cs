using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tofa.Harness.Generators;

/// <summary>A generator driver that has seen a project, and can see a later version of it.</summary>
internal sealed record DriverSession(
    Project Project,
    GeneratorDriver Driver,
    ConfigOptionsProvider Options,
    Compilation Input,
    Compilation Output,
    ImmutableArray<Diagnostic> Diagnostics)
{
    internal GeneratorDriverRunResult Result => Driver.GetRunResult();

    internal static async Task<DriverSession> StartAsync(
        Project project, ImmutableArray<ISourceGenerator> generators, CancellationToken cancellationToken)
    {
        var options = await ConfigOptionsProvider.OfAsync(project, cancellationToken).ConfigureAwait(false);
        var driver = CSharpGeneratorDriver.Create(
            generators,
            project.AnalyzerOptions.AdditionalFiles,
            (CSharpParseOptions?)project.ParseOptions,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return await RunAsync(project, driver, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs the driver again, told only what differs, as an editor does.</summary>
    internal async Task<DriverSession> ContinueAsync(Project next, CancellationToken cancellationToken)
    {
        var options = await ConfigOptionsProvider.OfAsync(next, cancellationToken).ConfigureAwait(false);
        var driver = WithAdditionalTexts(Driver, next);
        if (options.SameAs(Options))
            options = Options;
        else
            driver = driver.WithUpdatedAnalyzerConfigOptions(options);
        if (!Equals(next.ParseOptions, Project.ParseOptions))
            driver = driver.WithUpdatedParseOptions(next.ParseOptions!);
        return await RunAsync(next, driver, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs the driver again over another compilation.</summary>
    internal DriverSession Rerun(Compilation compilation, CancellationToken cancellationToken) =>
        Run(Project, Driver, Options, compilation, cancellationToken);

    private GeneratorDriver WithAdditionalTexts(GeneratorDriver driver, Project next)
    {
        var before = Project.AnalyzerOptions.AdditionalFiles.ToDictionary(text => text.Path, StringComparer.Ordinal);
        var after = next.AnalyzerOptions.AdditionalFiles;
        var gone = before.Keys.Except(after.Select(text => text.Path), StringComparer.Ordinal).ToImmutableArray();
        driver = driver.RemoveAdditionalTexts([.. gone.Select(path => before[path])]);
        foreach (var text in after.Where(text => before.TryGetValue(text.Path, out var old) && !ReferenceEquals(old, text)))
            driver = driver.ReplaceAdditionalText(before[text.Path], text);
        return driver.AddAdditionalTexts([.. after.Where(text => !before.ContainsKey(text.Path))]);
    }

    private static async Task<DriverSession> RunAsync(
        Project project, GeneratorDriver driver, ConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        var compilation = (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
        return Run(project, driver, options, compilation, cancellationToken);
    }

    private static DriverSession Run(
        Project project, GeneratorDriver driver, ConfigOptionsProvider options, Compilation compilation, CancellationToken cancellationToken)
    {
        var ran = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics, cancellationToken);
        return new DriverSession(project, ran, options, compilation, output, diagnostics);
    }
}
