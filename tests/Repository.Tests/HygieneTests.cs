using System.Text.RegularExpressions;
using Tofa.Support;

namespace Tofa.Repository.Tests;

/// <summary>Nothing that belongs to one machine, and nothing unfinished, may be committed.</summary>
public sealed partial class HygieneTests
{
    private static readonly string[] Texts = ["*.cs", "*.md", "*.csproj", "*.props", "*.targets", "*.yaml", "*.json", "run"];

    [Fact]
    public void No_file_names_a_path_of_one_machine()
    {
        var found = Lines().Where(line => MachinePath().IsMatch(line.Text)).Select(line => line.Place);

        Assert.Empty(found);
    }

    [Fact]
    public void No_code_is_unfinished_or_silences_a_warning()
    {
        // nameof in the finder itself is not a use.
        var found = SourceFiles.All.Where(path => !path.EndsWith("UnfinishedCode.cs", StringComparison.Ordinal)).SelectMany(UnfinishedCode.In);

        Assert.Empty(found);
    }

    [Fact]
    public void No_package_version_floats()
    {
        var floating = RepositoryRoot.Read("Directory.Packages.props").Split('\n').Where(line => line.Contains("Version=\"", StringComparison.Ordinal) && line.Contains('*', StringComparison.Ordinal));

        Assert.Empty(floating);
    }

    private static IEnumerable<(string Place, string Text)> Lines() =>
        from pattern in Texts
        from path in Directory.EnumerateFiles(RepositoryRoot.Directory, pattern, SearchOption.AllDirectories)
        let relative = SourceFiles.Relative(path)
        where !relative.EndsWith("/HygieneTests.cs", StringComparison.Ordinal) && !relative.Split('/').Any(part => part is "bin" or "obj" or "artifacts" or "outputs" or "logs" or ".git" or "TestResults")
        from line in File.ReadLines(path).Select((text, index) => (Place: $"{relative}:{index + 1}", Text: text))
        select line;

    // Absolute paths of a home or work folder; sample paths in documents use /home/you or C:\src.
    [GeneratedRegex(@"(?<![\w.])(/work/|/root/|/tmp/\w|C:\\Users\\\w|/home/(?!you\b)\w)")]
    private static partial Regex MachinePath();
}
