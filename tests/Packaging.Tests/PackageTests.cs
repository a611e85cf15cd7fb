using System.IO.Compression;

namespace Tofa.Packaging.Tests;

/// <summary>What the packages hold, and what they do in a project that knows nothing else.</summary>
public sealed class PackageTests(Checkout checkout)
{
    [Fact]
    public void Analyzer_package_holds_all_that_the_compiler_loads_and_no_library()
    {
        var entries = Entries("Tofa.Analyzers.0.1.0.nupkg");

        string[] loaded = ["Tofa.Analyzers.dll", "Tofa.CodeFixes.dll", "Tofa.Generators.dll", "Tofa.Model.dll", "YamlDotNet.dll"];
        Assert.Equal(loaded, entries.Where(entry => entry.StartsWith("analyzers/dotnet/cs/", StringComparison.Ordinal)).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("buildTransitive/Tofa.Analyzers.props", entries);
        Assert.Contains("buildTransitive/Tofa.Analyzers.targets", entries);
        Assert.DoesNotContain(entries, entry => entry.StartsWith("lib/", StringComparison.Ordinal));
    }

    [Fact]
    public void Runner_package_carries_the_model_and_its_documentation()
    {
        var entries = Entries("Tofa.Runner.0.1.0.nupkg");

        string[] library = ["Tofa.Model.dll", "Tofa.Model.xml", "Tofa.Runner.dll", "Tofa.Runner.xml"];
        Assert.Equal(library, entries.Where(entry => entry.StartsWith("lib/net10.0/", StringComparison.Ordinal)).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("README.md", entries);
    }

    [Fact]
    public async Task Fresh_project_with_one_package_reference_builds_and_runs_to_the_end()
    {
        using var project = new ConsumerProject(checkout.Feed, isFirst: true);

        var run = await project.DotnetAsync("run", "--", "run");

        Assert.True(run.ExitCode == 0, run.Everything);
        Assert.Equal(2, project.Read("runbook.yaml").Split("status: DONE").Length - 1);
        Assert.Contains("COMPLETE_TASK", project.Read("logs/run_log.jsonl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fresh_project_with_a_misspelt_dependency_and_an_upward_call_fails_at_both_places()
    {
        using var project = new ConsumerProject(checkout.Feed);
        project.Write("runbook.yaml", project.Read("runbook.yaml").Replace("[greet]", "[gret]", StringComparison.Ordinal));
        project.Write("Flows/GreetFlow.cs", "namespace Consumer.Flows;\n\npublic static class GreetFlow\n{\n    public static int Run() => Modules.Counting.One();\n}\n");
        project.Write("Modules/Counting.cs", "namespace Consumer.Modules;\n\npublic static class Counting\n{\n    public static int One() => 1;\n}\n");
        project.Write("Modules/Greeting.cs", "namespace Consumer.Modules;\n\npublic static class Greeting\n{\n    public static int Count() => Flows.GreetFlow.Run();\n}\n");

        var build = await project.DotnetAsync("build");

        Assert.NotEqual(0, build.ExitCode);
        var found = BuildDiagnostic.Of(build).Where(line => line.Id.StartsWith("TOFA", StringComparison.Ordinal)).ToList();
        Assert.Contains(found, line => line is { File: "runbook.yaml", Line: 11, Column: 18, Severity: "error", Id: "TOFA5009" });
        Assert.Contains(found, line => line is { File: "Greeting.cs", Line: 5, Severity: "error", Id: "TOFA1001" });
        Assert.Equal(2, found.Count);
    }

    [Fact]
    public async Task Runner_refuses_a_build_that_is_older_than_its_runbook()
    {
        using var project = new ConsumerProject(checkout.Feed);
        Checkout.Expect(await project.DotnetAsync("build"));
        project.Write("tasks/greet.yaml", project.Read("tasks/greet.yaml").Replace("hello", "hi", StringComparison.Ordinal));

        var run = await project.DotnetAsync("run", "--no-build", "--", "run");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("dotnet build", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(project.Directory, "logs", "run_log.jsonl")));
    }

    [Fact]
    public async Task Tool_installed_from_the_feed_runs_a_runbook_without_a_project()
    {
        using var project = new ConsumerProject(checkout.Feed);
        Checkout.Expect(await project.DotnetAsync("tool", "install", "tofa", "--version", "0.1.0", "--tool-path", "tools"));
        var tofa = Path.Combine(project.Directory, "tools", Checkout.ToolName);

        var validate = await Support.CommandLine.RunAsync(project.Directory, tofa, ["validate"]);
        var status = await Support.CommandLine.RunAsync(project.Directory, tofa, ["status", "--json"]);

        var help = await Support.CommandLine.RunAsync(project.Directory, tofa, ["baseline", "create", "--help"]);

        Assert.Contains("  tofa baseline create ", help.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Tofa.Tool", help.Output, StringComparison.Ordinal);
        Assert.True(validate.ExitCode == 0, validate.Everything);
        Assert.Contains("\"greet\"", status.Output, StringComparison.Ordinal);
    }

    private List<string> Entries(string package)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(checkout.Feed, package));
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }
}
