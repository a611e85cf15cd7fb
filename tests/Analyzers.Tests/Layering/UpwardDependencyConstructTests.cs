using Tofa.Analyzers.Tests.Architecture;
using Tofa.Analyzers.Tests.Layering.Constructs;

namespace Tofa.Analyzers.Tests.Layering;

public sealed class UpwardDependencyConstructTests
{
    private const string Higher = "Acme.Flows";
    private const string Lower = "Acme.SharedModules";

    [Theory]
    [MemberData(nameof(AllConstructs.Names), MemberType = typeof(AllConstructs))]
    public Task A_module_that_depends_on_a_flow_is_reported_through(string construct) =>
        RuleVerifier.VerifyAsync(AllConstructs.Named(construct).WithMarks().ToSource(Higher), ConstructWorld.In(Higher));

    [Theory]
    [MemberData(nameof(AllConstructs.Names), MemberType = typeof(AllConstructs))]
    public Task A_module_may_depend_on_a_shared_module_through(string construct) =>
        RuleVerifier.VerifyAsync(AllConstructs.Named(construct).WithoutMarks().ToSource(Lower), ConstructWorld.In(Lower));

    [Theory]
    [MemberData(nameof(AllConstructs.Names), MemberType = typeof(AllConstructs))]
    public async Task Nothing_is_reported_with_the_rule_off_through(string construct)
    {
        var test = RuleVerifier.TestOf(AllConstructs.Named(construct).WithoutMarks().ToSource(Higher), ConstructWorld.In(Higher));
        test.DisabledDiagnostics.Add(RuleIds.UpwardDependency);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
