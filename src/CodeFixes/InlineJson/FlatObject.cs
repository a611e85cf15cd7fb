using System.Text;
using Tofa.Model.Json;

namespace Tofa.CodeFixes.InlineJson;

/// <summary>Reads a JSON object whose values are texts, numbers and words.</summary>
internal sealed class FlatObject
{
    private readonly string text;
    private readonly List<JsonMember> members = [];
    private int position;

    private FlatObject(string text) => this.text = text;

    /// <summary>The members in order; <c>null</c> for any other text, for a name that comes twice, and for half of a surrogate pair.</summary>
    public static IReadOnlyList<JsonMember>? Read(string text)
    {
        var reader = new FlatObject(text);
        return JsonText.FindFlaw(text) is null && reader.ReadAll() ? reader.members : null;
    }

    // The text is known to be JSON, so only what makes it more than flat has to be refused.
    private bool ReadAll()
    {
        if (Next() != '{')
        {
            return false;
        }

        for (position++; Next() != '}'; Skip(','))
        {
            var name = ReadText();
            Skip(':');
            if (Next() is '{' or '[' || members.Exists(member => member.Name == name))
            {
                return false;
            }

            members.Add(ReadMember(name));
        }

        return members.Count > 0 && members.TrueForAll(static member => IsWellFormed(member.Name) && IsWellFormed(member.Value));
    }

    private JsonMember ReadMember(string name)
    {
        switch (text[position])
        {
            case '"':
                return new JsonMember(name, '"', ReadText());
            case 't' or 'f' or 'n':
                return new JsonMember(name, text[position], ReadWord());
            default:
                return new JsonMember(name, '0', ReadWord());
        }
    }

    private string ReadWord()
    {
        var start = position;
        while (text[position] is not (',' or '}' or ' ' or '\t' or '\r' or '\n'))
        {
            position++;
        }

        return text.Substring(start, position - start);
    }

    private string ReadText()
    {
        var read = new StringBuilder();
        for (position++; text[position] != '"'; position++)
        {
            read.Append(text[position] == '\\' ? ReadEscape() : text[position]);
        }

        position++;
        return read.ToString();
    }

    private char ReadEscape()
    {
        (var character, position) = JsonEscape.Read(text, position);
        return character;
    }

    private void Skip(char c)
    {
        if (Next() == c)
        {
            position++;
            Next();
        }
    }

    private char Next()
    {
        while (text[position] is ' ' or '\t' or '\r' or '\n')
        {
            position++;
        }

        return text[position];
    }

    private static bool IsWellFormed(string value)
    {
        for (var index = 0; index < value.Length; index++)
        {
            if (char.IsSurrogate(value[index]) && (index + 1 == value.Length || !char.IsSurrogatePair(value[index], value[++index])))
            {
                return false;
            }
        }

        return true;
    }
}
