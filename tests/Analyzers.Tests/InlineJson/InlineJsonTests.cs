using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.InlineJson;

public sealed class InlineJsonTests
{
    [Theory]
    [InlineData("_ = «JsonSerializer.Serialize»(value);")]
    [InlineData("_ = System.Text.Json.«JsonSerializer.Serialize»(value);")]
    [InlineData("_ = global::System.Text.Json.«JsonSerializer.Deserialize»<object>(\"1\");")]
    [InlineData("_ = «J.Serialize»(value);")]
    [InlineData("_ = «Serialize»(value);")]
    [InlineData("Func<object, JsonSerializerOptions?, string> write = «JsonSerializer.Serialize»;")]
    [InlineData("_ = Apply(«JsonSerializer.Serialize», value);")]
    [InlineData("_ = Apply((item, options) => «JsonSerializer.Serialize»(item, options), value);")]
    [InlineData("_ = text.RootElement.«Deserialize»<object>();")]
    [InlineData("_ = new string[] { \"1\" }.Select(item => «JsonSerializer.Deserialize»<object>(item));")]
    [InlineData("_ = typeof(«JsonSerializer»).GetMethod(\"Serialize\");")]
    [InlineData("_ = nameof(«JsonSerializer.Serialize»);")]
    [InlineData("using var writer = new «Utf8JsonWriter»(Stream.Null);")]
    [InlineData("using «Utf8JsonWriter» writer = new(Stream.Null);")]
    [InlineData("var reader = new «Utf8JsonReader»(ReadOnlySpan<byte>.Empty);")]
    [InlineData("using var document = «JsonDocument.Parse»(\"1\");")]
    [InlineData("var node = new «JsonObject» { [\"a\"] = 1 };")]
    [InlineData("_ = «JsonNode.Parse»(\"1\");")]
    [InlineData("_ = Shared.Node.«ToJsonString»();")]
    [InlineData("_ = element.«GetRawText»();")]
    [InlineData("_ = «MyContext.Default»;")]
    [InlineData("_ = «JsonContent.Create»(value);")]
    [InlineData("_ = client.«PostAsJsonAsync»(\"x\", value);")]
    [InlineData("_ = client.«GetFromJsonAsync»<object>(\"x\");")]
    [InlineData("_ = content.«ReadFromJsonAsync»<object>();")]
    [InlineData("_ = «HttpClientJsonExtensions.GetFromJsonAsync»<object>(client, \"x\");")]
    [InlineData("_ = Newtonsoft.Json.«JsonConvert.SerializeObject»(value);")]
    [InlineData("_ = new Newtonsoft.Json.«JsonTextWriter»();")]
    [InlineData("_ = Newtonsoft.Json.Linq.«JObject.Parse»(\"1\");")]
    [InlineData("_ = new System.Runtime.Serialization.Json.«DataContractJsonSerializer»(typeof(object));")]
    [InlineData("«var» node = Shared.Node;")]
    [InlineData("_ = new «BinaryData»(value);")]
    [InlineData("BinaryData data = «new»(value, (JsonSerializerOptions?)null);")]
    [InlineData("_ = new YamlDotNet.Serialization.SerializerBuilder().«JsonCompatible»();")]
    [InlineData("_ = element.«GetString»();")]
    public Task Layered_type_that_serializes_is_reported(string statement) =>
        RuleVerifier.VerifyAsync(
            RuleVerifier.Marked(RuleIds.InlineJson, In("Scripts", statement)), World);

    [Theory]
    [InlineData("_ = new JsonSerializerOptions { WriteIndented = true };")]
    [InlineData("_ = JsonValueKind.Array;")]
    [InlineData("try { } catch (JsonException) { }")]
    [InlineData("JsonElement copy = element;")]
    [InlineData("_ = typeof(System.Text.Json.Serialization.JsonStringEnumConverter);")]
    [InlineData("_ = \"JsonSerializer.Serialize\"; // JsonSerializer.Serialize")]
    [InlineData("_ = \"{\\\"a\\\": 1}\";")]
    [InlineData("_ = Look.Alike.JsonSerializer.Serialize(value);")]
    [InlineData("_ = new Newtonsoft.Json.JsonSerializerSettings();")]
    [InlineData("_ = Wrapper<int>.ToText(1);")]
    [InlineData("_ = new BinaryData(\"x\");")]
    [InlineData("_ = new BinaryData(new byte[1]);")]
    [InlineData("_ = new YamlDotNet.Serialization.SerializerBuilder().WithIndentedSequences();")]
    [InlineData("_ = element.ValueKind == JsonValueKind.Array;")]
    public Task Layered_type_that_only_describes_json_is_not_reported(string statement) => RuleVerifier.VerifyAsync(In("Scripts", statement), World);

