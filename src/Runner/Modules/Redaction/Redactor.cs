using System.Buffers;
using System.Text.RegularExpressions;

namespace Tofa.Runner.Modules.Redaction;

/// <summary>Hides secrets in text on its way to a screen, a log or a file of run state.</summary>
internal sealed partial class Redactor
{
    /// <summary>What stands in place of a secret.</summary>
    internal const string Mark = "[redacted]";

    // A shorter value is no secret worth the name, and hiding every "1" or "true" would make logs unreadable.
    private const int ShortestSecret = 6;

    private readonly string[] given;
    private readonly string[] values;
    private readonly SearchValues<string> anyValue;

    /// <summary>Knows some values besides the shapes it always knows (<c>sk-…</c>, <c>Bearer …</c>, passwords in URLs).</summary>
    /// <param name="secrets">The values; those shorter than six characters are ignored.</param>
    internal Redactor(IEnumerable<string> secrets)
    {
        given = [.. secrets.Select(secret => secret.Trim()).Where(secret => secret.Length >= ShortestSecret)];
        values = [.. given.SelectMany(SecretForms.Of)
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(secret => secret.Length)
            .ThenBy(secret => secret, StringComparer.Ordinal)];
        anyValue = SearchValues.Create(values, StringComparison.Ordinal);
    }

    /// <summary>The values it knows, in all their forms, longest first.</summary>
    internal IReadOnlyList<string> Values => values;

    /// <summary>The length of the longest value.</summary>
    internal int LongestValue => values.Length == 0 ? 0 : values[0].Length;

    /// <summary>Whether a value may begin at a place of a text and end behind another place, as far as the text goes.</summary>
    internal bool MayBeginAt(string text, int start, int end)
    {
        foreach (var value in values)
        {
            var known = Math.Min(value.Length, text.Length - start);
            if (start + value.Length > end && text.AsSpan(start, known).SequenceEqual(value.AsSpan(0, known)))
                return true;
        }

        return false;
    }

    /// <summary>Knows the values of all variables whose names say that they are secret.</summary>
    internal static Redactor ForEnvironment(IEnumerable<KeyValuePair<string, string>> environment) =>
        new(environment.Where(variable => SecretNames.IsSecret(variable.Key)).Select(variable => variable.Value));

    /// <summary>Knows more: the secrets among a task's own variables.</summary>
    internal Redactor With(IEnumerable<KeyValuePair<string, string>> environment) => With(ForEnvironment(environment).given);

    /// <summary>Knows more values.</summary>
    internal Redactor With(IEnumerable<string> secrets) => new(given.Concat(secrets));

    /// <summary>Replaces every secret in a text.</summary>
    internal string Redact(string text)
    {
        if (text.AsSpan().ContainsAny(anyValue))
            text = values.Aggregate(text, (shown, value) => shown.Replace(value, Mark, StringComparison.Ordinal));

        text = KeyShapes().Replace(text, Mark);
        text = BearerShape().Replace(text, "$1" + Mark);
        return UrlPassword().Replace(text, "$1" + Mark + "@");
    }

    // None of them can backtrack over more than what it has just passed, so that the compiler may write them out: a start need not build their tables.
    [GeneratedRegex(@"\b(sk-[A-Za-z0-9_\-]{12,}|gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|AKIA[A-Z0-9]{16})")]
    private static partial Regex KeyShapes();

    [GeneratedRegex(@"(\bBearer\s+)[A-Za-z0-9._~+/\-]{6,}=*", RegexOptions.IgnoreCase)]
    private static partial Regex BearerShape();

    [GeneratedRegex(@"([A-Za-z][A-Za-z0-9+.\-]{0,40}://[^\s:/@]*:)[^\s/@]+@")]
    private static partial Regex UrlPassword();
}
