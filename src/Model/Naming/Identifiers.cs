using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Tofa.Model.Collections;

namespace Tofa.Model.Naming;

/// <summary>Turns any texts into legal C# identifiers that differ from each other even where case is ignored, as file names often are.</summary>
/// <remarks>
/// The names of a set of texts do not depend on their order. A text that alone has its name keeps it; all texts that would share one get a hash of
/// themselves behind it, so that adding a task never silently hands one task's name to another.
/// </remarks>
internal static class Identifiers
{
    private const int MaxLength = 120;

    // Six digits, as people have to read them; the whole hash only where someone made six digits collide.
    private static readonly int[] HashLengths = [0, 6, 16, 64];

    /// <summary>The names, in the order of the texts; equal texts get equal names.</summary>
    public static EquatableArray<string> For(IEnumerable<string> texts, IdentifierRules rules)
    {
        var order = texts.ToList();
        var names = order.Distinct(StringComparer.Ordinal).ToDictionary(text => text, text => Name(text, 0, rules), StringComparer.Ordinal);
        for (var level = 1; level < HashLengths.Length; level++)
        {
            foreach (var text in Colliding(names))
                names[text] = Name(text, level, rules);
        }

        return order.Select(text => names[text]).ToEquatableArray();
    }

    private static List<string> Colliding(Dictionary<string, string> names) => names
        .GroupBy(pair => pair.Value, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Skip(1).Any())
        .SelectMany(group => group.Select(pair => pair.Key))
        .ToList();

    private static string Name(string text, int level, IdentifierRules rules)
    {
        var stem = Stem(text);
        if (stem.Length == 0)
            return rules.Prefix + Hash(text, HashLengths[Math.Max(1, level)]);

        if (char.IsDigit(stem[0]))
            stem = rules.Prefix + stem;

        if (rules.Reserved.Contains(stem))
            stem += rules.Suffix;

        var isTooLong = stem.Length > MaxLength;
        var hashLength = HashLengths[isTooLong ? Math.Max(1, level) : level];
        return hashLength == 0 ? stem : (isTooLong ? stem.Substring(0, MaxLength) : stem) + "_" + Hash(text, hashLength);
    }

    // Parts are joined as in PascalCase, and with '_' where a digit stands at the seam: app_1.1.1 is App_1_1_1, not App111.
    private static string Stem(string text)
    {
        var stem = new StringBuilder();
        var isPartStart = true;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c))
            {
                isPartStart = true;
                continue;
            }

            if (isPartStart && stem.Length > 0 && (char.IsDigit(c) || char.IsDigit(stem[stem.Length - 1])))
                stem.Append('_');

            stem.Append(isPartStart ? char.ToUpperInvariant(c) : c);
            isPartStart = false;
        }

        return stem.ToString();
    }

    private static string Hash(string text, int digits)
    {
        var bytes = new byte[text.Length * 2];
        for (var i = 0; i < text.Length; i++)
            (bytes[2 * i], bytes[(2 * i) + 1]) = ((byte)(text[i] & 0xFF), (byte)(text[i] >> 8));

        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(bytes).Select(b => b.ToString("x2", CultureInfo.InvariantCulture))).Substring(0, digits);
    }
}
