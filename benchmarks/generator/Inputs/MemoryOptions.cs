using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tofa.Generators.Benchmarks.Inputs;

/// <summary>The options that MSBuild would write for the project and its additional files.</summary>
internal sealed class MemoryOptions : AnalyzerConfigOptionsProvider
{
    /// <summary>Where the project is said to lie.</summary>
    public const string Folder = "/project/";

    private static readonly Values None = new([]);
    private static readonly Dictionary<string, Values> Kinds = new[] { "runbook", "task", "template" }
        .ToDictionary(kind => kind, kind => new Values(new() { ["build_metadata.AdditionalFiles.TofaKind"] = kind }));

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(
        new() { ["build_property.projectdir"] = Folder, ["build_property.rootnamespace"] = "Acme" });

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is MemoryText text ? Kinds[text.Kind] : None;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
