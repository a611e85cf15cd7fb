using Tofa.Analyzers.Tests.Architecture;
using Tofa.Analyzers.Tests.Ports;

namespace Tofa.Analyzers.Tests.InlineJson;

/// <summary>Ways around the rule, each beside what only looks like one.</summary>
public sealed class JsonEvasionTests
{
    private const string World = """
        using System.Text.Json;
        namespace Acme.Common
        {
            public static class Text
            {
                public static string Of<T>(T value) => JsonSerializer.Serialize(value);
                public static string Twice(object value) => Again(value);
                static string Again(object value) => Of(value);
                public static string Extended(this object value) => Of(value);
                public static T Back<T>(string text) => JsonSerializer.Deserialize<T>(text);
                public static readonly Func<object, string> Write = value => JsonSerializer.Serialize(value);
                public static Func<object, string> Hand { get; } = Text.Of<object>;
                public static void Send(System.IO.Stream target) => JsonSerializer.Serialize(target, 1);
                public static async System.Threading.Tasks.Task<string> Later(object value) { await System.Threading.Tasks.Task.Yield(); return JsonSerializer.Serialize(value); }
                public static string Plain(object value) => value.ToString();
                public static string Named(object value) => nameof(JsonSerializer) + value;
                public static int Count(int value) => JsonSerializer.Serialize(value).Length;
                public static readonly Func<object, string> Plainly = value => value.ToString();
            }
            public static class Marked
            {
                [Tofa.Serializes] public static string Own(object value) => "";
                public static string Other(object value) => "";
                public static string Calls(object value) => Own(value);
            }
            [Tofa.Serializes] public class Wire { public static string Of(object value) => ""; public string Text => ""; }
        }
        namespace Acme.Ports { public interface IRender { } }
        namespace Acme.Rendering { public class Home : Acme.Ports.IRender { public static string Of(object value) => JsonSerializer.Serialize(value); } }
        """;

    private static Task VerifyAsync(string members) => RuleVerifier.VerifyOnlyAsync(
        RuleIds.InlineJson,
        "using System.Reflection; using System.Text.Json; using Acme.Common; using W = Acme.Common.Text; using static Acme.Common.Text;\n"
            + "namespace Acme.Flows { public class Flow { " + members + " } }",
        World,
        PortWorld.Attributes);

    [Theory]
    [InlineData("string M() => «Text.Of»(1);")]
    [InlineData("string M() => «W.Of»(1);")]
    [InlineData("string M() => «Of»(1);")]
    [InlineData("string M() => «Text.Twice»(1);")]
    [InlineData("string M() => \"x\".«Extended»();")]
    [InlineData("int M() => «Text.Back»<int>(\"1\");")]
    [InlineData("string M() => «Text.Write»(1);")]
    [InlineData("string M() => «Text.Hand»(1);")]
    [InlineData("void M(Stream target) => «Text.Send»(target);")]
    [InlineData("Task<string> M() => «Text.Later»(1);")]
    [InlineData("Func<object, string> M() => «Text.Of»;")]
    [InlineData("IEnumerable<string> M() => new[] { 1 }.Select(«Text.Of»);")]
    [InlineData("string M() => «Marked.Calls»(1);")]
    public Task Wrapper_in_no_layer_is_seen_through(string member) => VerifyAsync(member);

    [Theory]
    [InlineData("string M() => Text.Plain(1);")]
    [InlineData("string M() => Text.Plainly(1);")]
    [InlineData("string M() => nameof(Text.Of);")]
    [InlineData("int M() => Text.Count(1);")]
    [InlineData("string M() => Acme.Rendering.Home.Of(1);")]
    [InlineData("string M() => Marked.Other(1);")]
    public Task Code_in_no_layer_that_does_not_serialize_for_its_caller_is_free(string member) => VerifyAsync(member);

    [Theory]
    [InlineData("string M() => «Marked.Own»(1);")]
    [InlineData("string M() => «Wire.Of»(1);")]
    [InlineData("string M(Wire wire) => wire.«Text»;", "«Wire» wire")]
    [InlineData("Func<object, string> M() => «Marked.Own»;")]
    public Task Marked_method_serializes(string member, string? parameter = null) =>
        VerifyAsync(parameter is null ? member : member.Replace("Wire wire", parameter, StringComparison.Ordinal).Replace("«Text»", "Text", StringComparison.Ordinal));

    [Theory]
    [InlineData("readonly Func<object, JsonSerializerOptions, string> write = «JsonSerializer.Serialize»; string M() => write(1, null);")]
    [InlineData("string M() { Func<object, JsonSerializerOptions, string> a = «JsonSerializer.Serialize»; var b = a; var c = b; return c(1, null); }")]
    [InlineData("string M() { var a = (object x) => «JsonSerializer.Serialize»(x); var b = a; return b(1); }")]
    [InlineData("object M() => typeof(«JsonSerializer»).GetMethod(\"Serialize\");")]
    [InlineData("object M() => Activator.CreateInstance(typeof(«Utf8JsonWriter»));")]
    [InlineData("object M() => Type.GetType(«\"System.Text.Json.JsonSerializer, System.Text.Json\"»);")]
    [InlineData("const string Name = \"System.Text.Json.JsonSerializer\"; object M(Assembly assembly) => assembly.GetType(«Name»);")]
    [InlineData("object M() => Activator.CreateInstance(\"Newtonsoft.Json\", «\"Newtonsoft.Json.JsonSerializer\"»);")]
    public Task Delegate_and_reflection_are_seen_where_the_name_is(string member) => VerifyAsync(member);

    [Theory]
    [InlineData("object M() => Type.GetType(\"System.Text.StringBuilder\");")]
    [InlineData("object M() => Type.GetType(\"System.Text.Json.JsonException, System.Text.Json\");")]
    [InlineData("object M() => Type.GetType(\"Look.Alike.JsonSerializer\");")]
    [InlineData("object M(string name) => Type.GetType(name);")]
    [InlineData("string M() => string.Concat(\"System.Text.Json.JsonSerializer\", \"\"); ")]
    [InlineData("readonly Func<object, string> write = x => x.ToString(); string M() => write(1);")]
    public Task Other_delegates_and_names_are_free(string member) => VerifyAsync(member);

    [Fact]
    public Task Wrapper_calls_itself_freely() => RuleVerifier.VerifyOnlyAsync(
        RuleIds.InlineJson,
        "namespace Acme.Adapters { class Wire { [Tofa.Serializes] static string Of(object x) => System.Text.Json.«JsonSerializer.Serialize»(x); string M() => Of(1); } class Other { string M() => \"\"; } }",
        PortWorld.Attributes);

    [Fact]
    public Task The_message_names_the_wrapper_and_what_it_calls() => RuleVerifier.VerifyAsync(
        RuleVerifier.Only(
            [RuleIds.InlineJson],
            "namespace Acme { static class Text { internal static string Of(object x) => System.Text.Json.JsonSerializer.Serialize(x); } } namespace Acme.Flows { class Flow { string M() => {|#0:Text.Of|}(1); } }"),
        RuleVerifier.Diagnostic(RuleIds.InlineJson).WithLocation(0).WithMessage(
            "'Flow' belongs to Flows and turns data into JSON or back with 'Text.Of' → 'JsonSerializer.Serialize', but the JSON contract must have one home to stay one contract; "
            + "pass the data itself, and let the type of Adapters that implements IRender or IStateStore of Ports do it"));
}
