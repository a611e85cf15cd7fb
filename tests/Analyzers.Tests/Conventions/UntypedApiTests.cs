using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Conventions;

public sealed class UntypedApiTests
{
    [Theory]
    [InlineData("public dynamic «M»() => null;")]
    [InlineData("public void M(dynamic «x») { }")]
    [InlineData("public void M(List<dynamic> «x») { }")]
    [InlineData("public Dictionary<string, dynamic[]> «P» { get; }")]
    [InlineData("public dynamic «f»;")]
    [InlineData("protected dynamic «P» { get; set; }")]
    [InlineData("public object «M»() => null;")]
    [InlineData("public Task<object> «M»() => null;")]
    [InlineData("public object[] «M»() => null;")]
    [InlineData("public void M(object «value») { }")]
    [InlineData("public void M(object[] «values») { }")]
    [InlineData("public void M(IEnumerable «items») { }")]
    [InlineData("public ArrayList «P» { get; }")]
    [InlineData("public A(object «value») { }")]
    [InlineData("public int this[object «key»] => 1;")]
    [InlineData("public delegate object «D»(int x);")]
    [InlineData("public virtual object «M»() => null;")]
    public Task Untyped_public_member_is_reported(string member) => RuleVerifier.VerifyOnlyAsync(RuleIds.UntypedApi, InPublicClass(member));

    [Theory]
    [InlineData("internal dynamic M() => null;")]
    [InlineData("void M(dynamic x) { dynamic y = x; }")]
    [InlineData("private protected object P { get; }")]
    [InlineData("public override bool Equals(object other) => true;")]
    [InlineData("public void M(params object[] args) { }")]
    [InlineData("public void M(object sender, EventArgs e) { }")]
    [InlineData("public void M(object state) { }")]
    [InlineData("public delegate void Changed(object sender, EventArgs e);")]
    [InlineData("public event EventHandler E;")]
    [InlineData("public IEnumerable<string> M() => null;")]
    [InlineData("public T M<T>(T value) => value;")]
    [InlineData("public Queue<int> P { get; }")]
    [InlineData("public void M() { object x = null; dynamic y = x; }")]
    [InlineData("public int CompareTo(object other) => 0;")]
    [InlineData("public class MarkAttribute : Attribute { public MarkAttribute(object value) { } public object Value { get; set; } }")]
    [InlineData("class Hidden { public object M() => null; }")]
    public Task Typed_hidden_or_prescribed_member_is_not_reported(string member) => RuleVerifier.VerifyOnlyAsync(RuleIds.UntypedApi, InPublicClass(member));

    [Fact]
    public Task Member_of_a_hidden_type_is_not_reported() =>
        RuleVerifier.VerifyOnlyAsync(RuleIds.UntypedApi, "namespace Acme.Modules; class A { public dynamic M(object x) => x; }");

    [Fact]
    public Task Project_without_layers_is_not_judged() => RuleVerifier.VerifyOnlyAsync(RuleIds.UntypedApi, "public class A { public dynamic M(object x) => x; }");

    [Fact]
    public async Task The_message_names_the_parameter_and_its_type()
    {
        var test = RuleVerifier.Only([RuleIds.UntypedApi], InPublicClass("public void M(object {|#0:value|}) { }"));
        test.ExpectedDiagnostics.Add(RuleVerifier.Diagnostic(RuleIds.UntypedApi).WithLocation(0).WithArguments("A.M(value)", "object"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string InPublicClass(string member) => "namespace Acme.Modules; public class A : IComparable { int IComparable.CompareTo(object other) => 0; " + Nested(member) + " }";

    private static string Nested(string member) =>
        member.Contains("int CompareTo", StringComparison.Ordinal) ? "public class Inner : IComparable { " + member + " }" : member;
}
