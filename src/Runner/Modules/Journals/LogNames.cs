using System.Security.Cryptography;
using System.Text;

namespace Tofa.Runner.Modules.Journals;

/// <summary>Names an attempt's log file: an id may be any text, a file name may not.</summary>
internal static class LogNames
{
    private const int LongestPlainId = 80;
    private const int HashLength = 8;

    /// <summary>The path relative to the project, such as <c>logs/tasks/build.1.log</c>; two ids never share one.</summary>
    /// <param name="taskId">The task.</param>
    /// <param name="attempt">The number of the attempt, from 1.</param>
    internal static string For(string taskId, int attempt) => $"logs/tasks/{Safe(taskId)}.{attempt}.log";

    private static string Safe(string id)
    {
        if (id.Length is > 0 and <= LongestPlainId && id[0] != '.' && id.All(IsPlain))
            return id;

        var cleaned = string.Concat(id.Take(LongestPlainId).Select(letter => IsPlain(letter) ? letter : '_')).TrimStart('.');
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(id)));
        return $"{cleaned}~{hash[..HashLength]}";
    }

    private static bool IsPlain(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_';
}
