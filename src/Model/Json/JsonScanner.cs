namespace Tofa.Model.Json;

/// <summary>Walks over the tokens of a JSON text and keeps the first flaw.</summary>
/// <param name="text">The text.</param>
internal sealed class JsonScanner(string text)
{
    private int position;

    /// <summary>The flaw that stopped it.</summary>
    internal JsonFlaw? Flaw { get; private set; }

    /// <summary>Steps over a character if it is the next one after white space.</summary>
    internal bool Take(char c)
    {
        SkipWhiteSpace();
        if (Next != c)
            return false;

        position++;
        return true;
    }

    /// <summary>Steps over a character or keeps a flaw.</summary>
    internal bool Expect(char c, string what) => Take(c) || Fail(what);

    /// <summary>Keeps a flaw unless only white space follows.</summary>
    internal bool ExpectEnd()
    {
        SkipWhiteSpace();
        return position == text.Length || Fail("the end of the text");
    }

    /// <summary>Steps over a member's name and its colon.</summary>
    internal bool TakeName()
    {
        SkipWhiteSpace();
        return Next != '"' ? Fail("a name in double quotes") : TakeString() && Expect(':', "':'");
    }

    /// <summary>Steps over a string, a number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    internal bool TakeScalar()
    {
        SkipWhiteSpace();
        return Next switch
        {
            '"' => TakeString(),
            '-' or (>= '0' and <= '9') => TakeNumber(),
            _ => TakeWord("true") || TakeWord("false") || TakeWord("null") || Fail("a value"),
        };
    }

    /// <summary>Keeps a flaw at the current place.</summary>
    /// <returns><c>false</c>.</returns>
    internal bool Fail(string expected)
    {
        Flaw ??= new JsonFlaw(position, $"expected {expected}");
        return false;
    }

    private char Next => position < text.Length ? text[position] : '\0';

    private bool TakeWord(string word)
    {
        if (string.CompareOrdinal(text, position, word, 0, word.Length) != 0)
            return false;

        position += word.Length;
        return true;
    }

    private bool TakeString()
    {
        for (position++; position < text.Length; position++)
        {
            switch (text[position])
            {
                case '"':
                    position++;
                    return true;
                case '\\' when !TakeEscape():
                    return Fail("a valid escape");
                case < ' ':
                    return Fail("an escaped control character");
                default:
                    break;
            }
        }

        return Fail("the closing quote");
    }

    private bool TakeEscape()
    {
        position++;
        if (Next != 'u')
            return position < text.Length && "\"\\/bfnrt".IndexOf(Next) >= 0;

        for (var i = 0; i < 4; i++)
        {
            position++;
            if (Next is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
                return false;
        }

        return true;
    }

    private bool TakeNumber()
    {
        if (Next == '-')
            position++;

        var startsWithZero = Next == '0';
        var start = position;
        if (!TakeDigits() || (startsWithZero && position > start + 1))
            return Fail("a number without leading zeros");

        if (Next == '.')
        {
            position++;
            if (!TakeDigits())
                return Fail("a digit");
        }

        if (Next is not ('e' or 'E'))
            return true;

        position++;
        if (Next is '+' or '-')
            position++;

        return TakeDigits() || Fail("a digit");
    }

    private bool TakeDigits()
    {
        var start = position;
        while (Next is >= '0' and <= '9')
            position++;

        return position > start;
    }

    private void SkipWhiteSpace()
    {
        while (Next is ' ' or '\t' or '\n' or '\r')
            position++;
    }
}
