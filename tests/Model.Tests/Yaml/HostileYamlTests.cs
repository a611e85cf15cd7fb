using Tofa.Model.Problems;
using Tofa.Model.Yaml;

namespace Tofa.Model.Tests.Yaml;

/// <summary>The reader runs inside editors and compilers: no input may crash or stall it.</summary>
public sealed class HostileYamlTests
{
    public static TheoryData<string, string> TooMuch => new()
    {
        { "nested brackets", string.Concat(Enumerable.Repeat("[\n", 100_000)) },
        { "nested braces", string.Concat(Enumerable.Repeat("{a: ", 100_000)) },
        { "nested dashes", string.Concat(Enumerable.Repeat("- ", 100_000)) },
        { "nested complex keys", string.Concat(Enumerable.Repeat("? ", 100_000)) },
        { "characters", new string('a', YamlLimits.MaxLength + 1) },
        { "values", "[" + string.Concat(Enumerable.Repeat("a,", YamlLimits.MaxNodes)) + "]" },
        { "keys", string.Concat(Enumerable.Range(0, YamlLimits.MaxKeys + 1).Select(i => $"k{i}: v\n")) },
        { "aliases", "a: &a b\nc: [" + string.Concat(Enumerable.Repeat("*a, ", YamlLimits.MaxAliases + 1)) + "]" },
        { "alias bomb", Bomb(6, 9) },
        { "deep alias", DeepAlias() },
    };

    [Theory]
    [MemberData(nameof(TooMuch))]
    public async Task File_beyond_a_limit_is_refused_at_once(string what, string text)
    {
        var reading = Task.Run(() => YamlReader.Read("a.yaml", text), TestContext.Current.CancellationToken);

        var document = await reading.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        Assert.True(document.Problems.Any(problem => problem.Kind == ProblemKinds.LimitExceeded), what);
        Assert.False(document.IsComplete);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("? ")]
    [InlineData("[")]
    public void Endless_nesting_is_one_problem(string opening)
    {
        var text = string.Concat(Enumerable.Repeat(opening, 100_000));

        Assert.Equal(ProblemKinds.LimitExceeded, Assert.Single(YamlReader.Read("a.yaml", text).Problems).Kind);
        Assert.NotEmpty(YamlReader.Read("a.yaml", "{ ? { a: b } : c }").Problems);
    }

    public static TheoryData<string, string> JustEnough => new()
    {
        { "characters", "# " + new string('a', YamlLimits.MaxLength - 2) },
        { "keys", string.Concat(Enumerable.Range(0, YamlLimits.MaxKeys).Select(i => $"k{i}: v\n")) },
        { "aliases", "a: &a b\nc: [" + string.Concat(Enumerable.Repeat("*a, ", YamlLimits.MaxAliases)) + "]" },
        { "depth", string.Concat(Enumerable.Repeat("- ", YamlLimits.MaxDepth)) + "a" },
        { "small bomb", Bomb(2, 9) },
    };

    [Theory]
    [MemberData(nameof(JustEnough))]
    public void File_at_a_limit_is_read(string what, string text) => Assert.True(YamlReader.Read("a.yaml", text).Problems.Count == 0, what);

    [Theory]
    [InlineData("items: [1, 2\nother: }")]
    [InlineData("a: [")]
    [InlineData("a: 'b")]
    [InlineData("a:\n\tb: c")]
    [InlineData("a: b: c")]
    [InlineData("a: *x")]
    [InlineData("%YAML 9.9\n---\na: b")]
    [InlineData("a: \"\\q\"")]
    [InlineData("a: !<tag:x b")]
    [InlineData("a: |99\n  b")]
    [InlineData("a: &a *a")]
    [InlineData("*a : b")]
    [InlineData("}")]
    [InlineData("- a\nb: c")]
    public void Broken_yaml_is_one_syntax_problem_inside_of_the_file(string text)
    {
        var problem = Assert.Single(YamlReader.Read("a.yaml", text).Problems);

        Assert.Equal(ProblemKinds.Syntax, problem.Kind);
        Assert.InRange(problem.Span.Start, 0, text.Length);
        Assert.InRange(problem.Span.End, problem.Span.Start, text.Length);
        Assert.DoesNotContain('\n', problem.Message);
    }

    [Fact]
    public void Any_text_is_read_without_a_crash_and_every_place_is_inside_of_it() =>
        Properties.Holds(
            Properties.HostileText,
            text =>
            {
                var document = YamlReader.Read("a.yaml", text);
                return AllNodes(document.Root).All(node => node.Span.Start >= 0 && node.Span.Length >= 0 && node.Span.End <= text.Length)
                    && document.Problems.All(problem => problem.Span.Start >= 0 && problem.Span.Length >= 0 && problem.Span.End <= text.Length);
            },
            tests: 5000);

    private static IEnumerable<YamlNode> AllNodes(YamlNode? node) => node switch
    {
        null => [],
        YamlMapping mapping => mapping.Entries.SelectMany(entry => AllNodes(entry.Value).Prepend(entry.Key)).Prepend(mapping),
        YamlSequence sequence => sequence.Items.SelectMany(AllNodes).Prepend(sequence),
        _ => [node],
    };

    private static string Bomb(int levels, int width) => "a0: &a0 x\n" + string.Concat(
        Enumerable.Range(1, levels).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", width))}]\n"));

    // Each alias alone is shallow; only their sum is deep.
    private static string DeepAlias() => "a0: &a0 [x]\n" + string.Concat(
        Enumerable.Range(1, 90).Select(i => $"a{i}: &a{i} [*a{i - 1}]\n"));
}
