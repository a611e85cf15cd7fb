using Tofa.Analyzers.Tests.Architecture;
using Tofa.Analyzers.Tests.Layering.Constructs;
using Tofa.Harness.Checks;

namespace Tofa.Analyzers.Tests.Layering;

public sealed class UpwardDependencyConstructTests
{
    private const string Higher = "Acme.Flows";
    private const string Lower = "Acme.SharedModules";

    [Theory]
    [MemberData(nameof(AllConstructs.Names), MemberType = typeof(AllConstructs))]
    public Task A_module_that_depends_on_a_flow_is_reported_through(string construct) =>
        VerifyAsync(AllConstructs.Named(construct).WithMarks().ToSource(Higher), ConstructWorld.In(Higher));

    [Theory]
    [MemberData(nameof(AllConstructs.Names), MemberType = typeof(AllConstructs))]
    public Task A_module_may_depend_on_a_shared_module_through(string construct) =>
        VerifyAsync(AllConstructs.Named(construct).WithoutMarks().ToSource(Lower), ConstructWorld.In(Lower));

    [Fact]
    public async Task Nothing_is_reported_for_any_of_them_with_the_rule_off()
    {
        var sources = AllConstructs.All.Select((construct, index) => construct.WithoutMarks().ToSource(Higher, $"Acme.Modules.Part{index}"));
        var test = RuleVerifier.TestOf([.. sources, ConstructWorld.In(Higher)]);
        test.DisabledDiagnostics.Add(RuleIds.UpwardDependency);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    // Silence in generated code and under a pragma is the host's doing, and tested with the other rules.
    private static Task VerifyAsync(params string[] sources)
    {
        var test = RuleVerifier.TestOf(sources);
        test.TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck | TestBehaviors.SkipSuppressionCheck;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
