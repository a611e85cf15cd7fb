using Tofa.Analyzers;
using Tofa.CodeFixes.Purity;

namespace Tofa.CodeFixes.Tests.Purity;

public sealed class MakeReadOnlyFixTests
{
    [Theory]
    [InlineData("private static int «limit» = 1;", "private static readonly int limit = 1;")]
    [InlineData("static string «name» = \"a\"; // why", "static readonly string name = \"a\"; // why")]
    [InlineData("private static int «a» = 1; private static int «b» = a;", "private static readonly int a = 1; private static readonly int b = a;")]
    [InlineData("private static int «limit»; static Module() { limit = 1; }", "private static readonly int limit; static Module() { limit = 1; }")]
    [InlineData("private static List<int> «list» = new(); static int M() => list.Count;", "private static readonly List<int> list = new(); static int M() => list.Count;")]
    public Task Field_that_nothing_writes_becomes_readonly(string before, string after) =>
        PurityFix.ChangesAsync<MakeReadOnlyFix>(RuleIds.StaticState, In(before), In(after));

    [Theory]
    [InlineData("private static int «count»; static void M() { count++; }")]
    [InlineData("private static int «count»; static void M() { Module.count = 1; }")]
    [InlineData("private static int «count»; static void M() { int.TryParse(\"1\", out count); }")]
    [InlineData("private static int «count»; static void M() { ref var same = ref count; same = 1; }")]
    [InlineData("private static int «count»; static void M() { (count, _) = (1, 2); }")]
    [InlineData("private static int «count»; static Module() { System.Action later = () => count = 1; }")]
    [InlineData("public static int «Count»;")]
    [InlineData("internal static int «Count»;")]
    [InlineData("private static volatile int «count»;")]
    [InlineData("[System.ThreadStatic] private static int «count»;")]
    [InlineData("private static int «a», «b»;")]
    [InlineData("private static Counter «counter»; static void M() { counter.Next(); } private struct Counter { private int n; public void Next() { n++; } }")]
    [InlineData("private static int «Count» { get; set; }")]
    public Task Nothing_is_offered_where_something_writes_it(string members) => PurityFix.RefusesAsync<MakeReadOnlyFix>(RuleIds.StaticState, In(members));

    private static string In(string members) => $$"""
        using System.Collections.Generic;
        namespace Acme.Modules
        {
            public class Module
            {
                {{members}}
            }
        }
        """;
}
