using System.Text.RegularExpressions;
using Tofa.Analyzers.Tests.Conventions;
using Tofa.Support;

namespace Tofa.Analyzers.Tests.Catalogue;

/// <summary>
/// One row of the table of all diagnostics: a file of <c>Cases</c> that is called after the id. Its first line is the message, and more lines may follow:
/// <c>with name=value</c> for a property of the build, <c>assembly name</c>, <c>without the runner</c>, and <c>nowhere: why</c> where the diagnostic has no place.
/// <c>=== path</c> begins a file of the bad project, in which <c>[|</c> and <c>|]</c> mark the place; <c>=== path | note</c> one that is not just there:
/// <c>of Library</c>, <c>saved as utf-16</c>, <c>missing</c> or <c>unreadable</c>.
/// </summary>
internal sealed partial record CatalogueCase(string Id, string Message, IReadOnlyList<string> Circumstances, IReadOnlyList<CatalogueFile> Files)
{
    private const string Folder = "tests/Analyzers.Tests/Catalogue/Cases";
    private const string NoRunner = "without the runner";

    public static IReadOnlyList<string> Ids { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Directory, Folder), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>The properties of the build.</summary>
    public IEnumerable<string[]> Properties => After("with ").Select(pair => pair.Split('=', 2));

    /// <summary>The assembly's name, where it matters.</summary>
    public string? AssemblyName => After("assembly ").SingleOrDefault();

    /// <summary>Whether the project references the runner.</summary>
    public bool HasRunner => !Circumstances.Contains(NoRunner);

    /// <summary>Whether the diagnostic is about a place in a file.</summary>
    public bool HasPlace => !After("nowhere: ").Any();

    /// <summary>The row of an id.</summary>
    public static CatalogueCase Read(string id)
    {
        var text = RepositoryRoot.Read($"{Folder}/{id}.txt").Replace("MADE_UP_AWS_KEY", MadeUpSecret.Of("aws"), StringComparison.Ordinal);
        var parts = FileStart().Split(text);
        var head = parts[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(head.Skip(1), line => Assert.Matches($"^(with \\w+=|assembly |nowhere: |{NoRunner}$)", line));
        return new CatalogueCase(id, head[0], [.. head.Skip(1)], [.. parts.Skip(1).Chunk(2).Select(file => CatalogueFile.Of(file[0], file[1]))]);
    }

    private IEnumerable<string> After(string start) =>
        Circumstances.Where(line => line.StartsWith(start, StringComparison.Ordinal)).Select(line => line[start.Length..]);

    [GeneratedRegex("(?m)^=== (.+)\n")]
    private static partial Regex FileStart();
}
