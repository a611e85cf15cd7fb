namespace Tofa.Analyzers.Tests.Conventions;

public sealed class UntestedFunctionTests
{
    [Theory]
    [InlineData("public static class Cleaner { public static int Clean(int x) => x; }", "Cleaner.Clean")]
    [InlineData("internal static class Cleaner { internal static int Clean(int x) => x; }", "Cleaner.Clean")]
    [InlineData("public class Cleaner { public int Clean(int x) => x; }", "Cleaner.Clean")]
    [InlineData("public record Row(int X) { public int Twice() => X * 2; }", "Row.Twice")]
    [InlineData("public class Outer { public static class Inner { public static int F() => 1; } }", "Outer.Inner.F")]
    [InlineData("public static class Box<T> { public static T F(T x) => x; }", "Box<T>.F")]
    [InlineData("public static class Two { public static int F(int x) => x; public static int F(string x) => 1; }", "Two.F")]
    [InlineData("public interface IRule { int Judge(); } public class Rule : IRule { public int Judge() => 1; public int Other() => 1; }", "Rule.Other")]
    public Task Function_that_no_test_names_is_reported_once(string module, string name) =>
        VerifyAsync(module, "class SomeTests { void Test() { } }", name);

    [Theory]
    [InlineData("Cleaner.Clean(1);")]
    [InlineData("Func<int, int> f = Cleaner.Clean;")]
    [InlineData("Take(Cleaner.Clean);")]
    [InlineData("1.Clean();")]
    [InlineData("_ = Cleaner.Clean(1) is 1;")]
    [InlineData("typeof(Cleaner).GetMethod(nameof(Cleaner.Clean));")]
    [InlineData("void Local() { _ = new[] { 1 }.Select(x => Cleaner.Clean(x)); }")]
    [InlineData("Cleaner.Clean(x: 1);")]
    public Task Function_that_a_test_names_is_not_reported(string statement) =>
        VerifyAsync("public static class Cleaner { public static int Clean(this int x) => x; }", InTest(statement));

    [Fact]
    public Task Function_that_a_test_names_through_a_static_using_is_not_reported() =>
        VerifyAsync("public static class Cleaner { public static int Clean(int x) => x; }", "using static Acme.Modules.Cleaner; " + InTest("Clean(1);"));

    [Theory]
    [InlineData("_ = \"Cleaner.Clean(1)\"; /* Cleaner.Clean(1); */")]
    [InlineData("_ = nameof(Cleaner.Clean);")]
    [InlineData("Chain.Run();")]
    public Task Function_that_is_only_spelled_or_reached_through_another_is_reported(string statement) => VerifyAsync(
        "public static class Cleaner { public static int Clean(int x) => x; } public static class Chain { public static int Run() => Cleaner.Clean(1); }",
        InTest(statement + " Chain.Run();"),
        "Cleaner.Clean");

    [Theory]
    [InlineData("public static class Cleaner { static int Clean(int x) => x; }")]
    [InlineData("public record Row(int X);")]
    [InlineData("public readonly record struct Row(int X);")]
    [InlineData("public class Row { public int X { get; set; } public override string ToString() => \"\"; public override int GetHashCode() => 1; public static Row operator +(Row a, Row b) => a; public Row() { } }")]
    [InlineData("public class Row : IEquatable<Row> { public bool Equals(Row other) => true; }")]
    [InlineData("public interface IRule { int Judge(); }")]
    [InlineData("public abstract class Rule { public abstract int Judge(); }")]
    [InlineData("public enum Kind { One } public delegate void Done();")]
    [InlineData("[System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage] public static class Cleaner { public static int Clean(int x) => x; }")]
    [InlineData("[System.CodeDom.Compiler.GeneratedCode(\"x\", \"1\")] public static class Cleaner { public static int Clean(int x) => x; }")]
    public Task What_is_no_function_of_its_own_is_not_reported(string module) => VerifyAsync(module, "class SomeTests { void Test() { } }");

    [Theory]
    [InlineData("Acme.Flows")]
    [InlineData("Acme.Adapters")]
    [InlineData("Acme")]
    public Task Method_outside_of_modules_is_not_reported(string @namespace) =>
        VerifyAsync("public enum Kind { One } } namespace " + @namespace + " { public static class Cleaner { public static int Clean(int x) => x; }", "class SomeTests { void Test() { } }");

    [Fact]
    public Task The_place_is_the_class_that_should_hold_the_test() => VerifyAsync(
        "public static class Cleaner { public static int Clean(int x) => x; }",
        "public class {|#0:CleanerTests|} { void Test() { } }",
        "Cleaner.Clean");

    [Theory]
    [InlineData("Acme.IntegrationTests")]
    [InlineData("Acme.Tests.Integration")]
    [InlineData("Acme.TestKit")]
    public Task Project_that_is_not_for_unit_tests_is_not_told(string name) =>
        ProductAndTests.VerifyAsync(name, "namespace Acme.Modules { public static class Cleaner { public static int Clean(int x) => x; } }", InTest(""));

    private static Task VerifyAsync(string module, string tests, params string[] expected) =>
        ProductAndTests.VerifyAsync("Acme.Tests", "namespace Acme.Modules { " + module + " }", "namespace Acme.Tests { using Acme.Modules; " + tests + " }", expected);

    private static string InTest(string statement) => "class SomeTests { void Take(Func<int, int> f) { } void Test() { " + statement + " } }";
}
