using System.Globalization;
using TofaProjectNamespace.SharedModules.Transformation;

namespace TofaProjectNamespace.SharedModules.Io;

/// <summary>Tallies as the text of a file: a line for each, name and count parted by a tab.</summary>
public static class TallyText
{
    /// <summary>The text.</summary>
    public static string Write(IEnumerable<Tally> tallies) =>
        string.Concat(tallies.Select(tally => string.Create(CultureInfo.InvariantCulture, $"{tally.Name}\t{tally.Count}\n")));
}
