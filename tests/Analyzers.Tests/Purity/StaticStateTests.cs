using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Purity;

public sealed class StaticStateTests
{
    [Theory]
    [InlineData("public static int «Count»;")]
    [InlineData("private static int «count»;")]
    [InlineData("private static int «count» = 1, «other»;")]
    [InlineData("[ThreadStatic] private static int «count»;")]
    [InlineData("private static readonly object Gate = new(); private static Dictionary<int, int> «cache» = new();")]
    [InlineData("public static int «Level» { get; set; }")]
    [InlineData("public static int «Level» { get; private set; }")]
    [InlineData("public static event Action? «Done»;")]
    [InlineData("public static readonly List<int> «Shared» = new();")]
    [InlineData("public static readonly int[] «Shared» = { 1 };")]
    [InlineData("public static List<int> «Shared» { get; } = new();")]
    [InlineData("public static readonly IList<int> «Shared» = new List<int>();")]
    [InlineData("public static readonly StringBuilder «Shared» = new();")]
    [InlineData("private static readonly List<int> Seen = new(); public static void M() => «Seen.Add»(1);")]
    [InlineData("private static readonly Dictionary<int, int> Seen = new(); public static void M() => «Seen[1]» = 2;")]
    [InlineData("private static readonly Dictionary<int, int> Seen = new(); public static void M() => «Seen[1]»++;")]
    [InlineData("private static readonly int[] Seen = new int[1]; public static void M() => «Seen[0]» = 2;")]
    [InlineData("private static readonly int[] Seen = new int[1]; public static void M() => Array.Sort(«Seen»);")]
    [InlineData("private static readonly int[] Seen = new int[1]; public static void M() => Interlocked.Increment(ref «Seen[0]»);")]
    [InlineData("private static readonly System.Collections.Concurrent.ConcurrentDictionary<int, int> Seen = new(); public static void M() => «Seen.TryAdd»(1, 2);")]
    [InlineData("private static readonly Box Only = new(); public static void M() => «Only.Value» = 1; private sealed class Box { public int Value; }")]
    [InlineData("private static List<int> Seen { get; } = new(); public static void M() => «Seen.Add»(1);")]
    [InlineData("private static readonly List<int> Seen = new(); public static void M() { var seen = Seen; «seen.Add»(1); }")]
    public Task Module_with_static_state_is_reported(string members) =>
        PureRules.VerifyAsync(RuleVerifier.Marked(RuleIds.StaticState, PureModule.With("public static class Module { " + members + " }")));

    [Theory]
    [InlineData("public const int Most = 1;")]
    [InlineData("public static readonly int Most = 1;")]
    [InlineData("public static int Most { get; } = 1;")]
    [InlineData("public static int Most => 1;")]
    [InlineData("public static int Most { get => 1; set { } }")]
    [InlineData("private static readonly int[] Primes = { 2, 3 }; public static int First() => Primes[0];")]
    [InlineData("internal static readonly string[] Names = { \"a\" };")]
    [InlineData("private static readonly Dictionary<int, int> Known = new() { [1] = 2 }; public static int Of(int n) => Known[n];")]
    [InlineData("private static readonly List<int> Known; static Module() { Known = new(); Known.Add(1); }")]
    [InlineData("public static readonly IReadOnlyList<int> Known = new List<int>();")]
    [InlineData("public static readonly System.Collections.Immutable.ImmutableArray<int> Known = [1];")]
    [InlineData("public static readonly System.Collections.Frozen.FrozenSet<int> Known = System.Collections.Frozen.FrozenSet.ToFrozenSet(new[] { 1 });")]
    [InlineData("private static readonly Lazy<int> Value = new(() => 1); public static int M() => Value.Value;")]
    [InlineData("private static readonly System.Text.RegularExpressions.Regex Pattern = new(\"a\");")]
    [InlineData("private static readonly System.Collections.Concurrent.ConcurrentDictionary<int, int> Seen = new(); public static int M(int n) => Seen.GetOrAdd(n, static k => k * 2);")]
    [InlineData("private static readonly char[] Separators = { ',' }; public static string[] M(string text) => text.Split(Separators);")]
    [InlineData("private static readonly List<int> Known = new(); public static List<int> M() { var copy = Known.ToList(); copy.Add(1); return copy; }")]
    [InlineData("private enum Kind { A, B }")]
    [InlineData("public static readonly int[] None = [];")]
    [InlineData("public static readonly int[] None = Array.Empty<int>();")]
    [InlineData("public static readonly int[] None = new int[0];")]
    [InlineData("public static void M() { static int Twice(int n) => n * 2; _ = Twice(1); }")]
    public Task Module_with_fixed_values_is_not_reported(string members) =>
        PureRules.VerifyAsync(PureModule.With("public static class Module { " + members + " }"));

    [Theory]
    [InlineData("Scripts")]
    [InlineData("Adapters")]
    public Task Other_layers_may_keep_state(string layer) =>
        PureRules.VerifyAsync(PureModule.With("public static class Module { public static int Count; private static readonly List<int> Seen = new(); public static void M() => Seen.Add(1); }", layer));

    [Fact]
    public Task Static_state_of_others_that_a_module_fills_is_reported() => PureRules.VerifyAsync(
        RuleVerifier.Marked(RuleIds.StaticState, PureModule.With("public static class Module { public static void M() => «Acme.Shared.Seen.Add»(1); }")),
        "namespace Acme { public static class Shared { public static readonly List<int> Seen = new(); } }");

    [Fact]
    public Task The_message_says_what_to_do() => PureRules.VerifyAsync(
        "namespace Acme.Modules; class Module { static int {|#0:count|}; }",
        RuleVerifier.Diagnostic(RuleIds.StaticState).WithLocation(0)
            .WithArguments("Module", "Modules", "keeps changeable state in static 'Module.count'", "make it readonly, or pass the state in and out")
            .WithMessage("'Module' belongs to Modules and keeps changeable state in static 'Module.count', so what a call gives depends on the calls before it; "
                + "make it readonly, or pass the state in and out"));

    [Fact]
    public Task Nothing_is_reported_with_the_rule_off() => PureRules.VerifyOffAsync(
        RuleIds.StaticState, PureModule.With("public static class Module { public static int Count; private static readonly List<int> Seen = new(); public static void M() => Seen.Add(1); }"));
}
