namespace Tofa.Analyzers.Tests.Conventions;

/// <summary>Makes texts that look like keys, so that none has to be written down here.</summary>
internal static class MadeUpSecret
{
    internal const string Alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const string Small = "abcdefghijklmnopqrstuvwxyz0123456789";
    private const string Large = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    internal static string Of(string kind) => kind switch
    {
        "openai" => "sk-proj-" + Characters(48),
        "openai-old" => "sk-" + Characters(48),
        "anthropic" => "sk-ant-api03-" + Characters(40),
        "github" => "ghp_" + Characters(36),
        "github-fine" => "github_pat_" + Characters(60),
        "gitlab" => "glpat-" + Characters(20),
        "slack" => "xoxb-" + Characters(30),
        "webhook" => "https://hooks.slack.com/services/T" + Characters(40),
        "aws" => "AKIA" + Characters(16, Large),
        "google" => "AIza" + Characters(35),
        "stripe" => "sk_live_" + Characters(24),
        "npm" => "npm_" + Characters(36),
        "nuget" => "oy2" + Characters(43, Small),
        "hugging" => "hf_" + Characters(34),
        "pem" => "-----BEGIN RSA PRIVATE KEY-----\\n" + Characters(64) + "\\n" + Characters(64),
        "jwt" => "eyJ" + Characters(20) + ".eyJ" + Characters(40) + "." + Characters(43),
        "bearer" => "Authorization: Bearer " + Characters(40),
        "sql" => "Server=db.acme.com;Database=x;User Id=app;Password=" + Characters(14) + ";",
        "storage" => "DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=" + Characters(60) + ";",
        "url" => "postgres://app:" + Characters(14) + "@db.acme.com:5432/x",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The same characters at every call, as mixed as those of a key.</summary>
    internal static string Characters(int count, string from = Alphanumeric)
    {
        var (text, state) = (new char[count], 2_463_534_242u);
        for (var index = 0; index < count; index++)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            text[index] = from[(int)(state % (uint)from.Length)];
        }

        return new string(text);
    }
}
