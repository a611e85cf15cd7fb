namespace TofaProjectNamespace.Tasks.Readme.Functions.Simple;

/// <summary>Takes the most frequent words out of a table.</summary>
public static class MostUsed
{
    /// <summary>The names in the first rows.</summary>
    public static IReadOnlyList<string> In(string table, int count) =>
        [.. table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Take(count).Select(row => row.Split('\t')[0])];
}
