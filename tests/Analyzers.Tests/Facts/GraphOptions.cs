#nullable disable // The attribute that the overridden signature asks for exists twice here: the analyzers bring a stand-in of their own.
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tofa.Analyzers.Tests.Facts;

/// <summary>Options of a build with one value of <c>TofaGraph</c>.</summary>
internal sealed class GraphOptions(string graph) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new One(graph);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class One(string graph) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = key == "build_property.tofagraph" ? graph : null;
            return value is not null;
        }
    }
}
