using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Layering.Scripts;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("public void Run(System.CommandLine.«ParseResult» line) { }")]
    [InlineData("public object Make() => new System.CommandLine.«Option»<string>(\"--x\");")]
    [InlineData("public void Run(object line) { if (line is System.CommandLine.«ParseResult») { } }")]
    [InlineData("public object Names(IReadOnlyList<System.CommandLine.«ParseError»> errors) => errors;")]
    [InlineData("[global::CommandLine.«Option»(\"x\")] public string Name { get; set; }")]
    [InlineData("[Spectre.Console.Cli.«CommandOption»(\"--x\")] public string Name { get; set; }")]
    [InlineData("public void Stop() => «Environment.Exit»(2);")]
    [InlineData("public void Stop() { «Environment.ExitCode» = 2; }")]
    [InlineData("public string First() => «Environment.GetCommandLineArgs»()[0];")]
    [InlineData("public Action<int> Stop() => «Environment.Exit»;")]
    [InlineData("public void Watch() => «Console.CancelKeyPress» += null;")]
    [InlineData("public void Run(string[] «args») { }")]
    [InlineData("public int Run(IReadOnlyList<string> «argv», int count) => count;")]
    [InlineData("public static int «Main»(string[] args) => 0;")]
    [InlineData("public static async Task «Main»() { await Task.Yield(); }")]
    public Task Flow_that_knows_the_command_line_is_reported(string member) => VerifyAsync("Acme.Flows", member);

    [Theory]
    [InlineData("public void Run(string[] files, params string[] args) { }")]
    [InlineData("public void Run(object[] args) { }")]
    [InlineData("public int Run(string path) => path.Length;")]
    [InlineData("public int Main(string[] files) => 0;")]
    [InlineData("public string Break() => Environment.NewLine;")]
    [InlineData("public string Name() => nameof(Environment.Exit) + nameof(System.CommandLine.Option);")]
    [InlineData("public string Text() => \"Environment.Exit(2)\"; // System.CommandLine")]
    [InlineData("public void Use(Acme.CommandLine.Reader reader) => reader.Read();")]
    [InlineData("public void Use(Look.Alike.Environment one) => one.Exit(1);")]
    public Task Flow_that_takes_values_is_not_reported(string member) => VerifyAsync("Acme.Flows", member);

    [Theory]
    [InlineData("Acme.Orchestrators", "public void Stop() => «Environment.Exit»(2);")]
    [InlineData("Acme.Orchestrators", "public object Make() => new System.CommandLine.«RootCommand»(\"x\");")]
    [InlineData("Acme.Modules", "public object Make(System.CommandLine.«ParseResult» line) => line;")]
    [InlineData("Acme.SharedModules", "public static void «Main»(string[] args) { }")]
    [InlineData("Acme.Modules", "public int Count(string[] args) => args.Length;")]
    [InlineData("Acme.Scripts", "public static int Main(string[] args) { Environment.Exit(2); return new System.CommandLine.RootCommand(\"x\").Parse(args).Invoke(); }")]
    [InlineData("Acme.Adapters", "public void Stop() => Environment.Exit(2);")]
    [InlineData("Acme.Ports", "public void Stop() => Environment.Exit(2);")]
    [InlineData("Acme", "public static int Main(string[] args) => 0;")]
    public Task Only_code_below_the_scripts_is_judged(string @namespace, string member) => VerifyAsync(@namespace, member);

    [Theory]
    [InlineData("Acme.Flows", "public void Stop() => {|TOFA1006:Environment.Exit|}(2);")]
    [InlineData("Acme.Flows", "public string Name() => {|TOFA1005:Environment.MachineName|};")]
    [InlineData("Acme.Flows", "public void Watch() { {|TOFA1006:Console.CancelKeyPress|} += null; }")]
    [InlineData("Acme.Flows", "public void Say() => {|TOFA1005:Console.WriteLine|}();")]
    [InlineData("Acme.Orchestrators", "public void Stop() => {|TOFA1006:Environment.Exit|}(2);")]
    [InlineData("Acme.Modules", "public void Stop() => {|TOFA4004:Environment.Exit|}(2);")]
    [InlineData("Acme.Modules", "public void Watch() { {|TOFA4005:Console.CancelKeyPress|} += null; }")]
    public Task One_place_is_reported_by_one_rule(string @namespace, string member) => RuleVerifier.Only(
        [RuleIds.CommandLineBelowScripts, RuleIds.InputOutputInFlow, RuleIds.AmbientContext, RuleIds.Effect],
        $"namespace {@namespace}; class Ingest {{ {member} }}").RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task The_message_says_what_belongs_to_the_command_line() => RuleVerifier.VerifyAsync(
        RuleVerifier.Only([RuleIds.CommandLineBelowScripts], "namespace Acme.Flows; class Ingest { void Stop() => {|#0:Environment.Exit|}(2); }"),
        RuleVerifier.Diagnostic(RuleIds.CommandLineBelowScripts).WithLocation(0).WithMessage(
            "'Ingest' belongs to Flows and uses 'Environment.Exit', a matter of the end of the process, but only scripts know the command line, so that everything below them can be started from anywhere; "
            + "take values as parameters and return an outcome, and let a script read the arguments and turn the outcome into an exit code"));

    private static Task VerifyAsync(string @namespace, string member) => CommandLineWorld.VerifyAsync(
        RuleIds.CommandLineBelowScripts,
        $"namespace {@namespace} {{ public class Ingest {{ {member}\n }} }}",
        "namespace Acme.CommandLine { public class Reader { public void Read() { } } } namespace Look.Alike { public class Environment { public void Exit(int code) { } } }");
}
