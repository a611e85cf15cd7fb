using System.Globalization;

namespace Tofa.Model.Fingerprints;

/// <summary>Writes values so that different values never give the same bytes: every value has a tag and every text and list its length.</summary>
internal sealed class CanonicalEncoding
{
    private readonly List<byte> bytes = [];

    /// <summary>What was written.</summary>
    public byte[] ToArray() => [.. bytes];

    /// <summary>Writes a text or its absence. The code units are written as they are, so that broken surrogates differ too.</summary>
    public CanonicalEncoding Add(string? text)
    {
        if (text is null)
            return Tag('n');

        Tag('t').Length(text.Length);
        foreach (var unit in text)
            Unit(unit);

        return this;
    }

    /// <summary>Writes a list with its length.</summary>
    public CanonicalEncoding AddAll<T>(IReadOnlyCollection<T> items, Action<CanonicalEncoding, T> add)
    {
        Tag('l').Length(items.Count);
        foreach (var item in items)
            add(this, item);

        return this;
    }

    /// <summary>Writes a list with its length where there is anything in it. Nothing that may follow begins as a list does.</summary>
    public CanonicalEncoding AddAllIfAny<T>(IReadOnlyCollection<T> items, Action<CanonicalEncoding, T> add) => items.Count == 0 ? this : AddAll(items, add);

    /// <summary>Writes a text where there is one. Nothing that may follow begins as a text does.</summary>
    public CanonicalEncoding AddIfAny(string? text) => text is null ? this : Add(text);

    /// <summary>Writes a name and a text, and nothing where there is no text: of several such only the name tells which it is.</summary>
    public CanonicalEncoding AddIfAny(string name, string? text) => text is null ? this : Add(name).Add(text);

    /// <summary>Writes a number.</summary>
    public CanonicalEncoding Add(long? number) => Add(number?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a value that may be missing.</summary>
    public CanonicalEncoding AddOptional<T>(T? value, Action<CanonicalEncoding, T> add)
        where T : class
    {
        if (value is null)
            return Tag('n');

        Tag('v');
        add(this, value);
        return this;
    }

    private CanonicalEncoding Tag(char tag)
    {
        bytes.Add((byte)tag);
        return this;
    }

    private void Length(int length)
    {
        Unit((char)(length & 0xFFFF));
        Unit((char)(length >> 16));
    }

    private void Unit(char unit)
    {
        bytes.Add((byte)(unit & 0xFF));
        bytes.Add((byte)(unit >> 8));
    }
}
