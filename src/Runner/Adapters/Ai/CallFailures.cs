using System.ClientModel;
using System.Globalization;
using System.Text.RegularExpressions;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Modules.Executing;

namespace Tofa.Runner.Adapters.Ai;

/// <summary>Reads what a failed call says about itself.</summary>
internal static partial class CallFailures
{
    /// <summary>The facts of a failure.</summary>
    /// <param name="exception">What the client threw.</param>
    /// <param name="now">The time, for a Retry-After that names a date.</param>
    internal static CallFailure Of(ClientResultException exception, DateTimeOffset now)
    {
        var response = exception.GetRawResponse();
        var body = response?.Content?.ToString() ?? string.Empty;
        var message = First(MessageField(), body) ?? exception.Message;
        string? retryAfter = null;
        response?.Headers.TryGetValue("Retry-After", out retryAfter);
        return new CallFailure(
            exception.Status == 0 ? null : exception.Status,
            First(CodeField(), body) ?? First(TypeField(), body),
            Snippet.Of(message),
            RetryAfter(retryAfter, now));
    }

    private static TimeSpan? RetryAfter(string? value, DateTimeOffset now)
    {
        if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(Math.Min(seconds, TimeSpan.FromDays(1).TotalSeconds));

        return DateTimeOffset.TryParseExact(value, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date - now : null;
    }

    private static string? First(Regex field, string body) => field.Match(body) is { Success: true } match ? match.Groups[1].Value : null;

    // Patterns rather than a JSON reader: error bodies of proxies and local servers are often cut or not JSON at all.
    [GeneratedRegex("\"code\"\\s*:\\s*\"([A-Za-z0-9_.-]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex CodeField();

    [GeneratedRegex("\"type\"\\s*:\\s*\"([A-Za-z0-9_.-]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex TypeField();

    [GeneratedRegex("\"message\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex MessageField();
}
