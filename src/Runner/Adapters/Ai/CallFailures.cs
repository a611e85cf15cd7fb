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
        if (exception.GetRawResponse() is not { } response)
            return new CallFailure(null, null, exception.Message, null);

        string? retryAfter = null;
        response.Headers.TryGetValue("Retry-After", out retryAfter);
        return OfBody(response.Status, response.Content?.ToString() ?? string.Empty) with { RetryAfter = RetryAfter(retryAfter, now) };
    }

    /// <summary>The facts that a body tells.</summary>
    /// <param name="status">The HTTP status; <c>null</c> where it says nothing.</param>
    /// <param name="body">The body.</param>
    internal static CallFailure OfBody(int? status, string body) =>
        new(status, First(CodeField(), body) ?? First(TypeField(), body), Snippet.Of(First(MessageField(), body) ?? Describe(body)), null);

    /// <summary>Whether an event of a stream is an error and no part of an answer.</summary>
    internal static bool IsError(string data) => ErrorObject().IsMatch(data);

    private static string Describe(string body)
    {
        var text = body.TrimStart();
        if (text.Length == 0)
            return "it says nothing more";

        return text[0] == '<' ? "it sent a web page, as a proxy or a wrong address does" : text.Split('\n', 2)[0].TrimEnd();
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

    [GeneratedRegex("^\\s*\\{\\s*\"error\"\\s*:\\s*[{\"]", RegexOptions.NonBacktracking)]
    private static partial Regex ErrorObject();
}
