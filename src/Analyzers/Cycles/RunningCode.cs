using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tofa.Analyzers.Dependencies;

namespace Tofa.Analyzers.Cycles;

/// <summary>Tells the code that runs: what only attributes and <c>nameof</c> name makes no cycle.</summary>
internal static class RunningCode
{
    /// <summary>Whether a use stands in such code.</summary>
    public static bool Has(in SymbolUse use)
    {
        if (use.Kind == UseKind.NameOnly)
        {
            return false;
        }

        for (var current = use.Node; current is not (null or StatementSyntax or MemberDeclarationSyntax); current = current.Parent)
        {
            if (current is AttributeSyntax)
            {
                return false;
            }
        }

        return true;
    }
}
