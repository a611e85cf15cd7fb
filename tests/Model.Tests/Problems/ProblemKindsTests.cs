using System.Reflection;
using System.Text.RegularExpressions;
using Tofa.Model.Problems;

namespace Tofa.Model.Tests.Problems;

public sealed partial class ProblemKindsTests
{
    [Fact]
    public void List_of_all_kinds_holds_every_constant_once()
    {
        var constants = typeof(ProblemKinds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (ProblemKind)field.GetValue(null)!);

        Assert.Equal(constants.OrderBy(kind => kind.Id, StringComparer.Ordinal), ProblemKinds.All.OrderBy(kind => kind.Id, StringComparer.Ordinal));
    }

    [Fact]
    public void Ids_are_unique_and_of_the_runbook_family()
    {
        Assert.Equal(ProblemKinds.All.Count, ProblemKinds.All.Select(kind => kind.Id).Distinct().Count());
        Assert.All(ProblemKinds.All, kind => Assert.Matches(RunbookId(), kind.Id));
    }

    [Fact]
    public void Titles_and_messages_follow_the_conventions_of_roslyn()
    {
        Assert.All(ProblemKinds.All, kind => Assert.False(kind.Title.EndsWith('.'), kind.Id));
        Assert.All(ProblemKinds.All, kind => Assert.False(kind.MessageFormat.EndsWith('.'), kind.Id));
    }

    [GeneratedRegex("^TOFA5[0-9]{3}$")]
    private static partial Regex RunbookId();
}
