using Tofa.Analyzers.Hosting;
using Tofa.Harness;
using Tofa.Harness.Verifiers;

namespace Tofa.Analyzers.Tests.Architecture;

/// <summary>Runs one rule under an <c>architecture.yaml</c>.</summary>
internal static class ArchitectureTest
{
    internal static Task VerifyAsync(string ruleId, string architecture, params string[] sources) =>
        Of(ruleId, architecture, sources).RunAsync(TestContext.Current.CancellationToken);

    /// <summary>A test whose sources show violations between « and ».</summary>
    internal static CSharpAnalyzerTest<ArchitectureAnalyzer, DefaultVerifier> Of(string ruleId, string architecture, params string[] sources)
    {
        var test = RuleVerifier.Only([ruleId], [.. sources.Select(source => RuleVerifier.Marked(ruleId, source))]);
        test.TestState.BuildProperties["projectdir"] = "/0/";
        test.TestState.AddAdditionalFile("/0/architecture.yaml", architecture, ("TofaKind", "architecture"));
        return test;
    }
}
