using System.Text;

namespace Tofa.Analyzers.Conventions;

/// <summary>The shapes of the names that the layout promises.</summary>
internal static class LayoutNames
{
    private const string Extension = ".md";
    private const int Digits = 3;

    /// <summary>Whether a name is <c>I</c> and a word.</summary>
    public static bool IsInterface(string name) => name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]);

    /// <summary>Whether a file name is three digits and a slug of small letters, digits and underscores.</summary>
    public static bool IsDone(string name)
    {
        if (name.Length <= Digits + 1 + Extension.Length || !name.EndsWith(Extension, StringComparison.Ordinal) || name[Digits] != '_')
        {
            return false;
        }

        for (var index = 0; index < name.Length - Extension.Length; index++)
        {
            var character = name[index];
            var fits = index < Digits ? IsDigit(character) : character == '_' || IsDigit(character) || character is >= 'a' and <= 'z';
            if (!fits || (character == '_' && index > 0 && name[index - 1] == '_'))
            {
                return false;
            }
        }

        return name[name.Length - Extension.Length - 1] != '_';
    }

    /// <summary>The nearest name of that shape; a number that is not there is the writer's to choose.</summary>
    public static string Suggest(string name)
    {
        var stem = name.Substring(0, name.Length - Extension.Length);
        var digits = stem.TakeWhile(IsDigit).Count();
        var number = digits is > 0 and <= Digits ? stem.Substring(0, digits).PadLeft(Digits, '0') : "NNN";
        var slug = Slug(stem.Substring(digits));
        return number + "_" + (slug.Length == 0 ? "what_was_done" : slug) + Extension;
    }

    private static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var character in text)
        {
            if (char.IsUpper(character) && slug.Length > 0 && slug[slug.Length - 1] is >= 'a' and <= 'z')
            {
                slug.Append('_');
            }

            var lower = char.ToLowerInvariant(character);
            if (lower is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                slug.Append(lower);
            }
            else if (slug.Length > 0 && slug[slug.Length - 1] != '_')
            {
                slug.Append('_');
            }
        }

        return slug.ToString().TrimEnd('_');
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
