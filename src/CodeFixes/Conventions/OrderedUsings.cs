using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tofa.Analyzers.Conventions.Usings;

namespace Tofa.CodeFixes.Conventions;

/// <summary>Puts the usings of one list in order: each takes its comments along, while blank lines and the head of the file stay where they are.</summary>
internal static class OrderedUsings
{
    /// <summary>Whether a list is out of order, and no directive stands between its usings.</summary>
    public static bool CanChange(SyntaxList<UsingDirectiveSyntax> usings, UsingRanks ranks) =>
        (UsingLists.FirstOutOfOrder(usings, isGlobal: true, ranks) ?? UsingLists.FirstOutOfOrder(usings, isGlobal: false, ranks)) is not null
        && !usings.Where(static (directive, index) => UsingTrivia.HoldsDirective(directive, isFirst: index == 0)).Any();

    /// <summary>A file or namespace with its usings in order.</summary>
    public static SyntaxNode In(SyntaxNode holder, UsingRanks ranks)
    {
        var usings = Sorted(Sorted([.. UsingLists.Of(holder)], isGlobal: true, ranks), isGlobal: false, ranks);
        var list = new SyntaxList<UsingDirectiveSyntax>(usings);
        return holder switch
        {
            CompilationUnitSyntax unit => unit.WithUsings(list),
            BaseNamespaceDeclarationSyntax @namespace => @namespace.WithUsings(list),
            _ => holder,
        };
    }

    private static List<UsingDirectiveSyntax> Sorted(List<UsingDirectiveSyntax> usings, bool isGlobal, UsingRanks ranks)
    {
        var slots = Enumerable.Range(0, usings.Count).Where(index => UsingLists.IsOrdered(usings[index], isGlobal)).ToList();
        var inOrder = slots.Select(slot => (Slot: slot, Using: usings[slot])).OrderBy(one => ranks.RankOf(one.Using.Name!)).ToList();
        var result = usings.ToList();
        for (var index = 0; index < slots.Count; index++)
        {
            var (from, to) = (inOrder[index], slots[index]);
            if (from.Slot != to)
            {
                result[to] = UsingTrivia.Moved(from.Using, from.Slot == 0, usings[to], to == 0);
            }
        }

        return result;
    }
}
