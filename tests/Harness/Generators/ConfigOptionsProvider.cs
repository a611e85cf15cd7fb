using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tofa.Harness.Generators;

/// <summary>Answers from the config files of a project as the command-line compiler does. Equal when the files are equal.</summary>
internal sealed class ConfigOptionsProvider : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet configs;

    private ConfigOptionsProvider(ImmutableArray<(string Path, string Text)> files)
    {
        Files = files;
        configs = AnalyzerConfigSet.Create(files.Select(file => AnalyzerConfig.Parse(file.Text, file.Path)).ToImmutableArray());
        GlobalOptions = new ConfigOptions(configs.GlobalConfigOptions.AnalyzerOptions);
    }

    public override AnalyzerConfigOptions GlobalOptions { get; }

    private ImmutableArray<(string Path, string Text)> Files { get; }

    internal static async Task<ConfigOptionsProvider> OfAsync(Project project, CancellationToken cancellationToken)
    {
        var files = ImmutableArray.CreateBuilder<(string Path, string Text)>();
        foreach (var document in project.AnalyzerConfigDocuments)
        {
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            files.Add((document.FilePath!, text.ToString()));
        }

        return new ConfigOptionsProvider(files.ToImmutable());
    }

    internal bool SameAs(ConfigOptionsProvider other) => Files.SequenceEqual(other.Files);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => For(tree.FilePath);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => For(textFile.Path);

    private ConfigOptions For(string path) => new(configs.GetOptionsForSourcePath(path).AnalyzerOptions);
}
