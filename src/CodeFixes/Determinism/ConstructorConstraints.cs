using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace Tofa.CodeFixes.Determinism;

/// <summary>Finds uses of a class as an argument for a type parameter with a <c>new()</c> constraint.</summary>
internal static class ConstructorConstraints
{
    /// <summary>Whether the class is used so anywhere.</summary>
    public static async Task<bool> ReachAsync(INamedTypeSymbol type, Solution solution, CancellationToken cancellationToken)
    {
        foreach (var location in (await SymbolFinder.FindReferencesAsync(type, solution, cancellationToken).ConfigureAwait(false)).SelectMany(static found => found.Locations))
        {
            var root = await location.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            var model = await location.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            var node = root?.FindNode(location.Location.SourceSpan, getInnermostNodeForTie: true);
            var list = node?.Ancestors().OfType<TypeArgumentListSyntax>().FirstOrDefault();
            if (list?.Parent is GenericNameSyntax generic && model is not null && HasConstraint(model.GetSymbolInfo(generic, cancellationToken).Symbol))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasConstraint(ISymbol? generic) => generic switch
    {
        INamedTypeSymbol type => type.TypeParameters.Any(static parameter => parameter.HasConstructorConstraint),
        IMethodSymbol method => method.TypeParameters.Any(static parameter => parameter.HasConstructorConstraint),
        _ => false,
    };
}
