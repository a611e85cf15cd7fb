namespace Tofa.Packaging.Tests;

/// <summary>What <c>tofa init</c> and <c>dotnet new tofa</c> make builds, runs and reports, with nothing but the packages.</summary>
public sealed class ScaffoldTests(Checkout checkout)
{
    private const string Name = "1-my app";

    [Fact]
    public async Task Scaffold_of_the_tool_builds_without_a_warning_runs_to_its_end_and_reports_a_violation()
    {
        using var home = new ScaffoldHome(checkout);
        Checkout.Expect(await home.TofaAsync("init", Name));

        var build = await home.DotnetAsync(Name, "build");
        var run = await home.DotnetAsync(Name, "run");

        Assert.True(build.ExitCode == 0, build.Everything);
        Assert.Empty(BuildDiagnostic.Of(build));
        Assert.True(run.ExitCode == 0, run.Everything);
        Assert.Contains("All 5 tasks are done.", run.Everything, StringComparison.Ordinal);
        Assert.Contains("Most used in the plan: ", home.Read($"{Name}/outputs/readme_section.md"), StringComparison.Ordinal);

        home.Write($"{Name}/Flows/DataFlow.cs", home.Read($"{Name}/Flows/DataFlow.cs").Replace("await texts.ReadAsync(source, cancellationToken)", "File.ReadAllText(source)", StringComparison.Ordinal));
        home.Write($"{Name}/runbook.yaml", home.Read($"{Name}/runbook.yaml").Replace("[task_1.2]", "[task_12]", StringComparison.Ordinal));
        var broken = BuildDiagnostic.Of(await home.DotnetAsync(Name, "build"));
        Assert.Contains(broken, line => line is { File: "DataFlow.cs", Severity: "error", Id: "TOFA1005" });
        Assert.Contains(broken, line => line is { File: "runbook.yaml", Severity: "error", Id: "TOFA5009" });
    }

    [Fact]
    public async Task Task_template_and_script_that_are_added_compile_and_run_at_once()
    {
        using var home = new ScaffoldHome(checkout);
        Checkout.Expect(await home.TofaAsync("init", "Acme"));

        Checkout.Expect(await home.TofaInAsync("Acme", "add", "script", "CountLetters", "--capability", "Words", "--depends-on", "task_1.4"));
        Checkout.Expect(await home.TofaInAsync("Acme", "add", "script", "SayHello", "--depends-on", "count_letters"));
        Checkout.Expect(await home.TofaInAsync("Acme", "add", "task", "last", "--type", "AI_ASSISTED", "--depends-on", "say_hello"));
        Checkout.Expect(await home.TofaInAsync("Acme", "add", "template", "strict", "--task", "last"));
        var twice = await home.TofaInAsync("Acme", "add", "task", "last", "--json");
        var build = await home.DotnetAsync("Acme", "build");
        var run = await home.DotnetAsync("Acme", "run");

        Assert.Equal(1, twice.ExitCode);
        Assert.Contains("has a task 'last' already", twice.Output, StringComparison.Ordinal);
        Assert.True(build.ExitCode == 0, build.Everything);
        Assert.Empty(BuildDiagnostic.Of(build));
        Assert.Contains("count_letters does nothing yet", run.Everything, StringComparison.Ordinal);
        Assert.Contains("say_hello: DONE", run.Everything, StringComparison.Ordinal);
        Assert.Equal(4, run.ExitCode);
    }

    [Fact]
    public async Task Template_of_dotnet_new_makes_the_same_files_as_the_tool()
    {
        using var home = new ScaffoldHome(checkout);
        Checkout.Expect(await home.DotnetAsync(".", "new", "install", Path.Combine(checkout.Feed, "Tofa.Templates.0.1.0.nupkg")));
        Checkout.Expect(await home.DotnetAsync(".", "new", "tofa", "--output", $"new/{Name}"));
        Checkout.Expect(await home.DotnetAsync(".", "new", "tofa", "--output", "new/class.Flows"));
        Checkout.Expect(await home.TofaAsync("init", $"init/{Name}"));
        Checkout.Expect(await home.TofaAsync("init", "init/class.Flows"));

        var made = home.Files("new");

        Assert.Contains($"{Name}/{Name}.csproj", made.Keys);
        Assert.Contains("namespace _class.FlowsProject.Flows;", made["class.Flows/Flows/DataFlow.cs"], StringComparison.Ordinal);
        Assert.Equal(home.Files("init"), made);
    }

    [Fact]
    public async Task Scaffold_builds_beside_a_solution_that_manages_versions_centrally_and_treats_warnings_as_errors()
    {
        using var home = new ScaffoldHome(checkout);
        home.Write("Directory.Packages.props", "<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup></Project>");
        home.Write("Directory.Build.props", "<Project><PropertyGroup><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup></Project>");
        Checkout.Expect(await home.DotnetAsync(".", "new", "sln", "--name", "All"));

        var init = Checkout.Expect(await home.TofaAsync("init", "Flows"));
        var again = await home.TofaAsync("init", "Flows");
        var command = init.Everything.Split('\n').Single(line => line.Contains("dotnet sln", StringComparison.Ordinal)).Trim();
        Checkout.Expect(await home.DotnetAsync(".", command.Split(' ')[1..]));
        var build = await home.DotnetAsync(".", "build");

        Assert.True(build.ExitCode == 0, build.Everything);
        Assert.Contains("FlowsProject.dll", build.Output, StringComparison.Ordinal);
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("Program.cs", again.Error, StringComparison.Ordinal);
    }
}
