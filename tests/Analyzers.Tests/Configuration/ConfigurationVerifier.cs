using Tofa.Analyzers.Hosting;
using Tofa.Analyzers.Tests.Architecture;
using Tofa.Harness;
using Tofa.Harness.Verifiers;

namespace Tofa.Analyzers.Tests.Configuration;

/// <summary>Runs the host over a project with files that configure it; marks in them say what has to be reported where.</summary>
internal static class ConfigurationVerifier
{
    public const string Folder = "/project/";

    private static readonly string[] Rules =
    [
        RuleIds.UpwardDependency, RuleIds.ArchitectureUnreadable, RuleIds.ArchitectureUnknownName, RuleIds.ArchitectureMatchesNothing,
        RuleIds.ArchitectureContradiction, RuleIds.ArchitectureSymbolNotFound, RuleIds.BaselineUnreadable, RuleIds.BaselineStale, RuleIds.BaselineExpired,
    ];

    public static Task ArchitectureAsync(string architecture, params string[] sources) =>
        TestOf(sources).With("architecture", Folder + "architecture.yaml", architecture).RunAsync(TestContext.Current.CancellationToken);

    public static Task BaselineAsync(string baseline, params string[] sources) =>
        TestOf(sources).With("baseline", Folder + "tofa.baseline.yaml", baseline).RunAsync(TestContext.Current.CancellationToken);

    public static CSharpAnalyzerTest<ArchitectureAnalyzer, DefaultVerifier> With(
        this CSharpAnalyzerTest<ArchitectureAnalyzer, DefaultVerifier> test, string kind, string path, string text)
    {
        test.TestState.AddAdditionalFile(path, text, ("TofaKind", kind));
        return test;
    }

    public static CSharpAnalyzerTest<ArchitectureAnalyzer, DefaultVerifier> TestOf(params string[] sources)
    {
        var test = RuleVerifier.Only(Rules);
        test.TestState.BuildProperties["projectdir"] = Folder;
        for (var i = 0; i < sources.Length; i++)
            test.TestState.Sources.Add(($"{Folder}src/Code{i}.cs", sources[i]));

        return test;
    }
}
