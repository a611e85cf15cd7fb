using System.Text;
using Tofa.Runner.Modules.Redaction;

namespace Tofa.Runner.Tests.Ai;

public sealed class StreamRedactorTests
{
    private static readonly string[] Parts = ["One t", "wo", " op", "en", " house "];

    [Theory]
    [InlineData("The key is hunter2hunter2 and no more.", "The key is [redacted] and no more.")]
    [InlineData("A phrase: open sesame please, open ses", "A phrase: [redacted], open ses")]
    [InlineData("use sk-proj-abcdefghijklmnop now", "use [redacted] now")]
    [InlineData("Authorization: Bearer abc.def-ghi\r\nnext", "Authorization: Bearer [redacted]\r\nnext")]
    [InlineData("line\n\nline two\n", "line\n\nline two\n")]
    public void A_secret_is_hidden_however_the_text_is_cut(string text, string shown)
    {
        for (var size = 1; size <= text.Length; size++)
        {
            var parts = new StreamRedactor(new Redactor(["hunter2hunter2", "open sesame please"]));
            var passed = new StringBuilder();
            foreach (var part in text.Chunk(size))
                passed.Append(parts.Pass(new string(part)));

            Assert.Equal(shown, passed.Append(parts.Flush()).ToString());
        }
    }

    [Fact]
    public void Words_are_passed_on_as_soon_as_they_are_whole()
    {
        var parts = new StreamRedactor(new Redactor(["open sesame please"]));

        Assert.Equal(["One ", "", "two ", "", "open house "], Parts.Select(parts.Pass));
    }

    [Fact]
    public void A_text_without_a_blank_is_not_held_for_ever()
    {
        var parts = new StreamRedactor(new Redactor(["hunter2hunter2"]));

        Assert.InRange(parts.Pass(new string('x', 100_000)).Length, 80_000, 100_000);
    }

    [Theory]
    [InlineData("user:hunter2 hunter2/+=")]
    [InlineData("a user:hunter2 hunter2/+=")]
    [InlineData("an user:hunter2 hunter2/+= and more")]
    public void A_secret_is_hidden_in_a_url_in_base64_and_in_json(string plain)
    {
        var redactor = new Redactor(["hunter2 hunter2/+="]);
        var base64 = Convert.ToBase64String(Encoding.UTF8.GetBytes(plain));

        foreach (var travelling in new[] { plain, Uri.EscapeDataString(plain), base64, base64.Replace('+', '-').Replace('/', '_'), System.Text.Json.JsonSerializer.Serialize(plain) })
            Assert.Contains("[redacted]", redactor.Redact(travelling), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_base64_stays() => Assert.Equal("aGVsbG8gd29ybGQ=", new Redactor(["hunter2 hunter2/+="]).Redact("aGVsbG8gd29ybGQ="));
}
