using Tofa.Generators.Tests.Support;

namespace Tofa.Generators.Tests;

public sealed class NamespaceTests
{
    private static string NamespaceOf(RunbookProject project) => new GeneratorSession().Run(project).Load().Runbook.Namespace!;

    [Fact]
    public void The_chosen_namespace_wins() => Assert.Equal("Acme.Reports", NamespaceOf(Samples.ThreeTypes.Property("tofanamespace", "Acme.Reports")));

    [Fact]
    public void The_root_namespace_is_next() => Assert.Equal("Acme", NamespaceOf(Samples.ThreeTypes.Property("tofanamespace", " ")));

    [Fact]
    public void A_project_without_a_namespace_gets_a_fixed_one() =>
        Assert.Equal("Tofa.Generated", NamespaceOf(Samples.ThreeTypes.Property("rootnamespace", "")));

    [Theory]
    [InlineData("my-app.1st", "my_app._1st")]
    [InlineData("class.Runbook", "class.Runbook")]
    [InlineData("x { } class Y", "x_____class_Y")]
    [InlineData("..A..B..", "A.B")]
    public void A_namespace_that_C_sharp_refuses_is_made_legal(string given, string made) =>
        Assert.Equal(made, NamespaceOf(Samples.ThreeTypes.Property("tofanamespace", given)));
}
