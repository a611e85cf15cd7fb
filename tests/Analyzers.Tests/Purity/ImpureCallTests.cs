using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Purity;

public sealed class ImpureCallTests
{
    [Theory]
    [InlineData("a helper", "_ = «Helper.Now»();", "public static DateTime Now() => DateTime.UtcNow;")]
    [InlineData("two hops", "_ = «Helper.A»();", "public static DateTime A() => B(); static DateTime B() => DateTime.UtcNow;")]
    [InlineData("a property", "_ = «Helper.Now»;", "public static DateTime Now => DateTime.UtcNow;")]
    [InlineData("a property with a body", "_ = «Helper.Now»;", "public static DateTime Now { get { return DateTime.UtcNow; } }")]
    [InlineData("an instance method", "new Helper().«Now»();", "public DateTime Now() => DateTime.UtcNow;")]
    [InlineData("a constructor", "_ = new «Helper»();", "public Helper() { _ = DateTime.UtcNow; }")]
    [InlineData("a target-typed constructor", "Helper h = «new»();", "public Helper() { _ = DateTime.UtcNow; }")]
    [InlineData("a constructor's initializer", "_ = new «Helper»(1);", "public Helper(int x) : this(DateTime.UtcNow) { } Helper(DateTime d) { }")]
    [InlineData("an instance field", "_ = new «Helper»();", "public readonly DateTime Made = DateTime.UtcNow;")]
    [InlineData("an instance property", "_ = new «Helper»();", "public DateTime Made { get; } = DateTime.UtcNow;")]
    [InlineData("a static field", "_ = «Helper.Made»;", "public static readonly DateTime Made = DateTime.UtcNow;")]
    [InlineData("a static property", "_ = «Helper.Made»;", "public static DateTime Made { get; } = DateTime.UtcNow;")]
    [InlineData("a static constructor", "_ = «Helper.Made»;", "public static readonly DateTime Made; static Helper() { Made = DateTime.UtcNow; }")]
    [InlineData("a static field behind a method", "_ = «Helper.Get»();", "static readonly DateTime Made = DateTime.UtcNow; public static DateTime Get() => Made;")]
    [InlineData("an operator", "_ = new Helper() «+» new Helper();", "public static DateTime operator +(Helper a, Helper b) => DateTime.UtcNow;")]
    [InlineData("a conversion", "DateTime d = new «Helper»();", "public static implicit operator DateTime(Helper h) => DateTime.UtcNow;")]
    [InlineData("an indexer", "_ = «new Helper()[0]»;", "public DateTime this[int i] => DateTime.UtcNow;")]
    [InlineData("an extension method", "_ = 1.«Stamp»();", "", "public static class More { public static DateTime Stamp(this int i) => DateTime.UtcNow; }")]
    [InlineData("a lambda", "_ = «Helper.Make»();", "public static Func<DateTime> Make() => () => DateTime.UtcNow;")]
    [InlineData("a local function", "_ = «Helper.Now»();", "public static DateTime Now() { return Local(); static DateTime Local() => DateTime.UtcNow; }")]
    [InlineData("a method group", "Func<DateTime> f = «Helper.Now»;", "public static DateTime Now() => DateTime.UtcNow;")]
    [InlineData("a method group in the helper", "_ = «Helper.Make»();", "public static Func<Guid> Make() => Guid.NewGuid;")]
    [InlineData("a query", "_ = from x in new[] { 1 } select «Helper.Now»();", "public static DateTime Now() => DateTime.UtcNow;")]
    [InlineData("an enumerator", "foreach (var x in new «Helper»()) { }", "public IEnumerator<int> GetEnumerator() { yield return DateTime.UtcNow.Day; }")]
    [InlineData("a virtual method", "new Helper().«Now»();", "public virtual DateTime Now() => DateTime.UtcNow;")]
    [InlineData("an async method", "await «Helper.Wait»();", "public static async Task Wait() => await Task.Delay(1);")]
    [InlineData("recursion", "_ = «Helper.Count»(1);", "public static int Count(int n) => n == 0 ? DateTime.UtcNow.Day : Count(n - 1);")]
    [InlineData("mutual recursion", "_ = «Helper.A»(1);", "public static int A(int n) => B(n); static int B(int n) => n == 0 ? DateTime.UtcNow.Day : A(n - 1);")]
    [InlineData("a generic method", "_ = «Helper.Of»<int>();", "public static DateTime Of<T>() => DateTime.UtcNow;")]
    [InlineData("a partial method", "_ = «Helper.Now»();", "public static partial DateTime Now();", "public partial class Helper { public static partial DateTime Now() => DateTime.UtcNow; }")]
    [InlineData("a base constructor", "_ = new «Sub»();", "public Helper() { _ = DateTime.UtcNow; }", "public class Sub : Helper { public Sub() : base() { } }")]
    [InlineData("an implied base constructor", "_ = new «Sub»();", "public Helper() { _ = DateTime.UtcNow; }", "public class Sub : Helper { }")]
    [InlineData("the environment", "_ = «Helper.Name»();", "public static string Name() => Environment.MachineName;")]
    [InlineData("a file", "_ = «Helper.Read»();", "public static string Read() => File.ReadAllText(\"x\");")]
    [InlineData("native code", "_ = «Helper.Id»();", "public static int Id() => getpid(); [System.Runtime.InteropServices.DllImport(\"c\")] static extern int getpid();")]
    [InlineData("a global", "_ = «Helper.Level»;", "public static int Level;")]
    [InlineData("a global property", "_ = «Helper.Level»;", "public static int Level { get; set; }")]
    [InlineData("a global behind a method", "_ = «Helper.Get»();", "public static int Level; public static int Get() => Level;")]
    public Task Module_is_reported_that_is_impure_through(string way, string statement, string members, string more = "")
    {
        Assert.NotEmpty(way);
        return PureRules.VerifyAsync(RuleVerifier.Marked(RuleIds.ImpureCall, PureModule.WithStatement(statement)), Helper(members, more));
    }

