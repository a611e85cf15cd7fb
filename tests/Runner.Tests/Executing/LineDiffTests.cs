using Tofa.Runner.Modules.Artifacts;

namespace Tofa.Runner.Tests.Executing;

public sealed class LineDiffTests
{
    [Fact]
    public void Changes_are_shown_with_three_lines_around_them()
    {
        var diff = LineDiff.Of("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n");

        Assert.Equal((1, 1), (diff.Added, diff.Removed));
        Assert.Equal(["@@ -2,7 +2,7 @@", " 2", " 3", " 4", "-5", "+five", " 6", " 7", " 8"], diff.Lines);
    }

    [Fact]
    public void Changes_far_apart_are_shown_apart_and_near_ones_together()
    {
        var before = string.Concat(Enumerable.Range(1, 30).Select(n => $"{n}\n"));

        var apart = LineDiff.Of(before, before.Replace("\n5\n", "\nx\n", StringComparison.Ordinal).Replace("\n25\n", "\ny\n", StringComparison.Ordinal));
        var near = LineDiff.Of(before, before.Replace("\n5\n", "\nx\n", StringComparison.Ordinal).Replace("\n11\n", "\ny\n", StringComparison.Ordinal));

        Assert.Equal(2, apart.Lines.Count(line => line.StartsWith("@@", StringComparison.Ordinal)));
        Assert.Single(near.Lines, line => line.StartsWith("@@", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a\n", "a\r\n", "-a", "+a\r")]
    [InlineData("a\n", "a", "-a", "\\ No newline at end of file")]
    public void A_difference_of_line_ends_is_a_difference(string before, string after, string first, string last)
    {
        var diff = LineDiff.Of(before, after);

        Assert.Equal((first, last), (diff.Lines[1], diff.Lines[^1]));
    }

    [Theory]
    [InlineData("", "a\n", "@@ -0,0 +1,1 @@")]
    [InlineData("a\n", "", "@@ -1,1 +0,0 @@")]
    public void A_text_that_comes_or_goes_has_no_line_before_it(string before, string after, string header) =>
        Assert.Equal(header, LineDiff.Of(before, after).Lines[0]);

    [Fact]
    public void Equal_texts_do_not_differ() => Assert.Empty(LineDiff.Of("a\nb", "a\nb").Lines);

    [Fact]
    public void The_shortest_way_is_found_and_leads_from_one_text_to_the_other()
    {
        var random = new Random(5);
        for (var round = 0; round < 300; round++)
        {
            var (before, after) = (Some(random), Some(random));
            var pairs = new LineMatcher(before, after).Match();

            Assert.All(pairs, pair => Assert.Equal(before[pair.Before], after[pair.After]));
            Assert.Equal(pairs.OrderBy(pair => pair.Before).ThenBy(pair => pair.After), pairs);
            Assert.Equal(LongestCommon(before, after), pairs.Count);
        }
    }

    [Fact]
    public void Texts_that_differ_in_everything_are_compared_in_a_moment()
    {
        var diff = LineDiff.Of(string.Concat(Enumerable.Range(0, 50_000).Select(n => $"a{n}\n")), string.Concat(Enumerable.Range(0, 50_000).Select(n => $"b{n}\n")));

        Assert.Equal((50_000, 50_000), (diff.Added, diff.Removed));
    }

    private static string[] Some(Random random) => [.. Enumerable.Range(0, random.Next(12)).Select(_ => "abc"[random.Next(3)].ToString())];

    private static int LongestCommon(string[] before, string[] after)
    {
        var best = new int[before.Length + 1, after.Length + 1];
        for (var b = 1; b <= before.Length; b++)
        {
            for (var a = 1; a <= after.Length; a++)
                best[b, a] = before[b - 1] == after[a - 1] ? best[b - 1, a - 1] + 1 : Math.Max(best[b - 1, a], best[b, a - 1]);
        }

        return best[before.Length, after.Length];
    }
}
