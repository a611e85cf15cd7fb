using Tofa.Support;

namespace Tofa.Tool.Tests.Golden;

/// <summary>A file that says what the tool promised, and that only changes when somebody means it.</summary>
internal static class GoldenFile
{
    // To write the files anew after a command or an option was added: TOFA_WRITE_GOLDEN=1 dotnet test tests/Tool.Tests --filter Golden
    private const string WriteAnew = "TOFA_WRITE_GOLDEN";

    public static void Check(string relativePath, string actual)
    {
        var path = Path.Combine(RepositoryRoot.Directory, relativePath);
        if (Environment.GetEnvironmentVariable(WriteAnew) == "1")
            File.WriteAllText(path, actual);

        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : string.Empty;
        Assert.True(expected == actual, $"{relativePath} says otherwise{FirstDifference(expected, actual)}\nIf that is meant: {WriteAnew}=1 dotnet test tests/Tool.Tests --filter Golden");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length)).FirstOrDefault(i => old.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return $" in line {line + 1}:\n- {old.ElementAtOrDefault(line)}\n+ {now.ElementAtOrDefault(line)}";
    }
}
