using System.Text;
using Tofa.Model.Paths;

namespace Tofa.Model.Baselines;

/// <summary>By what a violation is known again, whatever its line (ADR 0010).</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="File">Relative to the project, with <c>/</c>; empty where there is no place.</param>
/// <param name="Subject">What identifies it in the file.</param>
public readonly record struct BaselineKey(string Rule, string File, string Subject)
{
    private const char Replacement = '\uFFFD';

    /// <summary>The key of a violation as a file can hold it: paths with <c>/</c>, and no half of a surrogate pair, which no file can.</summary>
    public static BaselineKey Of(string rule, string file, string subject) => new(rule, ProjectPath.Normalize(WellFormed(file)), WellFormed(subject));

    private static string WellFormed(string text)
    {
        StringBuilder? mended = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;

            if (char.IsSurrogatePair(text, i))
                i++;
            else
                (mended ??= new StringBuilder(text))[i] = Replacement;
        }

        return mended?.ToString() ?? text;
    }
}
