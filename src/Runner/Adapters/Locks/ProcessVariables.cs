using System.Globalization;
using System.Text;

namespace Tofa.Runner.Adapters.Locks;

/// <summary>What Linux says of the environment that a process began with, in <c>/proc/[pid]/environ</c> (proc(5)).</summary>
internal static class ProcessVariables
{
    /// <summary>The processes that began with a variable, or inherited it from one that did.</summary>
    /// <param name="variable">As <c>NAME=value</c>.</param>
    internal static IEnumerable<int> Holders(string variable)
    {
        // Each entry ends with a zero byte, so the one before ends where this one begins.
        var entry = Encoding.UTF8.GetBytes($"\0{variable}\0");
        return ProcessStat.Ids().Where(id => Of(id).AsSpan().IndexOf(entry) >= 0);
    }

    // Of another user's process nothing can be read; it is none that this runner started.
    private static byte[] Of(int id)
    {
        try
        {
            return [0, .. File.ReadAllBytes($"{ProcessStat.Folder}/{id.ToString(CultureInfo.InvariantCulture)}/environ")];
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
