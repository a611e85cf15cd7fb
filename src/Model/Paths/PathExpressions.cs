using System.Text.RegularExpressions;

namespace Tofa.Model.Paths;

/// <summary>What <see cref="ProjectPath"/> says of paths as regular expressions (ECMA 262), for editors.</summary>
internal static class PathExpressions
{
    /// <summary>A path inside the project (<see cref="ProjectPath.Escape"/>).</summary>
    public const string Inside = "^" + Within + ".*$";

    /// <summary>A path inside the project that is more than white space.</summary>
    public const string Filled = "^" + Within + @".*\S";

    private const string Separator = @"[/\\]";
    private const string End = "(?:" + Separator + "|$)";
    private const string Before = "(?:.*" + Separator + ")?";
    private const string Here = @"(?:\.[/\\]+)*";

    private const string Invisible = @"\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff";

    // In this order: names no file, absolute, home folder or drive, goes up, control characters.
    private const string Within = @"(?!(?:\.?[/\\])*\.?$)(?![/\\])(?!" + Here + @"(?:~|[A-Za-z]:))(?!" + Before + @"\.\." + End + @")(?![\s\S]*[\u0000-\u001f\u007f-\u009f])";

    /// <summary>A path that an output may have: nothing of a run's own, and a file name on every system.</summary>
    public static readonly string Output =
        "^" + Within + "(?!" + Here + "(?:" + AnyCase(ProjectPath.RunState) + ")" + End + ")(?!" + Before + AnyCase(ProjectPath.Repository) + End + ")(?!" + Before + "(?:" + AnyCase(ProjectPath.DeviceNames) + @")(?:\.[^/\\]*)?" + End + ")" +
        @"(?!.*[/\\]\.?$)" + "(?!.*[:*?\"<>|" + Invisible + "])(?!" + Before + @"[^/\\]{256})(?!" + Before + " " + End + @")(?!.*[^/\\][. ]" + End + ").*$";

    private static string AnyCase(IEnumerable<string> words) => string.Join("|", words.OrderBy(word => word, StringComparer.Ordinal).Select(AnyCase));

    private static string AnyCase(string word) =>
        string.Concat(word.Select(c => char.IsLetter(c) ? $"[{char.ToUpperInvariant(c)}{c}]" : Regex.Escape(c.ToString())));
}
