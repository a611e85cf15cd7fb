using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Tofa.Runner.Modules.Executing;

/// <summary>Names files after task ids, which may be any text.</summary>
internal static class SafeName
{
    private const int MaxLength = 80;

    /// <summary>Gives the id itself where it is a plain file name, else its plain characters and a hash that keeps it apart from others.</summary>
    /// <param name="taskId">The id as the runbook spells it.</param>
    internal static string For(string taskId)
    {
        var plain = new string([.. taskId.Take(MaxLength).Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' ? c : '_')]);
        if (plain == taskId && ArtifactPath.LeavesProject(plain) is null && plain[0] != '.')
            return plain;

        var hash = SHA256.HashData(Encoding.Unicode.GetBytes(taskId));
        return string.Create(CultureInfo.InvariantCulture, $"{plain.Trim('.', '_')}-{Convert.ToHexStringLower(hash.AsSpan(0, 4))}");
    }
}
