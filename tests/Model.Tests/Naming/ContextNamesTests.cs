using Tofa.Model.Naming;

namespace Tofa.Model.Tests.Naming;

public sealed class ContextNamesTests
{
    [Theory]
    [InlineData("audience", "Audience")]
    [InlineData("module-spec", "ModuleSpec")]
    [InlineData("1st", "Value_1st")]
    [InlineData("inputs", "InputsValue")]
    [InlineData("equality_contract", "EqualityContractValue")]
    [InlineData("clone", "CloneValue")]
    [InlineData("to_string", "ToStringValue")]
    [InlineData("render", "Render")]
    public void Key_gives_a_readable_property(string key, string name) => Assert.Equal(name, Assert.Single(ContextNames.For([key])));

    [Fact]
    public void Keys_that_would_share_a_name_get_different_ones() =>
        Assert.Equal(3, ContextNames.For(["a_b", "aB", "a b"]).Distinct(StringComparer.OrdinalIgnoreCase).Count());
}
