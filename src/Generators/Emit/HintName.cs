using System.Globalization;
using System.Text;
using Tofa.Generators.Pipeline;

namespace Tofa.Generators.Emit;

/// <summary>Names of generated files that every compiler host accepts; a refused one would discard all of a generator's output.</summary>
internal static class HintName
{
    private const int LongestName = 100;

    /// <summary>The file for one class of the runbook or for several.</summary>
    /// <param name="name">A class name or a number; two that differ, ignoring case, give two names that differ, ignoring case.</param>
    public static string ForTasks(string name) => "RunbookTasks." + Sanitise(name) + ".g.cs";

    private static string Sanitise(string name)
    {
        var safe = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
                safe.Append(c);
            else
                safe.Append("_x").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        if (safe.Length == name.Length && safe.Length <= LongestName)
            return name;

        safe.Length = Math.Min(safe.Length, LongestName);
        return safe.Append('-').Append(StableHash.Of(name).ToString("x16", CultureInfo.InvariantCulture)).ToString();
    }
}