    [Theory]
    [InlineData("a pure helper", "_ = Helper.Twice(1);", "public static int Twice(int n) => n * 2;")]
    [InlineData("an unused impure member", "_ = Helper.Twice(1);", "public static int Twice(int n) => n * 2; public static DateTime Now() => DateTime.UtcNow;")]
    [InlineData("an unrelated static field", "_ = Helper.Twice(1);", "public static int Twice(int n) => n * 2; static readonly DateTime Made = DateTime.UtcNow;")]
    [InlineData("nameof", "_ = nameof(Helper.Now);", "public static DateTime Now() => DateTime.UtcNow;")]
    [InlineData("nameof in the helper", "_ = Helper.Name();", "public static string Name() => nameof(DateTime.UtcNow) + nameof(Now); public static DateTime Now() => DateTime.UtcNow;")]
    [InlineData("the name in a string", "_ = Helper.Name();", "public static string Name() => \"DateTime.UtcNow\"; // DateTime.UtcNow")]
    [InlineData("pure recursion", "_ = Helper.Count(1);", "public static int Count(int n) => n == 0 ? 0 : Count(n - 1);")]
    [InlineData("pure mutual recursion", "_ = Helper.A(1);", "public static int A(int n) => B(n); static int B(int n) => n == 0 ? 0 : A(n - 1);")]
    [InlineData("a type that is only mentioned", "_ = Helper.Is(value);", "public static bool Is(object value) => value is System.Diagnostics.Stopwatch || value is Random;")]
    [InlineData("a constant", "_ = Helper.Level;", "public const int Level = 1;")]
    [InlineData("a static readonly field", "_ = Helper.Level;", "public static readonly int Level = 1;")]
    [InlineData("a lazily made instance", "_ = Helper.Instance;", "static Helper? made; public static Helper Instance => made ??= new Helper();")]
    [InlineData("a passed clock", "_ = Helper.Now(null!);", "public static DateTimeOffset Now(TimeProvider clock) => clock.GetUtcNow();")]
    [InlineData("the other constructor", "_ = new Helper(1);", "public Helper(int n) { } public Helper() { _ = DateTime.UtcNow; }")]
    [InlineData("an overload", "_ = Helper.Of(1);", "public static int Of(int n) => n; public static int Of(string s) => DateTime.UtcNow.Day;")]
    public Task Module_is_not_reported_that_uses(string what, string statement, string members)
    {
        Assert.NotEmpty(what);
        return PureRules.VerifyAsync(PureModule.WithStatement(statement), Helper(members, ""));
    }

    [Theory]
    [InlineData("interface IClock { DateTime Now(); } public class Clock : IClock { public DateTime Now() => DateTime.UtcNow; }")]
    [InlineData("abstract class IClock { public abstract DateTime Now(); } public class Clock : IClock { public override DateTime Now() => DateTime.UtcNow; }")]
    [InlineData("class IClock { public virtual DateTime Now() => default; } public class Clock : IClock { public override DateTime Now() => DateTime.UtcNow; }")]
    public Task What_somebody_passes_in_is_not_followed(string types) => PureRules.VerifyAsync(
        "namespace Acme.Modules { public static class Module { public static DateTime M(Acme.Common.IClock clock) => clock.Now(); } }",
        "namespace Acme.Common { public " + types + " }");

    [Fact]
    public Task Override_is_followed_where_its_own_type_is_called() => PureRules.VerifyAsync(
        RuleVerifier.Marked(RuleIds.ImpureCall, "namespace Acme.Modules { public static class Module { public static DateTime M(Acme.Common.Clock clock) => clock.«Now»(); } }"),
        "namespace Acme.Common { public abstract class Base { public abstract DateTime Now(); } public class Clock : Base { public override DateTime Now() => DateTime.UtcNow; } }");

    [Fact]
    public Task Pure_code_that_reports_itself_is_not_reported_at_its_callers() => PureRules.VerifyAsync("""
        namespace Acme.Modules
        {
            public static class Module { public static DateTime M() => Other.Now(); public static DateTime N() => Acme.Helper.Through(); }
            public static class Other { public static DateTime Now() => {|TOFA4001:DateTime.UtcNow|}; }
        }
        namespace Acme { public static class Helper { public static DateTime Through() => Acme.Modules.Other.Now(); } }
        """);

