using System.Collections.Immutable;

namespace Tofa.Analyzers.Conventions.Secrets;

/// <summary>The shapes of well-known keys, as their issuers document them. Keys that only work against test data are not among them.</summary>
internal static class KeyShapes
{
    /// <summary>All shapes.</summary>
    public static ImmutableArray<KeyShape> All { get; } =
    [
        new("an API key of OpenAI, Anthropic or a compatible service", "sk-", 20, 250, IsWordOrDash),
        new("a GitHub token", "ghp_", 36, 255, IsAlphanumeric),
        new("a GitHub token", "gho_", 36, 255, IsAlphanumeric),
        new("a GitHub token", "ghu_", 36, 255, IsAlphanumeric),
        new("a GitHub token", "ghs_", 36, 255, IsAlphanumeric),
        new("a GitHub token", "ghr_", 36, 255, IsAlphanumeric),
        new("a GitHub token", "github_pat_", 40, 255, IsWord),
        new("a GitLab token", "glpat-", 20, 64, IsWordOrDash),
        new("a Slack token", "xoxb-", 20, 250, IsAlphanumericOrDash),
        new("a Slack token", "xoxp-", 20, 250, IsAlphanumericOrDash),
        new("a Slack token", "xoxa-", 20, 250, IsAlphanumericOrDash),
        new("a Slack token", "xoxr-", 20, 250, IsAlphanumericOrDash),
        new("a Slack token", "xoxs-", 20, 250, IsAlphanumericOrDash),
        new("a Slack webhook", "hooks.slack.com/services/T", 30, 80, static character => IsAlphanumeric(character) || character == '/'),
        new("an AWS access key", "AKIA", 16, 16, IsUpperOrDigit),
        new("an AWS access key", "ASIA", 16, 16, IsUpperOrDigit),
        new("a Google API key", "AIza", 35, 35, IsWordOrDash),
        new("a Stripe key", "sk_live_", 20, 250, IsAlphanumeric),
        new("a Stripe key", "rk_live_", 20, 250, IsAlphanumeric),
        new("an npm token", "npm_", 36, 36, IsAlphanumeric),
        new("a NuGet key", "oy2", 43, 43, static character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9')),
        new("a PyPI token", "pypi-AgE", 50, 250, IsWordOrDash),
        new("a SendGrid key", "SG.", 66, 66, static character => IsWordOrDash(character) || character == '.'),
        new("a Hugging Face token", "hf_", 34, 40, IsAlphanumeric),
    ];

    /// <summary>Whether a character may be part of a name.</summary>
    public static bool IsWord(char character) => IsAlphanumeric(character) || character == '_';

    /// <summary>Whether a character is of base 64 as URLs use it.</summary>
    public static bool IsWordOrDash(char character) => IsWord(character) || character == '-';

    private static bool IsAlphanumeric(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static bool IsAlphanumericOrDash(char character) => IsAlphanumeric(character) || character == '-';

    private static bool IsUpperOrDigit(char character) => character is (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