    [Theory]
    [InlineData("Scripts")]
    [InlineData("Flows")]
    [InlineData("Orchestrators")]
    [InlineData("Modules")]
    [InlineData("SharedModules")]
    [InlineData("Ports")]
    [InlineData("Adapters")]
    public Task Every_layer_is_judged(string layer) =>
        RuleVerifier.VerifyAsync(RuleVerifier.Marked(RuleIds.InlineJson, In(layer, "_ = «JsonSerializer.Serialize»(value);")), World);

    [Fact]
    public Task Generic_wrapper_in_a_layer_is_reported_where_it_serializes() =>
        RuleVerifier.VerifyAsync("""
            using System.Text.Json;
            namespace Acme.SharedModules { public static class Text<T> { public static string Of(T value) => {|TOFA2001:JsonSerializer.Serialize|}(value); } }
            namespace Acme.Flows { public class Flow { public string M() => Acme.SharedModules.Text<int>.Of(1); } }
            """);

    [Fact]
    public Task Attributes_that_describe_json_are_no_serialization() =>
        RuleVerifier.VerifyAsync("""
            using System.Text.Json.Serialization;
            namespace Acme.Modules
            {
                [JsonDerivedType(typeof(Part), "part")]
                public record Whole([property: JsonPropertyName("n")] int Number) { [JsonIgnore] public int Other { get; set; } }
                public record Part() : Whole(1);
                [JsonConverter(typeof(JsonStringEnumConverter))] public enum Kind { [JsonStringEnumMemberName("one")] One }
            }
            """);

    [Theory]
    [InlineData("Render : Acme.Ports.IRender")]
    [InlineData("Store : Acme.Ports.IStateStore")]
    [InlineData("Derived : RenderBase")]
    [InlineData("Special : ISpecialRender")]
    [InlineData("Generic<T> : Acme.Ports.IRender")]
    public Task Implementation_of_a_sanctioned_port_may_serialize(string declaration) =>
        RuleVerifier.VerifyAsync(
            "using System.Text.Json; namespace Acme.Adapters { public class " + declaration
            + " { public string M() => JsonSerializer.Serialize(1); private static class Part { public static string M() => JsonSerializer.Serialize(1); } } }",
            Ports);

    [Theory]
    [InlineData("Other : Acme.Ports.IOther")]
    [InlineData("Fake : Elsewhere.IRender")]
    [InlineData("Neighbour")]
    public Task Implementation_of_another_port_may_not_serialize(string declaration) =>
        RuleVerifier.VerifyAsync(
            "using System.Text.Json; namespace Acme.Adapters { public class " + declaration + " { public string M() => {|TOFA2001:JsonSerializer.Serialize|}(1); } }",
            Ports);

    [Fact]
    public Task Converter_belongs_to_adapters() =>
        RuleVerifier.VerifyAsync(RuleVerifier.Marked(RuleIds.InlineJson, Converter("Adapters", "Utf8JsonReader", "Utf8JsonWriter")), Ports);

    [Fact]
    public Task Converter_in_a_module_is_reported() =>
        RuleVerifier.VerifyAsync(RuleVerifier.Marked(RuleIds.InlineJson, Converter("Modules", "«Utf8JsonReader»", "«Utf8JsonWriter»")), Ports);

