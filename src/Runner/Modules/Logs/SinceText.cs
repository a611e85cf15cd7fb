using System.Globalization;
using Tofa.Model.Reading;

namespace Tofa.Runner.Modules.Logs;

/// <summary>Reads <c>--since</c>.</summary>
internal static class SinceText
{
    /// <summary>The instant that is meant; <c>null</c> where the text is neither a duration nor an instant.</summary>
    /// <param name="text">A duration back from now, such as <c>90s</c> or <c>1h30m</c>, or ISO 8601; an instant without a zone is UTC, as the journal is.</param>
    /// <param name="now">The present.</param>
    internal static DateTimeOffset? Parse(string text, DateTimeOffset now)
    {
        if (Durations.Parse(text) is { } back)
            return now - back;

        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;
        string[] formats = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];
        return DateTimeOffset.TryParseExact(text, formats, CultureInfo.InvariantCulture, Styles, out var instant) ? instant : null;
    }
}
