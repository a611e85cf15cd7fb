using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tofa.Generators.Tests.Support;

/// <summary>The options that MSBuild would write for a project and its additional files.</summary>
internal sealed class InMemoryOptions(ImmutableDictionary<string, string> global, ImmutableDictionary<string, string> kinds) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(global);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(
        kinds.TryGetValue(textFile.Path, out var kind)
            ? ImmutableDictionary<string, string>.Empty.Add("build_metadata.AdditionalFiles.TofaKind", kind)
            : ImmutableDictionary<string, string>.Empty);

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
