using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace Tofa.CodeFixes.Conventions;

/// <summary>Finds out whether a type has to be public.</summary>
internal static class Exposure
{
    /// <summary>Whether another project uses a type, or a declaration that others see names it.</summary>
    public static async Task<bool> IsNeededAsync(INamedTypeSymbol type, Project project, CancellationToken cancellationToken)
    {
        // Extension methods are called without naming their class.
        foreach (var symbol in type.GetMembers().Where(static member => member is IMethodSymbol { IsExtensionMethod: true }).Prepend(type))
        {
            var found = await SymbolFinder.FindReferencesAsync(symbol, project.Solution, cancellationToken).ConfigureAwait(false);
            foreach (var place in found.SelectMany(static reference => reference.Locations))
            {
                if (place.Document.Project.Id != project.Id || await IsExposingAsync(place, cancellationToken).ConfigureAwait(false))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static async Task<bool> IsExposingAsync(ReferenceLocation place, CancellationToken cancellationToken)
    {
        var root = await place.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await place.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var node = root?.FindNode(place.Location.SourceSpan, findInsideTrivia: true);
        for (; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (node is BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or UsingDirectiveSyntax or AttributeListSyntax or DocumentationCommentTriviaSyntax)
            {
                return false;
            }
        }

        return node is MemberDeclarationSyntax member && model is not null && DeclaredIn(member, model, cancellationToken).Any(IsSeen);
    }

    private static IEnumerable<ISymbol?> DeclaredIn(MemberDeclarationSyntax member, SemanticModel model, CancellationToken cancellationToken) => member switch
    {
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => model.GetDeclaredSymbol(variable, cancellationToken)),
        GlobalStatementSyntax => [],
        _ => [model.GetDeclaredSymbol(member, cancellationToken)],
    };

    private static bool IsSeen(ISymbol? symbol)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal)
            {
                return false;
            }
        }

        return symbol is not null;
    }
}
