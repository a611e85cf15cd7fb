using System.Globalization;
using System.Text;

namespace Tofa.Model.Json;

/// <summary>Turns a text that <see cref="JsonText.FindFlaw"/> found nothing wrong with into values; its depth is bounded by that.</summary>
internal sealed class JsonReader
{
    private readonly string text;
    private int position;

    private JsonReader(string text) => this.text = text;

    /// <summary>The value of a text without a flaw.</summary>
    public static JsonValue Read(string text) => new JsonReader(text).Value();

    private JsonValue Value()
    {
        switch (Next())
        {
            case '{':
                return new JsonValue.Map(Members());
            case '[':
                return new JsonValue.Array(Items());
            case '"':
                return new JsonValue.Text(Text());
            case 't' or 'f' or 'n':
                return Word();
            default:
                return Number();
        }
    }

    private Dictionary<string, JsonValue> Members()
    {
        var members = new Dictionary<string, JsonValue>(StringComparer.Ordinal);
        for (position++; Next() != '}'; Skip(','))
        {
            var name = Text();
            Skip(':');
            members[name] = Value();
        }

        position++;
        return members;
    }

    private List<JsonValue> Items()
    {
        var items = new List<JsonValue>();
        for (position++; Next() != ']'; Skip(','))
            items.Add(Value());

        position++;
        return items;
    }

    private string Text()
    {
        var value = new StringBuilder();
        for (position++; text[position] != '"'; position++)
            value.Append(text[position] == '\\' ? Escaped() : text[position]);

        position++;
        return value.ToString();
    }

    private char Escaped()
    {
        (var character, position) = JsonEscape.Read(text, position);
        return character;
    }

    private JsonValue Word()
    {
        var first = text[position];
        position += first == 'f' ? 5 : 4;
        return first == 'n' ? new JsonValue.Null() : new JsonValue.Truth(first == 't');
    }

    private JsonValue.Number Number()
    {
        var start = position;
        while (position < text.Length && text[position] is '-' or '+' or '.' or 'e' or 'E' or (>= '0' and <= '9'))
            position++;

        var digits = text.Substring(start, position - start);
        var isNear = double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var near);
        var isExact = decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact);
        return new JsonValue.Number(isNear ? near : digits[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity, isExact ? exact : null);
    }

    private void Skip(char c)
    {
        if (Next() == c)
            position++;
    }

    private char Next()
    {
        while (text[position] is ' ' or '\t' or '\n' or '\r')
            position++;

        return text[position];
    }
}
