using Tofa.Model.Architecture;

namespace Tofa.Model.Tests.Architecture;

public sealed class PathPatternTests
{
    [Theory]
    [InlineData("**/Flows/**", "Flows/Ingest.cs")]
    [InlineData("**/Flows/**", "src/Flows/Deep/Ingest.cs")]
    [InlineData("**/Flows/**", @"src\Flows\Ingest.cs")]
    [InlineData("**/Flows/", "src/Flows/Ingest.cs")]
    [InlineData("./Migrations/**", "Migrations/1.cs")]
    [InlineData("Migrations/*.cs", "Migrations/1.cs")]
    [InlineData("**/*.g.cs", "obj/Debug/X.g.cs")]
    [InlineData("v?/**", "v1/X.cs")]
    [InlineData(@"src\Old\**", "src/Old/X.cs")]
    public void Path_matches(string pattern, string path) => Assert.True(Parse(pattern).IsMatch(path));

    [Theory]
    [InlineData("**/Flows/**", "src/MyFlows/Ingest.cs")]
    [InlineData("Flows/**", "src/Flows/Ingest.cs")]
    [InlineData("Migrations/*.cs", "Migrations/2024/1.cs")]
    [InlineData("v?/**", "v10/X.cs")]
    [InlineData("v?/**", "v/X.cs")]
    [InlineData("*.cs", "src/X.cs")]
    public void Path_that_only_looks_alike_does_not_match(string pattern, string path) => Assert.False(Parse(pattern).IsMatch(path));

    [Fact]
    public void Innermost_step_is_told() =>
        Assert.Equal(new PatternMatch(2, null), Parse("**/Flows/**").Match(["Flows", "a", "Flows", "X.cs"]));

    [Theory]
    [InlineData(" ", "is empty")]
    [InlineData("/src/**", "is absolute; write it relative to the project, or begin with '**/'")]
    [InlineData("C:/src/**", "is absolute; write it relative to the project, or begin with '**/'")]
    [InlineData("a//b", "has an empty step")]
    [InlineData("../Shared/**", "goes up with '..'; begin with '**/' to reach files outside the project")]
    [InlineData("a/**.cs", "has '**' beside other text; '**' stands for whole steps")]
    [InlineData("./", "names no file")]
    public void Text_that_is_no_pattern_says_why(string text, string expected)
    {
        Assert.False(PathPattern.TryParse(text, out _, out var flaw));
        Assert.Equal(expected, flaw);
    }

    private static PathPattern Parse(string text)
    {
        Assert.True(PathPattern.TryParse(text, out var pattern, out var flaw), flaw);
        return pattern;
    }
}
