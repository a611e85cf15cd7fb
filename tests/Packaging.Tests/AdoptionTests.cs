namespace Tofa.Packaging.Tests;

/// <summary>A team with an existing code base turns the rules on, with nothing but the packages.</summary>
public sealed class AdoptionTests(Checkout checkout)
{
    private const string MoreOfIt = "    public static int Twice() => 2 * Flows.GreetFlow.Run();\n";

    [Fact]
    public async Task Preset_decides_the_severity_and_what_the_project_says_itself_wins()
    {
        using var tool = new InstalledTool(checkout);

        Assert.Contains(("Greeting.cs", "error", "TOFA1001"), await tool.BuildAsync());
        Assert.Contains(("Greeting.cs", "error", "TOFA1001"), await tool.BuildAsync("-p:TofaPreset=Strict"));
        Assert.Contains(("Greeting.cs", "warning", "TOFA1001"), await tool.BuildAsync("-p:TofaPreset=adopt"));
        tool.Project.Write(".editorconfig", "[*.cs]\ndotnet_diagnostic.TOFA1001.severity = none\n");
        Assert.DoesNotContain(await tool.BuildAsync("-p:TofaPreset=strict"), line => line.Id == "TOFA1001");
    }

    [Theory]
    [InlineData("TofaPreset=strikt", "write default, strict or adopt")]
    [InlineData("TofaToday=31.1.2027", "write it as 2027-01-31")]
    [InlineData("TofaBaseline=none", "write off to ignore tofa.baseline.yaml")]
    public async Task Value_that_nobody_understands_fails_the_build_and_the_right_one_is_named(string property, string remedy)
    {
        using var project = new ConsumerProject(checkout.Feed);

        var build = await project.DotnetAsync("build", "-p:" + property);

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(remedy, build.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Frozen_violation_builds_a_new_one_does_not_and_a_mended_one_has_to_be_let_go()
    {
        using var tool = new InstalledTool(checkout);

        Assert.Contains("would freeze 1 violation", (await tool.TofaAsync("baseline", "create", "--dry-run")).Output, StringComparison.Ordinal);
        var created = await tool.TofaAsync("baseline", "create");
        Assert.True(created.ExitCode == 0, created.Everything);
        Assert.Empty(await tool.BuildAsync());
        Assert.Equal(0, (await tool.TofaAsync("baseline", "check")).ExitCode);

        tool.WriteModule("Flows.GreetFlow.Run()", MoreOfIt);
        Assert.Equal([("Greeting.cs", "error", "TOFA1001")], await tool.BuildAsync());
        var check = await tool.TofaAsync("baseline", "check");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("new      Modules/Greeting.cs(6,", check.Output, StringComparison.Ordinal);

        tool.WriteModule("1");
        Assert.Equal([("tofa.baseline.yaml", "error", "TOFA9009")], await tool.BuildAsync());
        Assert.Equal(0, (await tool.TofaAsync("baseline", "update")).ExitCode);
        Assert.Empty(await tool.BuildAsync());
    }

    [Fact]
    public async Task Project_with_one_of_TargetFrameworks_is_not_one_of_several_and_hears_of_a_stale_entry()
    {
        using var tool = new InstalledTool(checkout);
        tool.Project.Write("Consumer.csproj", tool.Project.Read("Consumer.csproj").Replace("TargetFramework>", "TargetFrameworks>", StringComparison.Ordinal));
        Checkout.Expect(await tool.TofaAsync("baseline", "create"));

        tool.WriteModule("1");

        Assert.Equal([("tofa.baseline.yaml", "error", "TOFA9009")], await tool.BuildAsync());
        Assert.Empty(await tool.BuildAsync("-p:TofaSeveralFrameworks=true"));
        Assert.Equal(1, (await tool.TofaAsync("baseline", "check")).ExitCode);
    }

    [Fact]
    public async Task Expired_entry_fails_the_build_the_day_after_its_last()
    {
        using var tool = new InstalledTool(checkout);
        Checkout.Expect(await tool.TofaAsync("baseline", "create"));
        tool.Project.Write("tofa.baseline.yaml", tool.Project.Read("tofa.baseline.yaml") + "    expires: 2020-02-29\n");

        Assert.Contains(("tofa.baseline.yaml", "error", "TOFA9010"), await tool.BuildAsync());
        Assert.DoesNotContain(await tool.BuildAsync("-p:TofaToday=2020-02-29"), line => line.Id == "TOFA9010");
    }

    [Fact]
    public async Task Ordinary_build_after_the_tool_still_reports_everything()
    {
        using var tool = new InstalledTool(checkout);

        await tool.TofaAsync("baseline", "check");

        Assert.Contains(("Greeting.cs", "error", "TOFA1001"), await tool.BuildAsync());
    }

    [Fact]
    public async Task Graph_shows_the_violation_as_a_red_edge_with_its_place()
    {
        using var tool = new InstalledTool(checkout);

        var mermaid = await tool.TofaAsync("graph");
        var html = await tool.TofaAsync("graph", "--output", "layers.html");

        Assert.True(mermaid.ExitCode == 0, mermaid.Everything);
        Assert.Contains("[\"Flows\"]", mermaid.Output, StringComparison.Ordinal);
        Assert.Contains("linkStyle", mermaid.Output, StringComparison.Ordinal);
        Assert.True(html.ExitCode == 0, html.Everything);
        Assert.Contains("Modules/Greeting.cs:5", tool.Project.Read("layers.html"), StringComparison.Ordinal);
    }
}
