namespace Tofa.Support;

/// <summary>Finds the checkout that a test runs from.</summary>
internal static class RepositoryRoot
{
    public static string Directory { get; } = Find(AppContext.BaseDirectory);

    public static string Read(string relativePath) => File.ReadAllText(Path.Combine(Directory, relativePath));

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Analyzers.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No Analyzers.sln above {start}: run the tests from a checkout.");
    }
}
