using Tofa.Model.Baselines;
using Tofa.Model.Tests.Architecture;

namespace Tofa.Model.Tests.Baselines;

public sealed class BaselineFileReaderTests
{
    public static readonly Dictionary<string, MistakeCase> Mistakes = new()
    {
        ["unknown key"] = new(
            "TOFA9008", "'file_name' is not a key of an entry, so nothing would read it; remove it", "entries: [{ rule: TOFA1001, subject: a, [|file_name|]: x }]", "entries: [{ rule: TOFA1001, subject: a, file: x }]"),
        ["no rule"] = new(
            "TOFA9008", "'rule' is missing in an entry, so nothing is frozen; add it", "entries: [{ [|subject|]: a }]", "entries: [{ subject: '', rule: TOFA1001 }]"),
        ["no id"] = new(
            "TOFA9008", "'Tofa1' is not the id of a rule, so it stands for nothing; write an id such as TOFA1001", "entries: [{ rule: [|Tofa1|], subject: a }]", "entries: [{ rule: TOFA9999, subject: a }]"),
        ["no count"] = new(
            "TOFA9008",
            "'entries[0].count' has to be a whole number from 1 to 1000000, but it is '0', so it is not read; write a whole number from 1 to 1000000",
            "entries: [{ rule: TOFA1001, subject: a, count: [|0|] }]",
            "entries: [{ rule: TOFA1001, subject: a, count: 1 }]"),
        ["no day"] = new(
            "TOFA9008",
            "'2027-02-30' is not a day, so it stands for nothing; write a day such as 2027-01-31",
            "entries: [{ rule: TOFA1001, subject: a, expires: [|2027-02-30|] }]",
            "entries: [{ rule: TOFA1001, subject: a, expires: 2028-02-29 }]"),
        ["entry twice"] = new(
            "TOFA9008",
            "The same violation is frozen twice, so it is not clear how many are meant; make the two one entry with a 'count'",
            "entries: [{ rule: TOFA1001, subject: a, file: 'x\\y.cs' }, { rule: [|TOFA1001|], subject: a, file: x/y.cs }]",
            "entries: [{ rule: TOFA1001, subject: a, file: x/y.cs }, { rule: TOFA1001, subject: A, file: x/y.cs }]"),
        ["broken YAML"] = new(
            "TOFA9008",
            "The file is not readable text: it holds a NUL character, so nothing of it is read; save it as UTF-8",
            "entries: []#[|\0|]",
            "entries: []"),
    };

    public static TheoryData<string> Names => [.. Mistakes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Mistake_is_reported_once_at_its_place(string name)
    {
        var expected = Mistakes[name];

        var problem = Assert.Single(BaselineFileReader.Read("tofa.baseline.yaml", expected.BadText).Problems);

        Assert.Equal((expected.Message, expected.Id, expected.Place), (problem.Message, problem.Kind.Id, problem.Span));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Near_miss_is_not_reported(string name) => Assert.Empty(BaselineFileReader.Read("tofa.baseline.yaml", Mistakes[name].NearMiss).Problems);

    [Theory]
    [InlineData("TOFA1901", "did you mean 'TOFA1001'?")]
    [InlineData("TOFA5555", "remove the entry")]
    public void Rule_that_does_not_exist_is_named_with_the_nearest_one(string rule, string remedy)
    {
        var file = BaselineFileReader.Read("tofa.baseline.yaml", $"entries: [{{ rule: {rule}, subject: a }}]");

        var problem = file.UnknownRuleAt(0, ["TOFA2001", "TOFA1001"]);

        Assert.Equal(("TOFA9008", 18, $"'{rule}' is no rule whose violations can be frozen, so this entry freezes nothing; {remedy}"), (problem.Kind.Id, problem.Span.Start, problem.Message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("schema: 1\nentries: []\n")]
    public void File_that_says_nothing_freezes_nothing(string text)
    {
        var file = BaselineFileReader.Read("b.yaml", text);

        Assert.Empty(file.Problems);
        Assert.Empty(file.Baseline.Entries);
    }

    [Fact]
    public void Everything_that_is_written_is_read()
    {
        var file = BaselineFileReader.Read("b.yaml", "schema: 1\nentries:\n- rule: TOFA1001\n  file: .\\src\\X.cs\n  subject: 'A | B'\n  count: 2\n  reason: soon\n  expires: 2027-01-31\n- 5\n- { rule: TOFA1002, subject: C }\n");

        Assert.Equal(
            [
                new BaselineEntry(new BaselineKey("TOFA1001", "src/X.cs", "A | B"), 2) { Reason = "soon", Expires = new DateTime(2027, 1, 31) },
                new BaselineEntry(new BaselineKey("TOFA1002", "", "C"), 1),
            ],
            file.Baseline.Entries);
        Assert.Equal([0, 2], file.Positions);
        Assert.Single(file.Problems);
    }

    [Fact]
    public void Stale_and_expired_entries_are_told_at_their_rule()
    {
        const string Text = "entries:\n- { rule: TOFA1001, file: X.cs, subject: a, count: 3, expires: 2027-01-31 }\n";
        var file = BaselineFileReader.Read("b.yaml", Text);

        Assert.Equal(
            "TOFA1001 for 'a' in 'X.cs' is frozen 3 times here but found once, and what is mended must not come back unseen; run 'tofa baseline update'", file.StaleAt(0, 1).Message);
        Assert.Contains("frozen 3 times here but not found,", file.StaleAt(0, 0).Message, StringComparison.Ordinal);
        Assert.Empty(file.ExpiredOn(new DateTime(2027, 1, 31)));
        Assert.Empty(file.ExpiredOn(null));
        var expired = Assert.Single(file.ExpiredOn(new DateTime(2027, 2, 1)));
        Assert.Equal("TOFA1001 for 'a' in 'X.cs' was to be mended by 2027-01-31, and that day is over; mend it, or agree on another day", expired.Message);
        Assert.Equal("TOFA1001", Text.Substring(expired.Span.Start, expired.Span.Length));
    }
}
