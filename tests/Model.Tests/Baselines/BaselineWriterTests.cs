using Tofa.Model.Baselines;

namespace Tofa.Model.Tests.Baselines;

public sealed class BaselineWriterTests
{
    private const string Canonical = """
        # What this is.
        schema: 1
        entries:
          # Agreed with the data team.
          # After the move.
          - rule: TOFA1001
            file: src/A.cs
            subject: IngestFlow | Flows | Report
            count: 2
            reason: "the #2 migration: later"
            expires: 2027-01-31
          - rule: TOFA2001
            file: src/B.cs
            subject: "- \"quoted\"\nline"
        # The end.

        """;

    [Fact]
    public void Canonical_file_is_written_as_it_was_read() =>
        Assert.Equal(Canonical, BaselineWriter.Write(BaselineFileReader.Read("b.yaml", Canonical).Baseline));

    [Fact]
    public void Line_breaks_of_a_file_stay()
    {
        var text = Canonical.ReplaceLineEndings("\r\n");

        Assert.Equal(text, BaselineWriter.Write(BaselineFileReader.Read("b.yaml", text).Baseline, BaselineWriter.NewLineOf(text)));
        Assert.Equal("\n", BaselineWriter.NewLineOf(Canonical));
    }

    [Fact]
    public void Comments_stay_with_their_entries()
    {
        const string Text = """
            # top
            schema: 1 # version
            entries: # all of them
            # about b
            - rule: TOFA1001 # why b
              subject: b   # not 'a#b'
              reason: 'a # b'

            # about a
            - { rule: TOFA1001, subject: a } # flow
            # bottom
            """;
        var baseline = BaselineFileReader.Read("b.yaml", Text).Baseline;

        Assert.Equal(["top", "version", "all of them"], baseline.Header);
        Assert.Equal(["about b", "why b", "not 'a#b'"], baseline.Entries[0].Comments);
        Assert.Equal(["about a", "flow"], baseline.Entries[1].Comments);
        Assert.Equal(["bottom"], baseline.Footer);
    }

    [Fact]
    public void Empty_baseline_is_an_empty_list() => Assert.Equal("schema: 1\nentries: []\n", BaselineWriter.Write(Baseline.Empty));

    [Fact]
    public void New_baseline_says_what_it_is()
    {
        var text = BaselineWriter.Write(BaselineComparison.Create([new Violation(BaselineKey.Of("TOFA1001", @"src\X.cs", "A"), "1,1")]));

        Assert.StartsWith("# Violations that are accepted for now.", text, StringComparison.Ordinal);
        Assert.EndsWith("entries:\n  - rule: TOFA1001\n    file: src/X.cs\n    subject: A\n", text, StringComparison.Ordinal);
    }
}
