using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Conventions;

public sealed class LengthTests
{
    private const string Layered = "namespace Acme.Flows; ";

    [Theory]
    [InlineData(301, 1)]
    [InlineData(302, 1)]
    [InlineData(300, 0)]
    [InlineData(299, 0)]
    public async Task File_is_as_long_as_its_last_line_that_holds_something(int lines, int expected)
    {
        var head = Layered + "class A { }\n";
        var rest = string.Concat(Enumerable.Repeat("// line\n", 299)) + string.Concat(Enumerable.Repeat("«»// more\n", lines > 300 ? 1 : 0)) + string.Concat(Enumerable.Repeat("// line\n", Math.Max(0, lines - 301)));
        var source = lines < 300 ? head + string.Concat(Enumerable.Repeat("// line\n", lines - 1)) : head + rest;

        Assert.Equal(expected, source.Split('«').Length - 1);
        await RuleVerifier.VerifyOnlyAsync(RuleIds.FileTooLong, source.Replace("«»// more", "«// more»", StringComparison.Ordinal));
    }

    [Fact]
    public Task File_of_a_project_without_layers_may_be_long() =>
        RuleVerifier.VerifyOnlyAsync(RuleIds.FileTooLong, "namespace Acme; class A { }\n" + string.Concat(Enumerable.Repeat("// line\n", 400)));

    [Theory]
    [InlineData("void «M»()\n{\n", "x = 1;\n", 39, "}")]
    [InlineData("«A»()\n{\n", "x = 1;\n", 39, "}")]
    [InlineData("int «P\n» {\nget { return 1; } set {\n", "x = 1;\n", 40, "} }")]
    [InlineData("public static A operator «+»(A a, A b)\n{\n", "a.x = 1;\n", 39, "return a; }")]
    [InlineData("void «M»() => N(\n", "1 +\n", 40, "1);")]
    [InlineData("void «M»()\n{ void Local() {\n", "x = 1;\n", 38, "}\n}")]
    public Task Member_whose_body_is_longer_than_forty_lines_is_reported(string before, string line, int lines, string after) =>
        RuleVerifier.VerifyOnlyAsync(RuleIds.MemberTooLong, InClass(before.Replace("P\n»", "P»", StringComparison.Ordinal) + string.Concat(Enumerable.Repeat(line, lines)) + after));

    [Theory]
    [InlineData("void M()\n{\n", "x = 1;\n", 38, "}")]
    [InlineData("// why\n// and why\n[Obsolete]\nvoid M(\nint a,\nint b)\n{\n", "x = 1;\n", 38, "}")]
    [InlineData("void M()\n{\n_ = \"\"\"\n", "text\n", 60, "\"\"\";\n}")]
    [InlineData("void M()\n{\n_ = $@\"\n", "text {x}\n", 60, "\";\n}")]
    [InlineData("int[] f =\n[\n", "1,\n", 60, "];")]
    [InlineData("class Inner {\n", "int F() => 1;\n", 1, "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n}")]
    public Task Member_whose_code_is_no_longer_than_forty_lines_is_not_reported(string before, string line, int lines, string after) =>
        RuleVerifier.VerifyOnlyAsync(RuleIds.MemberTooLong, InClass(before + string.Concat(Enumerable.Repeat(line, lines)) + after));

    [Fact]
    public Task Member_of_a_project_without_layers_may_be_long() =>
        RuleVerifier.VerifyOnlyAsync(RuleIds.MemberTooLong, "class A { int x; void M() {" + string.Concat(Enumerable.Repeat("x = 1;\n", 60)) + "} }");

    [Fact]
    public async Task The_message_counts_and_the_subject_does_not()
    {
        var test = RuleVerifier.Only([RuleIds.MemberTooLong], InClass("void {|#0:M|}()\n{\n" + string.Concat(Enumerable.Repeat("x = 1;\n", 50)) + "}"));
        test.ExpectedDiagnostics.Add(RuleVerifier.Diagnostic(RuleIds.MemberTooLong).WithLocation(0).WithArguments("A.M", 52, 40));
        test.DiagnosticVerifier = (diagnostic, _, _) => Assert.Equal("A.M", diagnostic.Properties["tofa.subject"]);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string InClass(string member) => Layered + "class A { int x; int N(int y) => y; " + member + " }";
}
