using System.Text.RegularExpressions;

namespace Tofa.Runner.Modules.Redaction;

/// <summary>Hides secrets in text on its way to a screen, a log or a file of run state.</summary>
internal sealed partial class Redactor
{
    /// <summary>What stands in place of a secret.</summary>
    internal const string Mark = "[redacted]";

    // A shorter value is no secret worth the name, and hiding every "1" or "true" would make logs unreadable.
    private const int ShortestSecret = 6;

    private readonly string[] values;

    /// <summary>Knows some values besides the shapes it always knows (<c>sk-…</c>, <c>Bearer …</c>, passwords in URLs).</summary>
    /// <param name="secrets">The values; those shorter than six characters are ignored.</param>
    internal Redactor(IEnumerable<string> secrets)
    {
        values = [.. secrets.Select(secret => secret.Trim())
            .Where(secret => secret.Length >= ShortestSecret)
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(secret => secret.Length)
            .ThenBy(secret => secret, StringComparer.Ordinal)];
    }

    /// <summary>The values it knows, longest first.</summary>
    internal IReadOnlyList<string> Values => values;

    /// <summary>Knows the values of all variables whose names say that they are secret.</summary>
    internal static Redactor ForEnvironment(IEnumerable<KeyValuePair<string, string>> environment) =>
        new(environment.Where(variable => SecretNames.IsSecret(variable.Key)).Select(variable => variable.Value));

    /// <summary>Knows more: the secrets among a task's own variables.</summary>
    internal Redactor With(IEnumerable<KeyValuePair<string, string>> environment) =>
        new(values.Concat(ForEnvironment(environment).values));

    /// <summary>Replaces every secret in a text.</summary>
    internal string Redact(string text)
    {
        foreach (var value in values)
            text = text.Replace(value, Mark, StringComparison.Ordinal);

        text = KeyShapes().Replace(text, Mark);
        text = BearerShape().Replace(text, "$1" + Mark);
        return UrlPassword().Replace(text, "$1" + Mark + "@");
    }

    [GeneratedRegex(@"\b(sk-[A-Za-z0-9_\-]{12,}|gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|AKIA[A-Z0-9]{16})", RegexOptions.NonBacktracking)]
    private static partial Regex KeyShapes();

    [GeneratedRegex(@"(\bBearer\s+)[A-Za-z0-9._~+/\-]{6,}=*", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex BearerShape();

    [GeneratedRegex(@"([A-Za-z][A-Za-z0-9+.\-]*://[^\s:/@]*:)[^\s/@]+@", RegexOptions.NonBacktracking)]
    private static partial Regex UrlPassword();
}
