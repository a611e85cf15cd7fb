using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Tofa.Model.Json;

namespace Tofa.Model.Tests.Json;

public sealed class JsonTextTests
{
    private const string Alphabet = "{}[]:,\"\\/bfnrtu0123456789+-.eE alsn\t\n\u0001é";

    private static readonly JsonReaderOptions Depth = new() { MaxDepth = 1000 };

    [Theory]
    [InlineData("{\"a\":[1,-0.5e+3,true,false,null,\"\\u00e9\\n\"]}")]
    [InlineData(" [ ] ")]
    [InlineData("0")]
    [InlineData("\"x\"")]
    [InlineData("{\"a\":{}, \"b\":[{}]}")]
    public void Json_has_no_flaw(string text) => AssertAsTheSystemReader(text, isJson: true);

    [Theory]
    [InlineData("")]
    [InlineData("01")]
    [InlineData("-")]
    [InlineData("1.")]
    [InlineData("1e")]
    [InlineData("tru")]
    [InlineData("{a:1}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\" 1}")]
    [InlineData("[1 2]")]
    [InlineData("[1,]")]
    [InlineData("[1}")]
    [InlineData("[")]
    [InlineData("{} {}")]
    [InlineData("\"a")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\u12g4\"")]
    [InlineData("\"\t\"")]
    [InlineData("'a'")]
    [InlineData("\"\\")]
    [InlineData("NaN")]
    [InlineData("// c\n1")]
    public void Anything_else_has_one(string text) => AssertAsTheSystemReader(text, isJson: false);

    [Fact]
    public void The_flaw_is_told_at_its_place() =>
        Assert.Equal(new JsonFlaw(8, "expected a name in double quotes"), JsonText.FindFlaw("{\"a\": 1,}"));

    [Fact]
    public void Deep_nesting_is_refused_and_never_overflows_the_stack()
    {
        Assert.NotNull(JsonText.FindFlaw(new string('[', 1_000_000)));
        Assert.Null(JsonText.FindFlaw(new string('[', JsonText.DeepestNesting) + new string(']', JsonText.DeepestNesting)));
    }

    [Fact]
    public void Random_text_is_judged_as_the_systems_own_reader_judges_it()
    {
        var texts = Gen.Elements(Alphabet.ToCharArray()).ArrayOf().Select(letters => new string(letters));
        Prop.ForAll(texts.ToArbitrary(), text => IsJson(text) == (JsonText.FindFlaw(text) is null)).Check(Config.QuickThrowOnFailure.WithMaxTest(5000).WithReplay(2026, 1121));
    }

    [Fact]
    public void A_document_with_one_changed_character_is_judged_as_the_systems_own_reader_judges_it()
    {
        const string Document = "{\"a\": [1, -2.5e3, \"x\\n\\u0041\"], \"b\": {\"c\": null, \"d\": [true, false, {}]}}";
        for (var i = 0; i < Document.Length; i++)
        {
            foreach (var letter in Alphabet)
            {
                var changed = Document[..i] + letter + Document[(i + 1)..];
                Assert.True(IsJson(changed) == (JsonText.FindFlaw(changed) is null), changed);
            }
        }
    }

    private static void AssertAsTheSystemReader(string text, bool isJson)
    {
        Assert.Equal(isJson, IsJson(text));
        Assert.Equal(isJson, JsonText.FindFlaw(text) is null);
    }

    private static bool IsJson(string text)
    {
        try
        {
            var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(text), Depth);
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
