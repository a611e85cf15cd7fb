using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Model.Reading;

namespace Tofa.Analyzers.Tests.Runbooks;

/// <summary>Marks every file as the runbook of a project.</summary>
internal sealed class RunbookMark : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Single(BuildKeys.ProjectDirectory, RunbookVerifier.Folder);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Single(BuildKeys.FileKind, "runbook");

    private sealed class Single(string name, string only) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = key == name ? only : string.Empty;
            return key == name;
        }
    }
}
