namespace Tofa.Analyzers.Conventions.Secrets;

/// <summary>Tells what a generator made from what a person made up.</summary>
internal static class Randomness
{
    private const double LeastBitsPerCharacter = 3.0;
    private const int FewestDigits = 2;

    /// <summary>Whether a text has the entropy of a key, a mixture of letters and digits, and no sign of an example.</summary>
    public static bool Has(string text) =>
        !Placeholders.Are(text) && IsMixed(text) && BitsPerCharacter(text) >= LeastBitsPerCharacter;

    private static bool IsMixed(string text)
    {
        var (letters, digits) = (0, 0);
        foreach (var character in text)
        {
            letters += char.IsLetter(character) ? 1 : 0;
            digits += char.IsDigit(character) ? 1 : 0;
        }

        return letters > 0 && digits >= FewestDigits;
    }

    private static double BitsPerCharacter(string text)
    {
        var counts = new Dictionary<char, int>();
        foreach (var character in text)
        {
            counts[character] = counts.TryGetValue(character, out var count) ? count + 1 : 1;
        }

        return counts.Values.Sum(count => -(double)count / text.Length * Math.Log((double)count / text.Length, 2));
    }
}
