using System.Globalization;
using System.Text.RegularExpressions;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Support;

namespace Tofa.Tool.Tests.Golden;

/// <summary>Exit codes are a promise to scripts.</summary>
public sealed partial class ExitCodeTests
{
    [Fact]
    public void Exit_code_of_every_stop_is_as_it_was() => GoldenFile.Check(
        "tests/Tool.Tests/Golden/exit-codes.txt",
        string.Concat(Enum.GetValues<StopKind>().Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind} {ExitCodes.Of(kind)}\n"))));

    [Fact]
    public void Table_in_the_readme_lists_every_exit_code_and_no_other()
    {
        var listed =
            from line in RepositoryRoot.Read("README.md").Split('\n')
            let row = Row().Match(line)
            where row.Success
            from code in row.Groups[1].Value.Split(',')
            select int.Parse(code, CultureInfo.InvariantCulture);

        Assert.Equal(Enum.GetValues<StopKind>().Select(ExitCodes.Of).Distinct().Order(), listed.Order());
    }

    [GeneratedRegex(@"^\| ([\d, ]+) \| ")]
    private static partial Regex Row();
}
