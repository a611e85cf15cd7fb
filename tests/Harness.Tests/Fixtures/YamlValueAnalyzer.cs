using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Reports the word <c>bad</c> in each additional file whose item metadata <c>TofaKind</c> is the value of the property <c>Watched</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class YamlValueAnalyzer : DiagnosticAnalyzer
{
    public const string Id = "HT0002";

    private static readonly DiagnosticDescriptor Rule = Rules.Create(Id, "Value '{0}' is bad");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Analyze);
    }

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var options = provider.GetOptions(context.AdditionalFile);
        if (!options.TryGetValue("build_metadata.AdditionalFiles.TofaKind", out var kind)
            || !provider.GlobalOptions.TryGetValue("build_property.Watched", out var watched)
            || kind != watched)
            return;
        var text = context.AdditionalFile.GetText(context.CancellationToken)!;
        var index = text.ToString().IndexOf("bad", StringComparison.Ordinal);
        if (index < 0)
            return;
        var span = new TextSpan(index, 3);
        context.ReportDiagnostic(Diagnostic.Create(
            Rule, Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span)), "bad"));
    }
}
