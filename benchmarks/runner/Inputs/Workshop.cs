namespace Tofa.Runner.Benchmarks.Inputs;

/// <summary>A folder on the disk that the repository lies on, deleted at the end: a RAM disk would make every sync free.</summary>
internal sealed class Workshop : IDisposable
{
    private int folders;

    /// <summary>Its path.</summary>
    public string Directory { get; } = System.IO.Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, $"workshop-{Environment.ProcessId}")).FullName;

    /// <summary>The folder of the repository.</summary>
    public static string Repository { get; } = Above(AppContext.BaseDirectory);

    /// <summary>A new folder.</summary>
    public string NewFolder() => System.IO.Directory.CreateDirectory(Path.Combine(Directory, $"{++folders}")).FullName;

    /// <inheritdoc/>
    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "Analyzers.sln")) ? folder : Above(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!);
}
