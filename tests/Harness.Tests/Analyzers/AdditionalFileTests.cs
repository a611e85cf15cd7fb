using Tofa.Harness.Tests.Fixtures;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness.Tests.Analyzers;

public sealed class AdditionalFileTests
{
    [Fact]
    public Task Markup_in_yaml_expects_a_diagnostic_there() => Test("a: 1\nb: [{|HT0002:bad|}]\n").RunAsync(Cancellation);

    [Fact]
    public async Task Markup_in_yaml_at_the_wrong_value_fails()
    {
        var message = await Failing.MessageOf(() => Test("a: {|HT0002:1|}\nb: [bad]\n").RunAsync(Cancellation));
        Assert.Contains("found /0/tasks/a{1}.yaml(2,5)-(2,8)", message, StringComparison.Ordinal);
        Assert.Contains("    2 | b: [bad]", message, StringComparison.Ordinal);
    }

    [Fact]
    public Task File_of_another_kind_is_left_alone() => Test("b: [bad]\n", kind: "template").RunAsync(Cancellation);

    [Fact]
    public Task Path_with_wildcard_characters_has_its_own_metadata()
    {
        var test = Test("{|HT0002:bad|}");
        test.TestState.AddAdditionalFile("/0/tasks/a1.yaml", "bad", ("TofaKind", "other"));
        return test.RunAsync(Cancellation);
    }

    [Fact]
    public Task Files_of_a_factory_are_analyzed()
    {
        var test = Test("good");
        test.TestState.AdditionalFileMetadata[("/0/b.yaml", "TofaKind")] = "task";
        test.TestState.AdditionalFilesFactories.Add(() => [("/0/b.yaml", Microsoft.CodeAnalysis.Text.SourceText.From("- {|HT0002:bad|}"))]);
        return test.RunAsync(Cancellation);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static CSharpAnalyzerTest<YamlValueAnalyzer, DefaultVerifier> Test(string yaml, string kind = "task")
    {
        var test = new CSharpAnalyzerTest<YamlValueAnalyzer, DefaultVerifier>();
        test.TestState.AddAdditionalFile("/0/tasks/a{1}.yaml", yaml, ("TofaKind", kind));
        test.TestState.BuildProperties["Watched"] = "task";
        return test;
    }
}
