using Tofa.Analyzers.Tests.Layering.Scripts;

namespace Tofa.Analyzers.Tests.Conventions.Scripts;

public sealed class ScriptOptionsTests
{
    private const string Body = "var command = new System.CommandLine.Command(\"ingest\"); command.SetAction(line => new Acme.Flows.IngestFlow(null).Run()); return command;";

    [Theory]
    [InlineData("static class «Ingest» { public static System.CommandLine.Command Create() { BODY } }")]
    [InlineData("static class «Ingest» { static object dry = new System.CommandLine.Option<bool>(\"--dry-run\"); public static System.CommandLine.Command Create() { BODY } }")]
    [InlineData("static class «Ingest» { static object loud = new System.CommandLine.Option<bool>(\"--verbose\"); public static System.CommandLine.Command Create() { BODY } }")]
    [InlineData("static class «Program» { static int Main(string[] args) => new Acme.Flows.IngestFlow(null).Run(args); }")]
    [InlineData("static class «Ingest» { /* --dry-run --verbose */ public static System.CommandLine.Command Create() { BODY } }")]
    [InlineData("class Settings : Spectre.Console.Cli.CommandSettings { } class «Ingest» : Spectre.Console.Cli.AsyncCommand<Settings> { public override Task<int> ExecuteAsync(Settings s) => new Acme.Flows.IngestFlow(null).RunAsync(\"x\"); }")]
    public Task Script_without_the_two_options_is_reported(string source) => VerifyAsync(source);

    [Theory]
    [InlineData("static class Ingest { static object[] both = { new System.CommandLine.Option<bool>(\"--dry-run\"), new System.CommandLine.Option<bool>(\"--verbose\", \"-v\") }; public static System.CommandLine.Command Create() { BODY } }")]
    [InlineData("static class Ingest { public static System.CommandLine.Command Create() { _ = Shared.All; BODY } } static class Shared { public static object[] All = { new System.CommandLine.Option<bool>(\"--dry-run\"), new System.CommandLine.Option<bool>(\"--verbosity\") }; }")]
    [InlineData("abstract class Base { protected object dryRun, isVerbose; } class Ingest : Base { public System.CommandLine.Command Create() { BODY } }")]
    [InlineData("class Settings : Spectre.Console.Cli.CommandSettings { [Spectre.Console.Cli.CommandOption(\"-v|--verbose\")] public bool Loud { get; set; } public bool DryRun { get; set; } } class Ingest : Spectre.Console.Cli.AsyncCommand<Settings> { public override Task<int> ExecuteAsync(Settings s) => new Acme.Flows.IngestFlow(null).RunAsync(\"x\"); }")]
    [InlineData("static class Program { static int Main(string[] args) => new Acme.Flows.IngestFlow(null).Run(args.Contains(\"--dry-run\") ? \"\" : args[0], args.Contains(\"--verbose\") ? \"\" : \"\"); }")]
    [InlineData("static class Ingest { public static System.CommandLine.Command Create() { _ = Acme.Modules.OptionNames.DryRun + Acme.Modules.OptionNames.Verbose; BODY } }")]
    public Task Script_that_offers_both_is_not_reported(string source) => VerifyAsync(source);

    [Theory]
    [InlineData("class Ingest { public int Run() => new Acme.Flows.IngestFlow(null).Run(); }")]
    [InlineData("static class Helper { public static string Describe() => \"x\"; }")]
    [InlineData("abstract class Base { public System.CommandLine.Command Create() { BODY } }")]
    public Task Type_that_reads_no_command_line_or_is_no_script_is_not_reported(string source) => VerifyAsync(source);

    [Fact]
    public Task Options_of_the_program_count_for_every_script() => CommandLineWorld.VerifyAsync(
        RuleIds.ScriptWithoutStandardOptions,
        "namespace Acme.Scripts { static class Ingest { public static System.CommandLine.Command Create() { " + Body + " } } }",
        "namespace Acme { static class Root { static object[] all = { new System.CommandLine.Option<bool>(\"--dry-run\") { Recursive = true }, new System.CommandLine.Option<bool>(\"--verbose\") }; } }");

    private static Task VerifyAsync(string source) => CommandLineWorld.VerifyAsync(
        RuleIds.ScriptWithoutStandardOptions,
        "namespace Acme.Scripts { " + source.Replace("BODY", Body, StringComparison.Ordinal) + " }",
        "namespace Acme.Modules { public static class OptionNames { public const string DryRun = \"--d\", Verbose = \"--v\"; } }");
}
