using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Layering.Flows;

public sealed class FlowCallsNoFunctionTests
{
    [Theory]
    [InlineData("class «GreetingFlow» { public string Run(string name) => $\"Hello {name}\"; }")]
    [InlineData("class «GreetingFlow» { public int Run(Acme.Modules.Row row) => row.A; }")]
    [InlineData("class «GreetingFlow» { public object Run() => new Acme.Modules.Row(1); }")]
    [InlineData("static class «Greeting» { public static int Run(List<int> all) => all.Count; }")]
    [InlineData("class «GreetingFlow» { public string Run() => nameof(Acme.Modules.Tables.Load); }")]
    [InlineData("class «GreetingFlow» { public int Run() => Helper(1); int Helper(int a) => a; }")]
    [InlineData("class «GreetingFlow» { public int Run() => new Inner().Go(); class Inner { public int Go() => 1; } }")]
    [InlineData("class «GreetingFlow» { public int Run(Outcome outcome) => outcome.Code; } record Outcome(int Code);")]
    [InlineData("class «GreetingFlow» { Acme.Ports.IFiles files; public object Run() => files; }")]
    public Task Flow_that_calls_nothing_is_reported(string source) => VerifyAsync(source);

    [Theory]
    [InlineData("class IngestFlow { public int Run() => Acme.Modules.Tables.Load(1); }")]
    [InlineData("class IngestFlow { public Func<int, int> Run() => Acme.Modules.Tables.Load; }")]
    [InlineData("class IngestFlow { public int Run() => 1.Twice(); }")]
    [InlineData("class IngestFlow { public object Run() => new Acme.Modules.Policy(); }")]
    [InlineData("class IngestFlow { public int Run() => Acme.SharedModules.Texts.Count(); }")]
    [InlineData("class IngestFlow { public int Run() => Acme.Orchestrators.Steps.Do(); }")]
    [InlineData("class IngestFlow { Acme.Ports.IFiles files; public string Run() => files.Read(); }")]
    [InlineData("class IngestFlow { Acme.Ports.IFiles files; public int Run() => files.Count; }")]
    [InlineData("class IngestFlow { public Task Run(Func<Task> steps) => steps(); }")]
    [InlineData("class IngestFlow { public int Run() => Acme.Unlayered.Helper.Do(); }")]
    [InlineData("class AllFlow { public int Run() => new IngestFlow().Run(); } class IngestFlow { public int Run() => Acme.Modules.Tables.Load(1); }")]
    [InlineData("abstract class Base { protected int Load() => Acme.Modules.Tables.Load(1); } class IngestFlow : Base { public int Run() => Load(); }")]
    [InlineData("abstract class Base { public int Run() => Acme.Modules.Tables.Load(Key()); protected abstract int Key(); } class IngestFlow : Base { protected override int Key() => 1; }")]
    [InlineData("class IngestFlow { public int Run() => new Step().Go(); class Step { public int Go() => Acme.Modules.Tables.Load(1); } }")]
    public Task Flow_that_calls_something_is_not_reported(string source) => VerifyAsync(source);

    [Theory]
    [InlineData("record Outcome(int Code) { public int Twice() => Code; }")]
    [InlineData("class StopException : Exception { public int Code() => 1; }")]
    [InlineData("abstract class Base { public int Run() => 1; }")]
    [InlineData("interface IFlow { int Run(); }")]
    [InlineData("enum Step { One }")]
    [InlineData("class Options { public int Size { get; set; } = 3; public override string ToString() => \"x\"; }")]
    [InlineData("static class Registration { public static string AddFlows(this string services) => services; }")]
    [InlineData("class AllFlow { public int Run() => Names.Code(1) + Acme.Modules.Tables.Load(1); } static class Names { public static int Code(int a) => a; }")]
    public Task Type_that_is_no_flow_is_not_reported(string source) => VerifyAsync(source);

    [Theory]
    [InlineData("Acme.Modules")]
    [InlineData("Acme.Scripts")]
    [InlineData("Acme.MyFlows")]
    public Task Only_flows_are_judged(string @namespace) => RuleVerifier.VerifyOnlyAsync(
        RuleIds.FlowCallsNoFunction,
        $"namespace {@namespace} {{ class GreetingFlow {{ public int Run() => 1; }} }} namespace Acme.Flows {{ enum Step {{ One }} }}");

    private static Task VerifyAsync(string source) => RuleVerifier.VerifyOnlyAsync(RuleIds.FlowCallsNoFunction, $$"""
        using Acme.Modules;
        namespace Acme.Modules
        {
            public record Row(int A);
            public class Policy { }
            public static class Tables { public static int Load(int key) => key; public static int Twice(this int a) => a; }
        }
        namespace Acme.SharedModules { public static class Texts { public static int Count() => 1; } }
        namespace Acme.Orchestrators { public static class Steps { public static int Do() => 1; } }
        namespace Acme.Ports { public interface IFiles { string Read(); int Count { get; } } }
        namespace Acme.Unlayered { public static class Helper { public static int Do() => 1; } }
        namespace Acme.Flows { {{source}} }
        """);
}
