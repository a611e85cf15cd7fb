using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tofa.Analyzers.Conventions.Usings;
using Tofa.CodeFixes.Conventions;

namespace Tofa.CodeFixes.Tests.Conventions;

public sealed class OrderedUsingsProperties
{
    private static readonly string[] Usings =
        ["using System;", "using System.Text;", "using Acme.Own;", "using Acme.More; // why more", "using Packaged;", "using Packaged.Deep;", "using static System.Math;", "using A = Acme.Own;"];

    private static readonly string[] Above = ["", "", "", "\n", "// why\n", "\n// why\n", "// why\n// and more\n", "// apart\n\n"];

    [Fact]
    public void Any_list_ends_in_order_with_every_line_it_had_and_a_second_time_changes_nothing()
    {
        for (var seed = 0; seed < 1_000; seed++)
        {
            var before = AnyList(new Random(seed));
            var after = Ordered(before);

            Assert.Null(UsingLists.FirstOutOfOrder(Parsed(after).Usings, isGlobal: false, Ranks));
            Assert.Equal(Lines(before), Lines(after));
            Assert.Equal(after, Ordered(after));
            Assert.Equal(PlacesOfOthers(before), PlacesOfOthers(after));
        }
    }

    private static readonly UsingRanks Ranks = UsingRanks.Of(CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText("namespace Acme { class A { } }")]));

    private static string AnyList(Random random)
    {
        var lines = Enumerable.Range(0, random.Next(1, 8)).Select(_ => Above[random.Next(Above.Length)] + Usings[random.Next(Usings.Length)] + "\n");
        return (random.Next(2) == 0 ? "// The head.\n\n" : "") + string.Concat(lines) + "class B { }\n";
    }

    private static string Ordered(string source) => OrderedUsings.In(Parsed(source), Ranks).ToFullString();

    private static CompilationUnitSyntax Parsed(string source) => (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(source).GetRoot();

    private static IEnumerable<string> Lines(string source) => source.Split('\n').Order(StringComparer.Ordinal);

    private static IEnumerable<(int, string)> PlacesOfOthers(string source) =>
        Parsed(source).Usings.Select((directive, index) => (index, directive.ToString())).Where(one => one.Item2.Contains("static", StringComparison.Ordinal) || one.Item2.Contains('=', StringComparison.Ordinal));
}
