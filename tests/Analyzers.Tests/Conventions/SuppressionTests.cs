using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Conventions;

public sealed class SuppressionTests
{
    private const string Using = "using System.Diagnostics.CodeAnalysis;\n";

    [Theory]
    [InlineData("«#pragma warning disable TOFA1001»\nclass A { }")]
    [InlineData("«#pragma warning disable CS0168, TOFA1001, TOFA2001»\nclass A { }")]
    [InlineData("«#pragma warning disable TOFA1001 // »\nclass A { }")]
    [InlineData("«#pragma warning disable TOFA1001 // TODO»\nclass A { }")]
    [InlineData("«#pragma warning disable»\nnamespace Acme.Flows { class A { } }")]
    [InlineData("class A\n{\n    void M()\n    {\n        «#pragma warning disable TOFA1001»\n    }\n}")]
    [InlineData("// Why is far away.\n\n«#pragma warning disable TOFA1001»\nclass A { }")]
    [InlineData(Using + "[«SuppressMessage(\"Tofa.Layering\", \"TOFA1001:Dependency\")»] class A { }")]
    [InlineData(Using + "[«SuppressMessage(\"x\", \"TOFA1001\", Justification = \"\")»] class A { }")]
    [InlineData(Using + "[«SuppressMessage(\"x\", \"TOFA1001\", Justification = \"<Pending>\")»] class A { }")]
    [InlineData(Using + "[assembly: «SuppressMessage(\"Tofa.Layering\", \"TOFA1001\", Scope = \"module\")»]")]
    [InlineData("[«System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage(\"x\", \"TOFA1001\")»] class A { }")]
    [InlineData("using S = System.Diagnostics.CodeAnalysis.SuppressMessageAttribute;\n[«S(\"x\", Id.Rule)»] class A { } class Id { public const string Rule = \"TOFA1001\"; }")]
    public Task Suppression_without_a_reason_is_reported(string source) => RuleVerifier.VerifyOnlyAsync(RuleIds.UnjustifiedSuppression, source);

    [Theory]
    [InlineData("#pragma warning disable TOFA1001 // the old reader moves in May\nclass A { }\n#pragma warning restore TOFA1001")]
    [InlineData("// The old reader moves in May.\n#pragma warning disable TOFA1001\nclass A { }")]
    [InlineData("#pragma warning restore TOFA1001\nclass A { }")]
    [InlineData("#pragma warning disable CS0168\nclass A { }")]
    [InlineData("#pragma warning disable\nclass A { }")]
    [InlineData("#if NEVER\n#pragma warning disable TOFA1001\n#endif\nclass A { }")]
    [InlineData("class A { string M() => \"\"\"\n#pragma warning disable TOFA1001\n\"\"\"; }")]
    [InlineData("class A { } // #pragma warning disable TOFA1001")]
    [InlineData(Using + "[SuppressMessage(\"Tofa.Layering\", \"TOFA1001\", Justification = \"the old reader moves in May\")] class A { }")]
    [InlineData(Using + "[SuppressMessage(\"Design\", \"CA1001\")] class A { }")]
    [InlineData("class SuppressMessageAttribute(string a, string b) : System.Attribute; [SuppressMessage(\"Tofa.Layering\", \"TOFA1001\")] class A { }")]
    public Task Justified_or_foreign_suppression_is_not_reported(string source) => RuleVerifier.VerifyOnlyAsync(RuleIds.UnjustifiedSuppression, source);

    [Theory]
    [InlineData("«#pragma warning disable CS0168»\nclass A { }")]
    [InlineData(Using + "[«SuppressMessage(\"Design\", \"CA1001\")»] class A { }")]
    public async Task Project_may_ask_for_the_reasons_of_all(string source)
    {
        var test = RuleVerifier.Only([RuleIds.UnjustifiedSuppression], RuleVerifier.Marked(RuleIds.UnjustifiedSuppression, source));
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\ntofa.justify_suppressions = all\n"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
