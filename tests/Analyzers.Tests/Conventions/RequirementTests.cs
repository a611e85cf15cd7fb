using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Conventions;

public sealed class RequirementTests
{
    private const string Attribute = "namespace Tofa { class RequirementAttribute(params string[] ids) : System.Attribute { } } namespace Acme { [AttributeUsage(AttributeTargets.All, AllowMultiple = true)] class RequirementAttribute(string id) : System.Attribute { } }";

    [Fact]
    public Task Any_id_may_be_named_where_the_architecture_lists_none() =>
        RuleVerifier.VerifyOnlyAsync(RuleIds.UnknownRequirement, "using Tofa; [Requirement(\"R000-99\")] class A { }", Attribute);
}
