using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Analyzers.Ports;

/// <summary>Looks for guards in the text of a project, so that one without layers and without guards is not walked for them.</summary>
internal static class GuardSearch
{
    private const string Mark = "OnlyFrom(";
    private const string Attribute = "Tofa.OnlyFromAttribute";
    private const int Window = 8192;

    // An editor replaces one tree at a time.
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> Known = new();

    /// <summary>
    /// Whether any file writes <c>OnlyFrom(</c>, since a search of the text costs a fraction of one of the symbols, or a referenced project has the attribute.
    /// </summary>
    public static bool FindsAny(Compilation compilation)
    {
        if (compilation.GetTypesByMetadataName(Attribute).Any(type => !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)))
        {
            return true;
        }

        foreach (var tree in compilation.SyntaxTrees)
        {
            if (Known.GetValue(tree, static tree => new StrongBox<bool>(tree.TryGetText(out var text) && Finds(text))).Value)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Finds(SourceText text)
    {
        var window = new char[Math.Min(Window, text.Length)];
        for (var start = 0; start < text.Length; start += Window - Mark.Length)
        {
            var length = Math.Min(Window, text.Length - start);
            text.CopyTo(start, window, 0, length);
            if (window.AsSpan(0, length).IndexOf(Mark.AsSpan(), StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
