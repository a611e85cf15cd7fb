using Tofa.Harness.Tests.Fixtures;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness.Tests.CodeFixes;

public sealed class AdditionalFileFixTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public Task Fix_of_a_yaml_file_is_applied() => Test("a: good\n").RunAsync(Cancellation);

    [Fact]
    public async Task Fix_of_a_yaml_file_to_another_text_fails()
    {
        var message = await Failing.MessageOf(() => Test("a: better\n").RunAsync(Cancellation));
        Assert.Contains("-a: better", message, StringComparison.Ordinal);
        Assert.Contains("+a: good", message, StringComparison.Ordinal);
    }

    private static CSharpCodeFixTest<YamlValueAnalyzer, YamlValueFix, DefaultVerifier> Test(string fixedYaml)
    {
        var test = new CSharpCodeFixTest<YamlValueAnalyzer, YamlValueFix, DefaultVerifier>();
        test.TestState.AddAdditionalFile("/0/a.yaml", "a: {|HT0002:bad|}\n", ("TofaKind", "task"));
        test.TestState.BuildProperties["Watched"] = "task";
        test.FixedState.AdditionalFiles.Add(("/0/a.yaml", fixedYaml));
        return test;
    }
}
