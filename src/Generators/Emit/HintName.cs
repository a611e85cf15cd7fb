using System.Globalization;
using System.Text;

namespace Tofa.Generators.Emit;

/// <summary>Names of generated files that every compiler host accepts; a refused one would discard all of a generator's output.</summary>
internal static class HintName
{
    private const int LongestName = 100;

    /// <summary>The file for a class of the runbook.</summary>
    /// <param name="className">A class name; two that differ, ignoring case, give two names that differ, ignoring case.</param>
    public static string ForTask(string className) => "RunbookTasks." + Sanitise(className) + ".g.cs";

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
        return safe.Append('-').Append(StableHash(name)).ToString();
    }

    // FNV-1a over the upper-cased name: string.GetHashCode differs from process to process.
    private static string StableHash(string name)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in name.ToUpperInvariant())
            hash = unchecked((hash ^ c) * 1099511628211UL);

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
