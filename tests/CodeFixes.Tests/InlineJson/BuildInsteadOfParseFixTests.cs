using Tofa.Analyzers;
using Tofa.CodeFixes.InlineJson;
using Tofa.CodeFixes.Tests.Purity;

namespace Tofa.CodeFixes.Tests.InlineJson;

public sealed class BuildInsteadOfParseFixTests
{
    private const string World = """"

        namespace Acme.Modules
        {
            #nullable enable
            public record Point(int X, int Y);
            public record Named(string Name, int Count = 3) { public string? Note { get; set; } }
            public class Plain { public string Text { get; set; } = ""; public bool Yes { get; init; } public long Big { get; set; } public double Half { get; set; } public decimal Price { get; set; } public int? Maybe { get; set; } public int Hidden { get; private set; } public Point? Place { get; set; } }
            public struct Pair { public int A { get; set; } }
            public class Strict { public required int A { get; set; } public required int B { get; set; } }
            public class Spoken { [System.Text.Json.Serialization.JsonPropertyName("a")] public int A { get; set; } }
            public class Heir : Plain { public int A { get; set; } }
            public class Two { public Two(int a) { A = a; } public Two(int a, int b) { A = a + b; } public int A { get; set; } }
            public class Box<T> { public int A { get; set; } }
        }
        """";

    [Theory]
    [InlineData("var x = JsonSerializer.Deserialize<Point>(«\"{\\\"X\\\": 1, \\\"Y\\\": -2}\"»);", "var x = new Point(X: 1, Y: -2);")]
    [InlineData("var x = JsonSerializer.Deserialize<Point>(«\"{\\\"Y\\\": 1, \" + \"\\\"X\\\": 2}\"»)!;", "var x = new Point(X: 2, Y: 1)!;")]
    [InlineData("var x = JsonSerializer.Deserialize<Named>(«@\"{\"\"Name\"\": \"\"a\\\\b\\u00e9\\n\"\", \"\"Note\"\": null}\"»);", "var x = new Named(Name: \"a\\\\b\u00e9\\n\") { Note = null };")]
    [InlineData("var x = JsonSerializer.Deserialize<Plain>(«\"{\\\"Yes\\\": true, \\\"Text\\\": \\\"t\\\"}\"»).Text;", "var x = new Plain { Yes = true, Text = \"t\" }.Text;")]
    [InlineData("var x = JsonSerializer.Deserialize<Plain>(«\"{\\\"Big\\\": 1, \\\"Half\\\": 2.5e1, \\\"Price\\\": 1.50, \\\"Maybe\\\": 4}\"»);", "var x = new Plain { Big = 1L, Half = 2.5e1D, Price = 1.50M, Maybe = 4 };")]
    [InlineData("Pair x = JsonSerializer.Deserialize<Pair>(«\"{\\\"A\\\": 1}\"»);", "Pair x = new Pair { A = 1 };")]
    [InlineData("var x = JsonSerializer.Deserialize<Strict>(«\"{\\\"A\\\": 1, \\\"B\\\": 2}\"»);", "var x = new Strict { A = 1, B = 2 };")]
    public Task Literal_that_is_parsed_into_a_plain_type_becomes_its_creation(string before, string after) =>
        PurityFix.ChangesAsync<BuildInsteadOfParseFix>(RuleIds.JsonLiteral, In(before), In(after));

    [Theory]
    [InlineData("var x = «\"{\\\"X\\\": 1, \\\"Y\\\": 2}\"»;")]
    [InlineData("var x = JsonSerializer.Deserialize<Point>(«\"{\\\"X\\\": 1}\"»);")]
    [InlineData("var x = JsonSerializer.Deserialize<Point>(«\"{\\\"x\\\": 1, \\\"Y\\\": 2}\"»);")]
    [InlineData("var x = JsonSerializer.Deserialize<Point>(«\"{\\\"X\\\": 1, \\\"Y\\\": 2, \\\"Z\\\": 3}\"»);")]
    [InlineData("var x = JsonSerializer.Deserialize<Point>(«\"{\\\"X\\\": 1, \\\"X\\\": 2, \\\"Y\\\": 3}\"»);")]
    [InlineData("var x = JsonSerializer.Deserialize<Point>(«\"{\\\"X\\\": 1.5, \\\"Y\\\": 2}\"»);")]
    [InlineData("var x = JsonSerializer.Deserialize<Point>(«\"{\\\"X\\\": \\\"1\\\", \\\"Y\\\": 2}\"»);")]
    [InlineData("var x = JsonSerializer.Deserialize<Point>(«\"{\\\"X\\\": 99999999999, \\\"Y\\\": 2}\"»);")]
    [InlineData("var x = JsonSerializer.Deserialize<Point>(«$\"{{\\\"X\\\": {name.Length}, \\\"Y\\\": 2}}\"»);")]
    [InlineData("var x = JsonSerializer.Deserialize<Point>(«\"{\\\"X\\\": 1, \\\"Y\\\": 2}\"», new JsonSerializerOptions());")]
    [InlineData("var x = JsonSerializer.Deserialize<Point[]>(«\"[{\\\"X\\\": 1, \\\"Y\\\": 2}]\"»);")]
    [InlineData("var x = JsonSerializer.Deserialize<Plain>(«\"{\\\"Place\\\": {\\\"X\\\": 1, \\\"Y\\\": 2}}\"»);")]
    [InlineData("var x = JsonSerializer.Deserialize<Plain>(«\"{\\\"Hidden\\\": 1}\"»);")]
    [InlineData("var x = JsonSerializer.Deserialize<Plain>(«\"{\\\"Text\\\": null}\"»);")]
    [InlineData("var x = JsonSerializer.Deserialize<Plain>(«\"{\\\"Half\\\": 1e999}\"»);")]
    [InlineData("var x = JsonSerializer.Deserialize<Plain>(«\"{\\\"Text\\\": \\\"\\\\ud800\\\"}\"»);")]
    [InlineData("var x = JsonSerializer.Deserialize<Strict>(«\"{\\\"A\\\": 1}\"»);")]
    [InlineData("var x = JsonSerializer.Deserialize<Spoken>(«\"{\\\"A\\\": 1}\"»);")]
    [InlineData("var x = JsonSerializer.Deserialize<Heir>(«\"{\\\"A\\\": 1}\"»);")]
    [InlineData("var x = JsonSerializer.Deserialize<Two>(«\"{\\\"A\\\": 1}\"»);")]
    [InlineData("var x = JsonSerializer.Deserialize<Box<int>>(«\"{\\\"A\\\": 1}\"»);")]
    [InlineData("Console.WriteLine(«\"{\\\"X\\\": 1, \\\"Y\\\": 2}\"»);")]
    public Task Whatever_could_make_a_difference_stays(string statement) => PurityFix.RefusesAsync<BuildInsteadOfParseFix>(RuleIds.JsonLiteral, In(statement));

    private static string In(string statement) =>
        "using System;\nusing System.Text.Json;\nusing Acme.Modules;\nnamespace Acme.Flows\n{\n    class Flow\n    {\n        void M(string name)\n        {\n            "
        + statement + "\n        }\n    }\n}\n" + World;
}
