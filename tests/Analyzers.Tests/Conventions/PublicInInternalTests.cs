using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Conventions;

public sealed class PublicInInternalTests
{
    private const string Layered = "namespace Acme.Flows { class OtherFlow { } }";

    [Theory]
    [InlineData("namespace Acme.Internal; public class «A» { }")]
    [InlineData("namespace Acme.Internal.Parts; public interface «IA» { }")]
    [InlineData("namespace Acme.Internal; public delegate void «D»();")]
    [InlineData("namespace Internal; public enum «E» { One }")]
    public Task Public_type_in_an_internal_namespace_is_reported(string source) => RuleVerifier.VerifyOnlyAsync(RuleIds.PublicInInternal, source, Layered);

    [Theory]
    [InlineData("namespace Acme.Internal; class A { public class B { } }")]
    [InlineData("namespace Acme.Internals; public class A { }")]
    [InlineData("namespace Acme.InternalParts; public class A { }")]
    [InlineData("namespace Acme; public class Internal { public class A { } }")]
    [InlineData("namespace Acme; public class A { }")]
    public Task Hidden_type_or_other_namespace_is_not_reported(string source) => RuleVerifier.VerifyOnlyAsync(RuleIds.PublicInInternal, source, Layered);

    [Fact]
    public Task Project_without_layers_is_not_judged() => RuleVerifier.VerifyOnlyAsync(RuleIds.PublicInInternal, "namespace Acme.Internal; public class A { }");
}
