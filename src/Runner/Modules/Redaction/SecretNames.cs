namespace Tofa.Runner.Modules.Redaction;

/// <summary>Tells from a variable's name alone whether its value is a secret.</summary>
internal static class SecretNames
{
    private const int ShortestKey = 20;

    private static readonly string[] Endings =
        ["KEY", "TOKEN", "SECRET", "PASSWORD", "PASSWD", "PASSPHRASE", "CREDENTIAL", "CREDENTIALS", "CONNECTION_STRING", "CONNECTIONSTRING"];

    private static readonly string[] Parts = ["SECRET", "PASSWORD", "_TOKEN_", "API_KEY", "ACCESS_KEY", "PRIVATE_KEY", "OTEL_EXPORTER_OTLP_HEADERS", "OTEL_EXPORTER_OTLP_TRACES_HEADERS", "OTEL_EXPORTER_OTLP_METRICS_HEADERS"];

    /// <summary>Whether a variable such as <c>OPENAI_API_KEY</c> holds a secret.</summary>
    internal static bool IsSecret(string name) =>
        Endings.Any(ending => EndsWithWord(name, ending)) || Parts.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a value is long, one word and mixes letters with digits, as keys do; an address or a path is none.</summary>
    internal static bool LooksLikeKey(string value) =>
        value.Length >= ShortestKey && value.Any(char.IsAsciiDigit) && value.Any(char.IsAsciiLetter)
        && !value.Any(letter => char.IsWhiteSpace(letter) || letter is '/' or '\\' or ':');

    // MONKEY holds no key; APIKEY and MYTOKEN are how people really write it.
    private static bool EndsWithWord(string name, string word) =>
        name.EndsWith(word, StringComparison.OrdinalIgnoreCase)
        && (word != "KEY" || name.Length == word.Length || name[^4] is '_' or '-' or '.' || name.EndsWith("APIKEY", StringComparison.OrdinalIgnoreCase));
}
