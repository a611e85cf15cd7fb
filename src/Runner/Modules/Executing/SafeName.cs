using System.Security.Cryptography;
using System.Text;

namespace Tofa.Runner.Modules.Executing;

/// <summary>Names files after task ids, which may be any text; two ids never share a name on a file system that tells case apart.</summary>
internal static class SafeName
{
    private const int LongestPlainId = 80;
    private const int HashBytes = 4;

    /// <summary>Gives the id itself where it is a plain file name, else its plain characters and a hash of the whole.</summary>
    /// <param name="taskId">The id as the runbook spells it.</param>
    internal static string For(string taskId)
    {
        if (taskId.Length is > 0 and <= LongestPlainId && taskId[0] != '.' && taskId.All(IsPlain) && ArtifactPath.LeavesProject(taskId) is null)
            return taskId;

        var cleaned = string.Concat(taskId.Take(LongestPlainId).Select(letter => IsPlain(letter) ? letter : '_')).TrimStart('.');
        var hash = SHA256.HashData(Encoding.Unicode.GetBytes(taskId));
        return $"{cleaned}~{Convert.ToHexStringLower(hash.AsSpan(0, HashBytes))}";
    }

    private static bool IsPlain(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_';
}
