using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Conventions;

public sealed class RequirementTests
{
    private const string Attributes = """
        namespace Tofa { [AttributeUsage(AttributeTargets.All, AllowMultiple = true)] class RequirementAttribute(params string[] ids) : Attribute { } }
        namespace Acme { [AttributeUsage(AttributeTargets.All, AllowMultiple = true)] class RequirementAttribute(string id) : Attribute { } }
        """;

    [Theory]
    [InlineData("[Requirement(«\"R000-99\"»)] class A { }")]
    [InlineData("class A { [Tofa.Requirement(«\"r000-1\"»)] void M() { } }")]
    [InlineData("[Requirement(\"R000-1\"), Requirement(«\"R000-\"»)] class A { }")]
    [InlineData("[Requirement(\"R000-1\", «\"C-9\"»)] class A { }")]
    [InlineData("[Requirement(«Id»)] class A { const string Id = \"X\"; }")]
    [InlineData("[assembly: Requirement(«\"X\"»)]")]
    public Task Id_that_is_not_listed_is_reported(string source) => VerifyAsync("using Tofa;\n" + source);

    [Theory]
    [InlineData("[Tofa.Requirement(\"R000-1\")] class A { }")]
    [InlineData("[Tofa.Requirement(\"C-2\")] class A { [Tofa.Requirement(\"R000-12\")] int x; }")]
    [InlineData("[Acme.Requirement(\"R000-99\")] class A { }")]
    [InlineData("[Obsolete(\"R000-99\")] class A { }")]
    [InlineData("class A { string M() => \"[Requirement(\\\"R000-99\\\")]\"; }")]
    public Task Listed_id_or_another_attribute_is_not_reported(string source) => VerifyAsync(source);

    [Fact]
    public Task Any_id_may_be_named_where_the_architecture_lists_none() =>
        RuleVerifier.VerifyOnlyAsync(RuleIds.UnknownRequirement, "[Tofa.Requirement(\"R000-99\")] class A { }", Attributes);

    [Fact]
    public async Task Requirement_that_a_test_names_is_checked_too()
    {
        var test = TestOf("[Tofa.Requirement({|TOFA6014:\"R000-99\"|})] class SomeTests { }");
        test.TestState.BuildProperties["IsTestProject"] = "true";
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task The_message_names_what_was_probably_meant()
    {
        var test = TestOf("[Tofa.Requirement({|#0:\"R000-l2\"|})] class A { }");
        test.ExpectedDiagnostics.Add(RuleVerifier.Diagnostic(RuleIds.UnknownRequirement).WithLocation(0).WithArguments("R000-l2", "did you mean 'R000-12'?"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task VerifyAsync(string source) => TestOf(RuleVerifier.Marked(RuleIds.UnknownRequirement, source)).RunAsync(TestContext.Current.CancellationToken);

    private static RuleTest TestOf(string source)
    {
        var test = RuleVerifier.Only([RuleIds.UnknownRequirement], source, Attributes);
        test.TestState.AddAdditionalFile("/project/architecture.yaml", "requirements: [R000-1, R000-12, C-2]\n", ("TofaKind", "architecture"));
        return test;
    }
}