    [Fact]
    public Task The_message_names_the_member_and_the_home() =>
        RuleVerifier.VerifyAsync(
            "using J = System.Text.Json.JsonSerializer; namespace Acme.Scripts; class Report { object M() => {|#0:J.Serialize|}(1); }",
            RuleVerifier.Diagnostic(RuleIds.InlineJson).WithLocation(0).WithArguments("Report", "Scripts", "JsonSerializer.Serialize")
                .WithMessage("'Report' belongs to Scripts and turns data into JSON or back with 'JsonSerializer.Serialize', but the JSON contract must have one home to stay one contract; "
                    + "pass the data itself, and let the type of Adapters that implements IRender or IStateStore of Ports do it"));

    [Fact]
    public async Task Nothing_is_reported_with_the_rule_off()
    {
        var test = RuleVerifier.TestOf(In("Scripts", "_ = JsonSerializer.Serialize(value);"), World);
        test.DisabledDiagnostics.Add(RuleIds.InlineJson);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string Converter(string layer, string reader, string writer) => $$"""
        using System.Text.Json;
        namespace Acme.{{layer}}
        {
            public class Converter : System.Text.Json.Serialization.JsonConverter<int>
            {
                public override int Read(ref {{reader}} reader, Type type, JsonSerializerOptions options) => 1;
                public override void Write({{writer}} writer, int value, JsonSerializerOptions options) { }
            }
        }
        """;

    private static string In(string layer, string statement) => $$"""
        #nullable enable
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using static System.Text.Json.JsonSerializer;
        using J = System.Text.Json.JsonSerializer;
        namespace Acme.{{layer}}
        {
            public class User
            {
                public void M(object value, JsonElement element)
                {
                    {{Locals(statement)}}
                    {{statement}}
                }
                private static string Apply(Func<object, JsonSerializerOptions?, string> write, object value) => write(value, null);
            }
        }
        """;

    private static string Locals(string statement) => statement switch
    {
        _ when statement.Contains("text.", StringComparison.Ordinal) => "var text = (Acme.Document)null!;",
        _ when statement.Contains("client", StringComparison.Ordinal) => "HttpClient client = null!;",
        _ when statement.Contains("content.", StringComparison.Ordinal) => "HttpContent content = null!;",
        _ => "",
    };

    private const string Ports = """
        namespace Acme.Ports { public interface IRender { } public interface IStateStore { } public interface IOther { } }
        namespace Elsewhere { public interface IRender { } }
        namespace Acme.Adapters { public abstract class RenderBase : Acme.Ports.IRender { } public interface ISpecialRender : Acme.Ports.IRender { } }
        """;

    private const string World = """
        namespace Newtonsoft.Json
        {
            public static class JsonConvert { public static string SerializeObject(object value) => ""; }
            public abstract class JsonWriter { }
            public class JsonTextWriter : JsonWriter { }
            public class JsonSerializerSettings { }
        }
        namespace Newtonsoft.Json.Linq { public class JObject { public static JObject Parse(string text) => null; } }
        namespace YamlDotNet.Serialization
        {
            public class SerializerBuilder { public SerializerBuilder JsonCompatible() => this; public SerializerBuilder WithIndentedSequences() => this; }
        }
        namespace System
        {
            public class BinaryData
            {
                public BinaryData(string data) { }
                public BinaryData(byte[] data) { }
                public BinaryData(object data, System.Text.Json.JsonSerializerOptions options = null, Type type = null) { }
                public BinaryData(object data, System.Text.Json.Serialization.JsonSerializerContext context, Type type = null) { }
            }
        }
        namespace Look.Alike { public static class JsonSerializer { public static string Serialize(object value) => ""; } }
        namespace Acme
        {
            public class Document { public System.Text.Json.JsonElement RootElement => default; }
            public class MyContext : System.Text.Json.Serialization.JsonSerializerContext
            {
                public MyContext() : base(null) { }
                public static MyContext Default => null;
                protected override System.Text.Json.JsonSerializerOptions GeneratedSerializerOptions => null;
                public override System.Text.Json.Serialization.Metadata.JsonTypeInfo GetTypeInfo(Type type) => null;
            }
            public static class Shared { public static System.Text.Json.Nodes.JsonNode Node => null; }
            public static class Wrapper<T> { public static string ToText(T value) => ""; }
        }
        """;
}
