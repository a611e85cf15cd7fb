using System.Text;
using Tofa.Runner.Adapters.Processes;
using Tofa.Runner.Modules.Redaction;

namespace Tofa.Runner.Tests.Executing;

public sealed class RedactionTests
{
    [Theory]
    [InlineData("OPENAI_API_KEY")]
    [InlineData("GITHUB_TOKEN")]
    [InlineData("db_password")]
    [InlineData("ClientSecret")]
    [InlineData("AWS_SECRET_ACCESS_KEY")]
    [InlineData("APIKEY")]
    public void Names_of_secrets_are_known(string name) => Assert.True(SecretNames.IsSecret(name));

    [Theory]
    [InlineData("PATH")]
    [InlineData("PWD")]
    [InlineData("MONKEY")]
    [InlineData("TOKENIZERS_PARALLELISM")]
    [InlineData("KEYBOARD")]
    [InlineData("SSH_AUTH_SOCK")]
    public void Other_names_are_not(string name) => Assert.False(SecretNames.IsSecret(name));

    [Fact]
    public void Values_of_secret_variables_are_hidden_longest_first()
    {
        var redactor = Redactor.ForEnvironment(new Dictionary<string, string>
        {
            ["A_TOKEN"] = "sesame",
            ["B_TOKEN"] = "sesame-open",
            ["C_TOKEN"] = "1",
            ["PLAIN"] = "visible",
        });

        Assert.Equal("[redacted] [redacted] 1 visible", redactor.Redact("sesame-open sesame 1 visible"));
    }

    [Theory]
    [InlineData("use sk-proj-abcdefghijklmnop now", "use [redacted] now")]
    [InlineData("Authorization: Bearer abc.def-ghi", "Authorization: Bearer [redacted]")]
    [InlineData("token ghp_0123456789abcdefghij!", "token [redacted]!")]
    [InlineData("postgres://user:pa55@host/db", "postgres://user:[redacted]@host/db")]
    public void Shapes_of_secrets_are_hidden(string text, string shown) => Assert.Equal(shown, new Redactor([]).Redact(text));

    [Theory]
    [InlineData("task-list and risk-free")]
    [InlineData("the bearer of news")]
    [InlineData("http://host:8080/a@b")]
    [InlineData("sk-short")]
    public void Plain_text_stays(string text) => Assert.Equal(text, new Redactor([]).Redact(text));

    [Fact]
    public void A_secret_in_a_stream_is_hidden_however_the_stream_is_cut()
    {
        var bytes = Encoding.UTF8.GetBytes("xx open-sesame ope open-open-sesame-open-sesam");
        for (var size = 1; size <= bytes.Length; size++)
        {
            var filter = new SecretFilter(["open-sesame"]);
            var passed = bytes.Chunk(size).SelectMany(chunk => filter.Pass(chunk)).ToList();
            passed.AddRange(filter.Flush());

            Assert.Equal("xx [redacted] ope open-[redacted]-open-sesam", Encoding.UTF8.GetString([.. passed]));
        }
    }

    [Fact]
    public void Only_what_may_be_the_beginning_of_a_secret_is_held_back()
    {
        var filter = new SecretFilter(["open-sesame"]);

        Assert.Equal("a whole line\n", Encoding.UTF8.GetString(filter.Pass("a whole line\n"u8)));
        Assert.Equal("now ", Encoding.UTF8.GetString(filter.Pass("now open"u8)));
        Assert.Equal("opener ", Encoding.UTF8.GetString(filter.Pass("er ope"u8)));
    }

    [Fact]
    public void A_stream_without_known_secrets_passes_at_once()
    {
        var filter = new SecretFilter([]);

        Assert.Equal([0xFF, 0x00], filter.Pass([0xFF, 0x00]));
    }
}
