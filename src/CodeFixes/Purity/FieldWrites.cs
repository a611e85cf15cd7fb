using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Operations;

namespace Tofa.CodeFixes.Purity;

/// <summary>Finds out whether a static field may become read-only.</summary>
internal static class FieldWrites
{
    /// <summary>Whether a field is private, of a type that read-only fields do not copy, and written by nothing but initializers and static constructors.</summary>
    public static async Task<bool> AllowReadOnlyAsync(IFieldSymbol field, Project project, CancellationToken cancellationToken)
    {
        if (field.DeclaredAccessibility != Accessibility.Private || field.IsVolatile || !IsSafe(field.Type) || !field.GetAttributes().IsEmpty)
        {
            return false;
        }

        var found = await SymbolFinder.FindReferencesAsync(field, project.Solution, cancellationToken).ConfigureAwait(false);
        foreach (var place in found.SelectMany(static reference => reference.Locations))
        {
            if (await IsWriteAsync(place, cancellationToken).ConfigureAwait(false))
            {
                return false;
            }
        }

        return true;
    }

    // A call on a read-only field of a struct that changes itself would change a copy.
    private static bool IsSafe(ITypeSymbol type) =>
        type.IsReferenceType || type.IsReadOnly || type.TypeKind == TypeKind.Enum || type.SpecialType is not SpecialType.None;

    private static async Task<bool> IsWriteAsync(ReferenceLocation place, CancellationToken cancellationToken)
    {
        var root = await place.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await place.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var node = root?.FindNode(place.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);
        if (node is null || model is null || node.IsPartOfStructuredTrivia())
        {
            return false;
        }

        var whole = node.Parent is MemberAccessExpressionSyntax access && access.Name == node ? access : node;
        return model.GetOperation(whole, cancellationToken) is not IFieldReferenceOperation reference || (Writes(reference) && !IsMaking(node, model, cancellationToken));
    }

    private static bool Writes(IFieldReferenceOperation reference) => reference.Parent switch
    {
        ISimpleAssignmentOperation { IsRef: true } => true,
        IAssignmentOperation assignment => assignment.Target == reference,
        IIncrementOrDecrementOperation or IAddressOfOperation or ITupleOperation => true,
        IArgumentOperation argument => argument.Parameter is not { RefKind: RefKind.None or RefKind.In },
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: true } } => true,
        _ => reference.Syntax.Parent is RefExpressionSyntax,
    };

    private static bool IsMaking(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetEnclosingSymbol(node.SpanStart, cancellationToken) is IMethodSymbol { MethodKind: MethodKind.StaticConstructor };
}
