namespace Tofa.Analyzers.Tests.Layering.Scripts;

public sealed class ScriptReachesNoFlowTests
{
    [Theory]
    [InlineData("static class «Program» { static int Main(string[] args) => 0; }")]
    [InlineData("class «Cleanup» { public int Run() => new Acme.Adapters.Disk().Count; }")]
    [InlineData("class «Cleanup» { public Task<int> ExecuteAsync() => Task.FromResult(1); }")]
    [InlineData("class «Cleanup» { public async ValueTask<int> HandleAsync() { await Task.Yield(); return 1; } }")]
    [InlineData("static class «Cleanup» { public static System.CommandLine.Command Create() => new(\"x\"); }")]
    [InlineData("class «Cleanup» : System.CommandLine.Command { public Cleanup() : base(\"x\") { } }")]
    [InlineData("class Settings : Spectre.Console.Cli.CommandSettings { } class «Cleanup» : Spectre.Console.Cli.AsyncCommand<Settings> { public override Task<int> ExecuteAsync(Settings settings) => Task.FromResult(0); }")]
    [InlineData("class «Cleanup» { public void Go(string[] args) { } }")]
    [InlineData("class «Cleanup» { public int Run() => Acme.Modules.Tables.Load(\"x\"); }")]
    [InlineData("abstract class Base { public int Run() => Code(); protected abstract int Code(); } class «Cleanup» : Base { protected override int Code() => 1; }")]
    [InlineData("class «Cleanup» { public int Run() => new Helper().Code(); } class Helper { public int Code() => 1; }")]
    [InlineData("class «Cleanup» { public int Run() { _ = nameof(Acme.Flows.IngestFlow); return 1; } }")]
    public Task Script_that_starts_no_flow_is_reported(string source) => VerifyAsync(source);

    [Theory]
    [InlineData("static class Program { static int Main(string[] args) => new Acme.Flows.IngestFlow(new Acme.Adapters.Disk()).Run(args); }")]
    [InlineData("class Ingest { public int Run() => Composition.Flow().Run(); } static class Composition { public static Acme.Flows.IngestFlow Flow() => new(new Acme.Adapters.Disk()); }")]
    [InlineData("class Ingest { public int Run() => One.Go(); } static class One { public static int Go() => Two.Go(); } static class Two { public static int Go() => new Acme.Flows.IngestFlow(null).Run(); }")]
    [InlineData("abstract class FlowScript<T> { public int Run() => 1; } class Ingest : FlowScript<Acme.Flows.IngestFlow> { }")]
    [InlineData("abstract class Base { protected Acme.Flows.IngestFlow flow; public int Run() => flow.Run(); } class Ingest : Base { }")]
    [InlineData("class Ingest { public int Run() => Helper.Start(typeof(Acme.Flows.IngestFlow)); } static class Helper { public static int Start(Type type) => 1; }")]
    [InlineData("class Ingest { public int Run() => new Handler().Go(); class Handler { public int Go() => new Acme.Flows.IngestFlow(null).Run(); } }")]
    [InlineData("class Ingest : System.CommandLine.Command { public Ingest() : base(\"x\") => SetAction(_ => new Acme.Flows.IngestFlow(null).Run()); } class All : System.CommandLine.Command { public All() : base(\"all\") => Subcommands.Add(new Ingest()); }")]
    public Task Script_that_starts_a_flow_by_any_way_is_not_reported(string source) => VerifyAsync(source);

    [Theory]
    [InlineData("abstract class Base { public int Run() => 1; }")]
    [InlineData("interface IScript { int Run(); }")]
    [InlineData("record Options(string File) { public int Run() => 1; }")]
    [InlineData("enum ExitCode { Done }")]
    [InlineData("class UsageException : Exception { public int RunCode() => 2; }")]
    [InlineData("class VerbAttribute : Attribute { public int Run() => 1; }")]
    [InlineData("static class Registration { public static int RunAll(this string text) => 1; }")]
    [InlineData("static class ExitCodes { public static int Of(bool done) => done ? 0 : 1; }")]
    [InlineData("class Output { public void Write(string text) { } private int Run() => 1; }")]
    [InlineData("class FileOption : System.CommandLine.Option<string> { public FileOption() : base(\"--file\") { } }")]
    [InlineData("class Settings : Spectre.Console.Cli.CommandSettings { }")]
    public Task Type_that_nobody_starts_is_no_script(string source) => VerifyAsync(source);

    [Fact]
    public Task Function_without_a_layer_gets_the_benefit_of_the_doubt() => CommandLineWorld.VerifyAsync(
        RuleIds.ScriptReachesNoFlow,
        "namespace Acme.Scripts { class Ingest { public int Run() => Acme.Hosting.Host.Start(); } class «Other» { public int Run() => new Acme.Hosting.Options().Code; } }",
        "namespace Acme.Hosting { public static class Host { public static int Start() => 1; } public class Options { public int Code => 1; } }"
            .Replace("public int Code => 1;", "public int Code;", StringComparison.Ordinal));

    [Theory]
    [InlineData("Acme.Adapters")]
    [InlineData("Acme")]
    [InlineData("Acme.MyScripts")]
    public Task Only_scripts_are_judged(string @namespace) =>
        CommandLineWorld.VerifyAsync(RuleIds.ScriptReachesNoFlow, $"namespace {@namespace}; class Cleanup {{ public int Run() => 1; }}");

    private static Task VerifyAsync(string source) => CommandLineWorld.VerifyAsync(RuleIds.ScriptReachesNoFlow, $"namespace Acme.Scripts {{ {source} }}");
}
