using System.Text.RegularExpressions;
using Tofa.Analyzers.Tests.Conventions;
using Tofa.Support;

namespace Tofa.Analyzers.Tests.Catalogue;

/// <summary>
/// One row of the table of all diagnostics: a file of <c>Cases</c> that is called after the id. Its first line is the message, lines that begin
/// with <c>with </c> are properties of the build, and <c>=== path</c> begins a file of the bad project; <c>[|</c> and <c>|]</c> mark the place.
/// </summary>
internal sealed partial record CatalogueCase(string Id, string Message, IReadOnlyDictionary<string, string> Properties, IReadOnlyList<(string Path, string Text)> Files)
{
    private const string Folder = "tests/Analyzers.Tests/Catalogue/Cases";

    public static IReadOnlyList<string> Ids { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Directory, Folder), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>The row of an id.</summary>
    public static CatalogueCase Read(string id)
    {
        var text = RepositoryRoot.Read($"{Folder}/{id}.txt").Replace("MADE_UP_AWS_KEY", MadeUpSecret.Of("aws"), StringComparison.Ordinal);
        var parts = FileStart().Split(text);
        var head = parts[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var properties = head.Skip(1).Select(line => line["with ".Length..].Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        return new CatalogueCase(id, head[0], properties, [.. parts.Skip(1).Chunk(2).Select(file => (file[0], file[1].TrimEnd('\n')))]);
    }

    /// <summary>The mark that says what a file is; <c>null</c> for source code.</summary>
    public static string? KindOf(string path) => path switch
    {
        _ when path.EndsWith(".cs", StringComparison.Ordinal) => null,
        "architecture.yaml" => "architecture",
        "tofa.baseline.yaml" => "baseline",
        "runbook.yaml" => "runbook",
        _ when path.StartsWith("tasks/", StringComparison.Ordinal) => "task",
        _ => "template",
    };

    [GeneratedRegex("(?m)^=== (.+)\n")]
    private static partial Regex FileStart();
}
