using System.Globalization;

namespace Tofa.Runner.Adapters.Locks;

/// <summary>What Linux says of a process in <c>/proc/[pid]/stat</c> (proc(5)).</summary>
/// <param name="Session">The process id of its session's leader.</param>
/// <param name="IsZombie">Whether it has ended and only waits to be asked for.</param>
internal sealed record ProcessStat(int Session, bool IsZombie)
{
    /// <summary>Where Linux lists processes.</summary>
    internal const string Folder = "/proc";

    // State, parent, group, session: what follows the name, which may hold anything but ends with the last ')'.
    private const int SessionField = 3;

    /// <summary>One process; <c>null</c> where there is none, or no <c>/proc</c>.</summary>
    internal static ProcessStat? Of(int id)
    {
        try
        {
            var stat = File.ReadAllText($"{Folder}/{id.ToString(CultureInfo.InvariantCulture)}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return new ProcessStat(int.Parse(fields[SessionField], CultureInfo.InvariantCulture), fields[0] == "Z");
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>All processes.</summary>
    internal static IEnumerable<ProcessStat> All() => Ids().Select(Of).OfType<ProcessStat>();

    /// <summary>The ids of all processes.</summary>
    internal static IEnumerable<int> Ids() => Directory.EnumerateDirectories(Folder)
        .Select(folder => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
        .Where(id => id > 0);
}
