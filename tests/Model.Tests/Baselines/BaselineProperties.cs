using FsCheck;
using FsCheck.Fluent;
using Tofa.Model.Baselines;
using Tofa.Model.Collections;

namespace Tofa.Model.Tests.Baselines;

public sealed class BaselineProperties
{
    private static readonly DateTime Day = new(2027, 1, 31);

    private static readonly Gen<BaselineKey> Keys =
        from rule in Gen.Elements("TOFA1001", "TOFA1002", "TOFA2001")
        from file in Gen.Elements("a.cs", "b/c.cs", "")
        from subject in Gen.Elements("x", "y", "x | y")
        select new BaselineKey(rule, file, subject);

    private static readonly Gen<Violation[]> Violations = (
        from key in Keys
        from place in Gen.Elements("1,1", "2,1", "3,1", "4,1")
        select new Violation(key, place)).ArrayOf();

    private static readonly Gen<Baseline> Baselines = (
        from key in Keys
        from count in Gen.Choose(1, 4)
        from expires in Gen.Elements<DateTime?>(null, Day, Day.AddDays(2))
        select new BaselineEntry(key, count) { Expires = expires }).ArrayOf()
        .Select(entries => new Baseline(entries.DistinctBy(entry => entry.Key).ToEquatableArray()));

    private static readonly Gen<(Baseline Baseline, Violation[] Violations)> Pairs =
        from baseline in Baselines
        from violations in Violations
        select (baseline, violations);

    private static readonly Gen<BaselineEntry> HostileEntry =
        from file in Properties.HostileText
        from subject in Properties.HostileText
        from reason in Properties.HostileText
        from count in Gen.Choose(1, 3)
        select new BaselineEntry(BaselineKey.Of("TOFA1001", file, subject), count) { Reason = BaselineKey.Of("", "", reason).Subject, Expires = count == 2 ? Day : null };

    [Fact]
    public void Whatever_is_written_is_read_again() => Properties.Holds(HostileEntry.ArrayOf(), entries =>
    {
        var baseline = new Baseline(entries.DistinctBy(entry => entry.Key).OrderBy(entry => entry.Key.File, StringComparer.Ordinal).ThenBy(entry => entry.Key.Subject, StringComparer.Ordinal).ToEquatableArray());
        var text = BaselineWriter.Write(baseline);
        var file = BaselineFileReader.Read("b.yaml", text);

        return file.Problems.All(problem => problem.Kind != BaselineProblems.Unreadable) && file.Baseline == baseline && BaselineWriter.Write(file.Baseline) == text;
    }, tests: 500);

    [Fact]
    public void Baseline_of_what_there_is_finds_nothing_to_say() => Properties.Holds(Violations, violations =>
        BaselineComparison.Compare(BaselineComparison.Create(violations), violations, Day).IsClean);

    [Fact]
    public void Update_never_grows_and_leaves_nothing_stale() => Properties.Holds(Pairs, pair =>
    {
        var updated = BaselineComparison.Update(pair.Baseline, pair.Violations);
        var before = pair.Baseline.Entries.ToDictionary(entry => entry.Key, entry => entry.Count);
        var result = BaselineComparison.Compare(updated, pair.Violations);

        return updated.Entries.All(entry => before.TryGetValue(entry.Key, out var count) && entry.Count <= count)
            && result.Stale.Count == 0
            && result.New == BaselineComparison.Compare(pair.Baseline, pair.Violations).New
            && BaselineComparison.Update(updated, pair.Violations) == updated;
    });

    [Fact]
    public void Every_violation_is_new_or_kept() => Properties.Holds(Pairs, pair =>
    {
        var result = BaselineComparison.Compare(pair.Baseline, pair.Violations, Day.AddDays(1));

        return result.New.Count + result.Kept.Sum(match => match.Found) == pair.Violations.Distinct().Count()
            && result.Stale.All(match => match.Found < match.Entry.Count)
            && result.Kept.Concat(result.Stale).DistinctBy(match => match.Index).Count() == pair.Baseline.Entries.Count
            && result.Expired.All(match => match.Entry.Expires == Day);
    });

    [Fact]
    public void New_baseline_keeps_what_was_said_about_an_entry()
    {
        var key = BaselineKey.Of("TOFA1001", "a.cs", "x");
        var before = new Baseline(new[] { new BaselineEntry(key, 5) { Reason = "soon", Comments = Of("note") } }) { Header = Of("top") };
        var after = BaselineComparison.Create([new Violation(key, "1,1"), new Violation(key, "1,1"), new Violation(key, "2,1")], before);

        Assert.Equal(before with { Entries = new[] { before.Entries[0] with { Count = 2 } } }, after);
    }

    [Fact]
    public void No_text_makes_the_reader_throw() => Properties.Holds(Properties.HostileText, text =>
        BaselineFileReader.Read("b.yaml", text).Problems.All(problem => problem.Span.End <= text.Length));

    private static EquatableArray<string> Of(params string[] texts) => texts;
}
