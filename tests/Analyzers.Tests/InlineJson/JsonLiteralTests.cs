using Tofa.Analyzers.Tests.Architecture;
using Tofa.Harness.Markup;

namespace Tofa.Analyzers.Tests.InlineJson;

public sealed class JsonLiteralTests
{
    private static Task VerifyAsync(string layer, string members) => RuleVerifier.VerifyOnlyAsync(
        RuleIds.JsonLiteral,
        "namespace Acme.Ports { public interface IRender { } }\nnamespace Acme." + layer + " { public class User { void M(string name, int count, string[] items) { " + members + " } } }");

    public static TheoryData<string> Json =>
    [
        "var x = «\"{\\\"a\\\": 1}\"»;",
        "var x = «\"{\\\"a\\\": {\\\"b\\\": [1, 2.5e3, true, null]}}\"»;",
        "var x = «@\"{\"\"a\"\": \"\"b\"\"}\"»;",
        "var x = «\"\"\"{\"a\": 1}\"\"\"»;",
        "var x = «\"\"\" [ {\"a\": 1}, {} ] \"\"\"»;",
        "var x = «$\"{{\\\"name\\\": \\\"{name}\\\"}}\"»;",
        "var x = «$\"{{\\\"count\\\": {count:N0}}}\"»;",
        "var x = «\"{\\\"name\\\": \\\"\" + name + \"\\\"}\"»;",
        "var x = «\"{\\\"count\\\": \" + count + \", \" + \"\\\"more\\\": \" + (count + 1) + \"}\"»;",
        "var x = («\"{\\\"a\\\":\" + \"1}\"»);",
        "ReadOnlySpan<byte> x = «\"{\\\"a\\\": 1}\"u8»;",
        "const string X = «\"{\\\"a\\\": 1}\"»;",
        "Console.WriteLine(«\"{\\\"error\\\": \\\"none\\\"}\"»);",
        "foreach (var x in new[] { «\"{\\\"a\\\": 1}\"» }) { }",
        "Action a = () => Console.WriteLine(«\"{\\\"a\\\": 1}\"»);",
    ];

    [Theory]
    [MemberData(nameof(Json))]
    public Task Json_in_a_literal_is_reported(string statement) => VerifyAsync("Flows", statement);

    public static TheoryData<string> NoJson =>
    [
        "var x = \"{0}\";",
        "var x = \"{0}: {1}\";",
        "var x = \"{}\"; var y = \"[]\"; var z = \" { } \";",
        "var x = \"{name}\"; var y = \"{{name}}\"; var z = \"{ \\\"name\\\" }\";",
        "var x = \"{6F9619FF-8B86-D011-B42D-00CF4FC964FF}\";",
        "var x = \"[0]\"; var y = \"[1, 2]\"; var z = \"[\\\"a\\\", \\\"b\\\"]\"; var w = \"[{}]\";",
        "var x = \"[x]\"; var y = \"[section]\"; var z = \"[a-z]+:{2,3}\"; var w = \"{2}\";",
        "var x = \"[red]text[/]\"; var y = \"//a[@b='c']\"; var z = \"[section]\\nkey: value {x}\";",
        "var x = \"{ color: red; }\"; var y = \"{ return 1; }\"; var z = \"{\\\"a\\\": 1,}\"; var w = \"{'a': 1}\";",
        "var x = \"\"\"{ var a = \"b\"; if (a == \"c\") { Call(\"d\"); } }\"\"\";",
        "var x = \"\"\"class A { string B => \"c\"; }\"\"\";",
        "var x = $\"{{{name}}}\"; var y = $\"{name}\"; var z = $\"[{name}: {count}]\";",
        "var x = $\"{{ {name}: 1 }}\";",
        "var x = name + \"{\\\"a\\\": 1}\";",
        "var x = \"a {\\\"a\\\": 1}\"; var y = \"{\\\"a\\\": 1} b\";",
        "var x = \"{Count} of {Total}: {@Order}\";",
        "var x = \"{\\\"a\\\"\" + \" : \"; ",
        "var x = \"1\"; var y = \"\\\"a\\\"\"; var z = \"true\"; /* {\"a\": 1} */",
        "var x = '{'; var y = \"{\" + name + \"}\";",
    ];

    [Theory]
    [MemberData(nameof(NoJson))]
    public Task Text_that_only_looks_like_json_is_not_reported(string statement) => VerifyAsync("Flows", statement);

    [Theory]
    [InlineData("Scripts")]
    [InlineData("Modules")]
    [InlineData("Adapters")]
    public Task Every_layer_is_judged(string layer) => VerifyAsync(layer, "var x = «\"{\\\"a\\\": 1}\"»;");

    // The doubled dollar is a mark of the harness.
    [Fact]
    public async Task Raw_interpolated_json_is_reported()
    {
        var test = RuleVerifier.Only(
            [RuleIds.JsonLiteral],
            "namespace Acme.Flows { class Flow { string M(int x) => $$\"\"\"{\"a\": {{x}}, \"b\": [{{x}}]}\"\"\"; string N(int x) => $$\"\"\"{{{x}}}\"\"\"; } }");
        test.TestState.MarkupHandling = MarkupMode.None;
        test.ExpectedDiagnostics.Add(RuleVerifier.Diagnostic(RuleIds.JsonLiteral).WithSpan("/0/Test1.cs", 1, 56, 1, 90).WithArguments("Flow", "Flows", "{\"a\": 0, \"b\": [0]}"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Field_property_and_parameter_are_judged_too() => RuleVerifier.VerifyOnlyAsync(
        RuleIds.JsonLiteral,
        """""
        namespace Acme.Flows
        {
            class Flow
            {
                const string A = «"""{"a": 1}"""»;
                static string B { get; } = «"""{"a": 1}"""»;
                string C => «"""{"a": 1}"""»;
                void D(string text = «"""{"a": 1}"""») { }
                string E() => «"""»
                    {
                      "a": 1
                    }
                    """;
            }
        }
        """"");

    [Theory]
    [InlineData("namespace Acme.Common { class Any { string x = \"{\\\"a\\\": 1}\"; } } namespace Acme.Flows { class Flow { } }")]
    [InlineData("namespace Acme.Flows { [System.ComponentModel.Description(\"{\\\"a\\\": 1}\")] class Flow { } }")]
    [InlineData("namespace Acme.Ports { interface IRender { } } namespace Acme.Adapters { class Home : Acme.Ports.IRender { string x = \"{\\\"a\\\": 1}\"; class Part { string x = \"{\\\"a\\\": 1}\"; } } }")]
    public Task Sanctioned_homes_attributes_and_code_of_no_layer_are_free(string source) => RuleVerifier.VerifyOnlyAsync(RuleIds.JsonLiteral, source);

    [Fact]
    public Task The_message_shows_the_beginning() => RuleVerifier.VerifyAsync(
        RuleVerifier.Only([RuleIds.JsonLiteral], "namespace Acme.Flows { class Flow { string x = {|#0:\"{\\\"name\\\": \\\"a rather long value that nobody wants to read twice\\\"}\"|}; } }"),
        RuleVerifier.Diagnostic(RuleIds.JsonLiteral).WithLocation(0).WithMessage(
            "'Flow' belongs to Flows and spells JSON in a literal ({\"name\": \"a rather long value that nobod…), but text is checked by nobody and the JSON contract must have one home; "
            + "pass typed data to IRender, or keep the text in a file that an adapter reads"));
}