    [Fact]
    public Task Call_that_points_upward_is_reported_as_that() => PureRules.VerifyAsync("""
        namespace Acme.Modules { public static class Module { public static string M() => Acme.Adapters.{|TOFA1001:Disk.Read|}(); } }
        namespace Acme.Adapters { public static class Disk { public static string Read() => File.ReadAllText("x"); } }
        """);

    [Fact]
    public Task Each_callee_is_reported_once_for_each_member() => PureRules.VerifyAsync(
        RuleVerifier.Marked(RuleIds.ImpureCall, """
            namespace Acme.Modules
            {
                public static class Module
                {
                    public static void M() { _ = «Helper.A»(); _ = Helper.A(); _ = «Helper.B»(); }
                    public static void N() { _ = «Helper.A»(); }
                }
            }
            """),
        "namespace Acme { public static class Helper { public static DateTime A() => DateTime.UtcNow; public static DateTime B() => DateTime.UtcNow; } }");

    [Fact]
    public Task Module_that_does_io_is_followed_by_those_that_do_not() => PureRules.VerifyAsync("""
        namespace Acme.SharedModules.Io
        {
            public static class Files
            {
                public static string Read(string path) => File.ReadAllText(path);
                public static string Again(string path) => Read(path) + Acme.Helper.Read(path);
                public static string Stamp(string path) => {|TOFA4006:Helper.Stamp|}(path);
            }
        }
        namespace Acme { public static class Helper { public static string Read(string path) => File.ReadAllText(path); public static string Stamp(string path) => path + DateTime.UtcNow; } }
        namespace Acme.Modules
        {
            public static class Parser
            {
                public static string Parse(string path) => Acme.SharedModules.Io.{|TOFA4006:Files.Read|}(path);
                public static string Stamp(string path) => Acme.SharedModules.Io.Files.Stamp(path);
                public static string Twice(string path) => Acme.SharedModules.Io.{|TOFA4006:Files.Again|}(path);
            }
        }
        """);

    [Theory]
    [InlineData("public static DateTime Stamp() => DateTime.Now;", "Module.Clean → Text.Normalise → Text.Stamp → DateTime.Now", "the clock")]
    [InlineData("public static DateTime Stamp() => Deep(); static DateTime Deep() => DateTime.Now; public static Guid Short() => Guid.NewGuid();", "Module.Clean → Text.Normalise → Text.Short → Guid.NewGuid", "a new GUID")]
    public Task The_message_shows_the_shortest_chain(string members, string chain, string topic)
    {
        var shortWay = members.Contains("Short", StringComparison.Ordinal) ? "_ = Short();" : "";
        return PureRules.VerifyAsync(
            $$"""
            namespace Acme.Modules { public static class Module { public static void Clean() => {|#0:Text.Normalise|}(); } }
            namespace Acme { public static class Text { public static void Normalise() { _ = Stamp(); {{shortWay}} } {{members}} } }
            """,
            RuleVerifier.Diagnostic(RuleIds.ImpureCall).WithLocation(0)
                .WithArguments("Module", "Modules", "Text.Normalise", topic, chain)
                .WithMessage($"'Module' belongs to Modules and uses 'Text.Normalise', which reaches {topic} ({chain}), so the same input may give different results; "
                    + "take what it gives as a parameter and let a flow get it"));
    }

    [Fact]
    public Task Long_chain_is_shown_without_its_middle() => PureRules.VerifyAsync(
        "namespace Acme.Modules { public static class Module { public static object M() => {|#0:Far.M0|}(); } } namespace Acme { public static class Far { "
            + string.Concat(Enumerable.Range(0, 20).Select(n => $"public static object M{n}() => M{n + 1}(); ")) + "static object M20() => DateTime.Now; } }",
        RuleVerifier.Diagnostic(RuleIds.ImpureCall).WithLocation(0)
            .WithArguments("Module", "Modules", "Far.M0", "the clock", "Module.M → Far.M0 → Far.M1 → Far.M2 → Far.M3 → … → Far.M18 → Far.M19 → Far.M20 → DateTime.Now"));

    [Theory]
    [InlineData("Scripts")]
    [InlineData("Adapters")]
    public Task Other_layers_may_call_what_is_impure(string layer) =>
        PureRules.VerifyAsync(PureModule.WithStatement("_ = Helper.Now();", layer), Helper("public static DateTime Now() => DateTime.UtcNow;", ""));

    [Fact]
    public Task Nothing_is_reported_with_the_rule_off() =>
        PureRules.VerifyOffAsync(RuleIds.ImpureCall, PureModule.WithStatement("_ = Helper.Now();") + "namespace Acme { public static class Helper { public static DateTime Now() => DateTime.UtcNow; } }");

    private static string Helper(string members, string more) => "namespace Acme { public partial class Helper { " + members + "\n} " + more + " }";
}
