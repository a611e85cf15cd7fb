namespace Tofa.Runner.Modules.Redaction;

/// <summary>Hides secrets in a text that arrives in parts, also where a secret is cut by the end of a part: words are passed on once they are whole.</summary>
/// <param name="redactor">Knows the secrets.</param>
internal sealed class StreamRedactor(Redactor redactor)
{
    // Longer than any key of a known shape; what has no blank for that long is no sentence.
    private const int MostHeld = 8 * 1024;
    private const string Bearer = "Bearer";

    private string held = string.Empty;

    /// <summary>Takes the next part and gives what can be shown by now.</summary>
    internal string Pass(string part)
    {
        held += part;
        var end = BeforeSecretAcross(BeforeBearer(LastBlank() + 1));
        if (end == 0 && held.Length > MostHeld)
            end = BeforeSecretAcross(held.Length - MostHeld);

        var passed = redactor.Redact(held[..end]);
        held = held[end..];
        return passed;
    }

    /// <summary>Gives what is held back.</summary>
    internal string Flush()
    {
        var rest = redactor.Redact(held);
        held = string.Empty;
        return rest;
    }

    private int LastBlank()
    {
        var last = held.Length - 1;
        while (last >= 0 && !char.IsWhiteSpace(held[last]))
            last--;

        // The other half of a line break may come with the next part.
        return last >= 0 && last == held.Length - 1 && held[last] == '\r' ? last - 1 : last;
    }

    // The shape of a token is known by the word before it.
    private int BeforeBearer(int end)
    {
        var words = held.AsSpan(0, end).TrimEnd();
        return words.EndsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? words.Length - Bearer.Length : end;
    }

    private int BeforeSecretAcross(int end)
    {
        for (var start = Math.Max(0, end - redactor.LongestValue + 1); start < end; start++)
        {
            if (redactor.MayBeginAt(held, start, end))
                return BeforeSecretAcross(start);
        }

        return end;
    }
}
