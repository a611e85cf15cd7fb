namespace Tofa.Model.Baselines;

/// <summary>The order of entries in a file: by file, so that a change of code is a change of one place.</summary>
internal static class BaselineOrder
{
    /// <summary>The entries in that order.</summary>
    public static IEnumerable<BaselineEntry> Sort(IEnumerable<BaselineEntry> entries) => entries
        .OrderBy(entry => entry.Key.File, StringComparer.Ordinal)
        .ThenBy(entry => entry.Key.Rule, StringComparer.Ordinal)
        .ThenBy(entry => entry.Key.Subject, StringComparer.Ordinal);
}
