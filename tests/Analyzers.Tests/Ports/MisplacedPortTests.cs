using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Ports;

public sealed class MisplacedPortTests
{
    private const string Ports = """
        namespace Acme.Ports { public interface ITasks { void M(); } public class TasksData { } }
        namespace Acme.Adapters { public class Tasks : Acme.Ports.ITasks { public void M() { } } }
        """;

    private static Task VerifyAsync(string layer, string declaration) => RuleVerifier.VerifyOnlyAsync(
        RuleIds.MisplacedPort, "using Acme.Ports; using Acme.Adapters; namespace Acme." + layer + " { " + declaration + " }", Ports);

    [Theory]
    [InlineData("class Command { public Command(ITasks «tasks») { } }")]
    [InlineData("class Command(ITasks «tasks») { void M() => tasks.M(); }")]
    [InlineData("class Command(ITasks «tasks» = null) { void M() => tasks.M(); }")]
    [InlineData("class Command { readonly ITasks kept; public Command(ITasks «tasks») => kept = tasks; }")]
    [InlineData("class Command { ITasks «tasks» = new Tasks(); }")]
    [InlineData("class Command { public ITasks «Tasks» { get; set; } }")]
    [InlineData("record Command(ITasks «Tasks»);")]
    [InlineData("class Command { class Part { Lazy<ITasks> «tasks»; } }")]
    [InlineData("class Command(Func<ITasks> «tasks») { void M() => tasks().M(); }")]
    public Task Port_that_a_script_holds_is_reported(string declaration) => VerifyAsync("Scripts", declaration);

    [Theory]
    [InlineData("class Command { void M() { ITasks tasks = new Tasks(); tasks.M(); } }")]
    [InlineData("class Command { static ITasks Create() => new Tasks(); void M(ITasks tasks) { } }")]
    [InlineData("class Command(TasksData data) { Tasks adapter; TasksData M() => data; }")]
    public Task Script_that_composes_is_not_reported(string declaration) => VerifyAsync("Scripts", declaration);

    [Theory]
    [InlineData("Flows", "class Flow { static ITasks «tasks»; }")]
    [InlineData("Adapters", "static class Services { public static ITasks «Current» { get; set; } }")]
    [InlineData("Common", "static class Services { public static readonly AsyncLocal<ITasks> «Current» = new(); }")]
    [InlineData("Scripts", "static class Services { static readonly Lazy<ITasks> «Current» = new(() => new Tasks()); }")]
    public Task Port_in_a_static_member_is_reported_in_any_layer(string layer, string declaration) => VerifyAsync(layer, declaration);

    [Theory]
    [InlineData("Flows", "class Flow(ITasks tasks) { ITasks kept = tasks; }")]
    [InlineData("Orchestrators", "class Work { void M(ITasks tasks = null) { } public ITasks Tasks { get; set; } }")]
    [InlineData("Adapters", "class Cached(ITasks inner) : ITasks { public void M() => inner.M(); public static ITasks Instance { get; } = new Cached(null); }")]
    [InlineData("Common", "class Host { ITasks tasks; static int Count; }")]
    [InlineData("Modules", "static class Pure { static int M(ITasks tasks) => 1; }")]
    public Task Port_at_its_place_is_not_reported(string layer, string declaration) => VerifyAsync(layer, declaration);

    [Fact]
    public Task The_message_says_what_to_do() => RuleVerifier.VerifyAsync(
        RuleVerifier.Only([RuleIds.MisplacedPort], "namespace Acme.Ports { interface IFs { } } namespace Acme.Scripts { class Command(Acme.Ports.IFs {|#0:files|}) { } }"),
        RuleVerifier.Diagnostic(RuleIds.MisplacedPort).WithLocation(0).WithMessage(
            "'Command' holds the port 'IFs' that its constructor takes as 'files', but ports are handed over at the boundary of flows and orchestrators, "
            + "where everyone sees what an operation can reach; create the adapter where the flow is called, and pass it on"));
}
