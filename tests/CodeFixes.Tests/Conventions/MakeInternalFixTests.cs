using Tofa.Analyzers;
using Tofa.CodeFixes.Conventions;

namespace Tofa.CodeFixes.Tests.Conventions;

public sealed class MakeInternalFixTests
{
    [Theory]
    [InlineData("namespace Acme.Internal { public class «A» { } }", "namespace Acme.Internal { internal class A { } }")]
    [InlineData("namespace Acme.Internal { /* why */ public  static class «A» { } }", "namespace Acme.Internal { /* why */ internal  static class A { } }")]
    [InlineData("namespace Acme.Internal { public enum «E» { One } public class «A» { E e; } }", "namespace Acme.Internal { internal enum E { One } internal class A { E e; } }")]
    [InlineData(
        "namespace Acme.Internal { public class «A» { } } namespace Acme { public class B { void M(Internal.A a) { } internal Internal.A P { get; } public object M() => new Internal.A(); } }",
        "namespace Acme.Internal { internal class A { } } namespace Acme { public class B { void M(Internal.A a) { } internal Internal.A P { get; } public object M() => new Internal.A(); } }")]
    public Task Type_that_nobody_outside_sees_becomes_internal(string before, string after) =>
        ConventionFix.ChangesAsync<MakeInternalFix>(RuleIds.PublicInInternal, before, after);

    [Theory]
    [InlineData("public class B { public Internal.A M() => null; }")]
    [InlineData("public class B { public void M(Internal.A a) { } }")]
    [InlineData("public class B : Internal.A { }")]
    [InlineData("public class B { protected System.Collections.Generic.List<Internal.A> field; }")]
    [InlineData("public delegate void D(Internal.A a);")]
    [InlineData("public class B<T> where T : Internal.A { }")]
    public Task Type_that_a_public_declaration_names_stays(string user) =>
        ConventionFix.RefusesAsync<MakeInternalFix>(RuleIds.PublicInInternal, "namespace Acme.Internal { public class «A» { } } namespace Acme { " + user + " }");

    [Fact]
    public Task Type_in_two_parts_stays() =>
        ConventionFix.RefusesAsync<MakeInternalFix>(RuleIds.PublicInInternal, "namespace Acme.Internal { public partial class «A» { } public partial class A { } }");
}
