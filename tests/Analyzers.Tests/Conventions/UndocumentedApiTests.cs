using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Conventions;

public sealed class UndocumentedApiTests
{
    private const string Said = "/// <summary>Says it.</summary>\n";

    [Theory]
    [InlineData("public class «A» { }")]
    [InlineData("public record «A»(int X);")]
    [InlineData("public enum «E» { «One» }")]
    [InlineData("public delegate void «D»();")]
    [InlineData("/// <summary></summary>\npublic class «A» { }")]
    [InlineData("//// no documentation\npublic class «A» { }")]
    [InlineData("// a remark\npublic class «A» { }")]
    [InlineData(Said + "public class A { public void «M»() { } }")]
    [InlineData(Said + "public class A { protected int «P» { get; set; } }")]
    [InlineData(Said + "public class A { public int «x», «y»; }")]
    [InlineData(Said + "public class A { public event System.Action «E»; }")]
    [InlineData(Said + "public class A { public «A»() { } }")]
    [InlineData(Said + "public class A { public static A operator «+»(A a, A b) => a; }")]
    [InlineData(Said + "public class A { protected internal class «B» { } }")]
    [InlineData(Said + "public class A { public int «this»[int i] => i; }")]
    [InlineData(Said + "public class A : System.IDisposable { public void Dispose() { } public void «Dispose»(bool now) { } }")]
    [InlineData(Said + "public interface I { void «M»(); }\n" + Said + "public class A : I { public void M() { } }")]
    public Task Visible_symbol_without_documentation_is_reported(string source) => RuleVerifier.VerifyOnlyAsync(RuleIds.UndocumentedApi, source);

    [Theory]
    [InlineData(Said + "public class A { }")]
    [InlineData("/** <summary>Says it.</summary> */ public class A { }")]
    [InlineData("/// <inheritdoc/>\npublic class A { }")]
    [InlineData("/// <inheritdoc cref=\"object\"/>\npublic class A { }")]
    [InlineData(Said + "[System.Obsolete]\npublic class A { }")]
    [InlineData("class A { public void M() { } }")]
    [InlineData(Said + "public class A { void M() { } internal int x; private protected int P { get; } }")]
    [InlineData(Said + "public class A { class B { public void M() { } } }")]
    [InlineData(Said + "public record A(int X);")]
    [InlineData(Said + "public class A(int x) { int y = x; }")]
    [InlineData(Said + "public class A { public override string ToString() => \"\"; }")]
    [InlineData(Said + "public class A : System.IDisposable { void System.IDisposable.Dispose() { } }")]
    [InlineData(Said + "public class A : System.IComparable<int> { public int CompareTo(int other) => 0; }")]
    [InlineData(Said + "public interface I { " + Said + "int P { get; } }\n" + Said + "public class A : I { public int P => 0; }")]
    [InlineData(Said + "public partial class A { } public partial class A { }")]
    [InlineData(Said + "public class A { " + Said + "public int x, y; }")]
    [InlineData(Said + "public class A { " + Said + "public int P { get; set; } }")]
    public Task Hidden_or_documented_symbol_is_not_reported(string source) => RuleVerifier.VerifyOnlyAsync(RuleIds.UndocumentedApi, source);

    [Fact]
    public async Task Comments_are_found_in_a_project_without_a_documentation_file()
    {
        var test = RuleVerifier.Only([RuleIds.UndocumentedApi], Said + "public class A { public void {|TOFA6005:M|}() { }\n" + Said + "public void N() { } }");
        test.TestState.DocumentationMode = DocumentationMode.None;
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Tests_are_no_api()
    {
        var test = RuleVerifier.Only([RuleIds.UndocumentedApi], "public class A { }");
        test.TestState.BuildProperties["IsTestProject"] = "true";
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
