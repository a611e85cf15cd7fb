using Tofa.Runner.Adapters.DotEnv;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Modules.DotEnv;
using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Ai;

public sealed class DotEnvTests : IDisposable
{
    private readonly TemporaryDirectory folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("A=plain", "plain")]
    [InlineData("A = x", null)]
    [InlineData("A= blank before  ", "blank before")]
    [InlineData("export A=exported", "exported")]
    [InlineData("  export   A=indented", "indented")]
    [InlineData("A=value # a comment", "value")]
    [InlineData("A=sk-with#inside", "sk-with#inside")]
    [InlineData("A=# all comment", "")]
    [InlineData("A=", "")]
    [InlineData("A=\"two words\" # said", "two words")]
    [InlineData("A=\"a \\\"quote\\\" and \\n a line\"", "a \"quote\" and \n a line")]
    [InlineData("A='as \\n it is $HOME'", "as \\n it is $HOME")]
    [InlineData("A=$HOME", "$HOME")]
    [InlineData("A=b=c", "b=c")]
    [InlineData("A=first\nA=last", "last")]
    [InlineData("\uFEFFA=marked\r\n", "marked")]
    [InlineData("#A=x", null)]
    [InlineData("A=\"no end", null)]
    [InlineData("A='x' y", null)]
    public void A_line_gives_its_value(string text, string? value) =>
        Assert.Equal(value, DotEnvReader.Read(".env", text).Variables.GetValueOrDefault("A"));

    [Theory]
    [InlineData("A=1\nTHE-KEY=sk-secret", ".env(2): what stands before '='")]
    [InlineData("\n\nsk-secret", ".env(3): a line is NAME=value")]
    [InlineData("A=\"sk-secret", ".env(1): a quote has no end")]
    [InlineData("1A=sk-secret", ".env(1): what stands")]
    [InlineData("A =sk-secret", "no blank before '='")]
    public void A_bad_line_is_told_by_its_number_and_never_by_its_content(string text, string told)
    {
        var problem = Assert.Single(DotEnvReader.Read(".env", text).Problems);

        Assert.Contains(told, problem, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_are_secrets_by_their_name_or_their_look()
    {
        var content = DotEnvReader.Read(".env", "OPENAI_API_KEY=abc\nPOST_BOX=k3y-with-digits-and-letters\nMODE=production\nOPENAI_MODEL=gpt-4o-mini-2024-07-18\nURL=https://host.example/v1/1234567890");

        Assert.Equal(["abc", "k3y-with-digits-and-letters"], content.Secrets);
    }

    [Fact]
    public void No_file_says_nothing() => Assert.Same(DotEnvContent.None, DotEnvFile.Read(folder.Path));

    [Fact]
    public void A_file_that_is_no_text_is_a_problem_and_no_crash()
    {
        File.WriteAllBytes(folder.File(".env"), [0x41, 0x3D, 0xFF]);

        Assert.Contains("not UTF-8", DotEnvFile.Read(folder.Path).Warning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OPENAI_API_KEY", " sk-x ", null)]
    [InlineData("TOFA_AI_TIMEOUT", "2.5", null)]
    [InlineData("TOFA_AI_TIMEOUT", "soon", "TOFA_AI_TIMEOUT has to be a number of seconds above 0")]
    [InlineData("TOFA_AI_IDLE_TIMEOUT", "0", "TOFA_AI_IDLE_TIMEOUT has to be")]
    [InlineData("TOFA_AI_TRIES", "0", "TOFA_AI_TRIES has to be a whole number from 1 to 20")]
    [InlineData("TOFA_AI_LONGEST_PAUSE", "1e9", "TOFA_AI_LONGEST_PAUSE has to be")]
    public void A_setting_that_cannot_be_read_refuses_the_model(string name, string value, string? told)
    {
        var settings = OpenAiSettingsReader.Read(asked => asked == name ? value : asked == "OPENAI_BASE_URL" ? "http://localhost:1/v1" : null);

        Assert.True((told is null) == (settings.Refusal() is null) && (settings.Refusal() ?? string.Empty).StartsWith(told ?? string.Empty, StringComparison.Ordinal), settings.Refusal());
    }

    [Fact]
    public void Settings_are_read_in_seconds()
    {
        var settings = OpenAiSettingsReader.Read(new Dictionary<string, string>
        {
            ["OPENAI_API_KEY"] = " sk-x ",
            ["OPENAI_MODEL"] = "m",
            ["TOFA_AI_TIMEOUT"] = "2.5",
            ["TOFA_AI_IDLE_TIMEOUT"] = "1",
            ["TOFA_AI_TRIES"] = "2",
            ["TOFA_AI_LONGEST_PAUSE"] = "3",
        }.GetValueOrDefault);

        Assert.Equal(
            ("sk-x", "m", 2.5, 1, 2, 3),
            (settings.ApiKey, settings.Model, settings.TotalTimeout.TotalSeconds, settings.IdleTimeout.TotalSeconds, settings.Retries.MostTries, settings.Retries.LongestPause.TotalSeconds));
    }
}
