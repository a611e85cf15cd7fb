using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.InlineJson;

/// <summary>The list of types that may still serialize, which only shrinks.</summary>
public sealed class JsonAllowanceTests
{
    private static Task VerifyAsync(string architecture, string source)
    {
        var test = RuleVerifier.Only(
            [RuleIds.InlineJson, RuleIds.JsonLiteral, RuleIds.StaleJsonAllowance],
            "using System.Text.Json;\n" + RuleVerifier.Marked(RuleIds.InlineJson, source));
        test.TestState.AddAdditionalFile("/0/architecture.yaml", RuleVerifier.Marked(RuleIds.StaleJsonAllowance, architecture), ("TofaKind", "architecture"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("class Old { string M() => JsonSerializer.Serialize(1); }")]
    [InlineData("class Old { const string Text = \"{\\\"a\\\": 1}\"; }")]
    [InlineData("class Old { class Part { string M() => JsonSerializer.Serialize(1); } }")]
    [InlineData("class Old { object M() => Type.GetType(\"System.Text.Json.JsonSerializer, System.Text.Json\"); }")]
    [InlineData("class Old<T> { string M() => JsonSerializer.Serialize(1); }")]
    public Task Listed_type_may_serialize(string declaration) => VerifyAsync(
        "schema: 1\njson:\n  allowed:\n    - type: Acme.Flows.Old\n      because: it moves next\n", "namespace Acme.Flows { " + declaration + " }");

    [Fact]
    public Task Other_types_may_not() => VerifyAsync(
        "schema: 1\njson:\n  allowed:\n    - type: Acme.Flows.Old\n",
        "namespace Acme.Flows { class Old { string M() => JsonSerializer.Serialize(1); } class New { string M() => «JsonSerializer.Serialize»(1); } }");

    [Theory]
    [InlineData("namespace Acme.Flows { class Old { string M() => nameof(M); } }")]
    [InlineData("namespace Acme.Flows { class Renamed { } }")]
    [InlineData("namespace Acme.Common { class Old { string M() => JsonSerializer.Serialize(1); } } namespace Acme.Flows { class Flow { } }")]
    public Task Entry_that_is_not_needed_is_reported_at_its_line(string source) => VerifyAsync(
        "schema: 1\njson:\n  allowed:\n    - type: «Acme.Flows.Old»\n      because: it moves next\n", source);

    [Fact]
    public Task Wrapper_of_no_layer_can_be_listed() => VerifyAsync(
        "schema: 1\njson:\n  allowed:\n    - type: Acme.Common.Text\n",
        "namespace Acme.Common { static class Text { public static string Of(object x) => JsonSerializer.Serialize(x); } } namespace Acme.Flows { class Flow { string M() => Acme.Common.Text.Of(1); } }");

    [Fact]
    public Task Configured_method_serializes() => VerifyAsync(
        "schema: 1\njson:\n  serializers: [\"M:Acme.Common.Wire.Write\", \"T:Acme.Common.Lines\"]\n",
        "namespace Acme.Common { public static class Wire { public static void Write<T>(T x) { } public static void Read() { } } public class Lines { public void M() { } } } "
        + "namespace Acme.Flows { class Flow { void M() { Acme.Common.«Wire.Write»(1); Acme.Common.Wire.Read(); new Acme.Common.«Lines»().M(); } } }");
}
