using System.Globalization;
using System.Text.RegularExpressions;

namespace Tofa.Runner.Benchmarks.Measuring;

/// <summary>What a process asked the disk for, as <c>strace</c> saw it.</summary>
/// <param name="Syncs">Calls that wait for the disk.</param>
/// <param name="Renames">Files put in the place of others.</param>
/// <param name="Bytes">Bytes written to files of the project.</param>
internal sealed partial record Calls(int Syncs, int Renames, long Bytes)
{
    /// <summary>Counts; <c>null</c> where there is no <c>strace</c>.</summary>
    public static Calls? Count(string folder, string program, params string[] arguments)
    {
        if (!File.Exists("/usr/bin/strace"))
            return null;

        var trace = Path.Combine(folder, "..", $"{Path.GetFileName(folder)}.trace");
        Command.Measure(folder, "strace", ["-f", "-y", "-qq", "-o", trace, "-e", "trace=fsync,fdatasync,syncfs,rename,renameat,renameat2,write,pwrite64,writev,pwritev", program, .. arguments]);
        var lines = File.ReadAllLines(trace);
        return new Calls(
            lines.Count(line => Sync().IsMatch(line)),
            lines.Count(line => line.Contains(" rename", StringComparison.Ordinal)),
            lines.Where(line => line.Contains(folder, StringComparison.Ordinal)).Select(line => Written().Match(line)).Where(match => match.Success).Sum(match => long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)));
    }

    [GeneratedRegex(" (fsync|fdatasync|syncfs)\\(")]
    private static partial Regex Sync();

    [GeneratedRegex(" (?:write|pwrite64|writev|pwritev)\\(.*= ([0-9]+)$")]
    private static partial Regex Written();
}
