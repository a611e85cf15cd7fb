using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Text;
using Tofa.Analyzers;

namespace Tofa.CodeFixes.Determinism.Culture;

/// <summary>TOFA4002: names the invariant culture or the ordinal comparison where an overload takes one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CultureFix))]
[Shared]
public sealed class CultureFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.Culture];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new CultureFixAll();

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is not null && model is not null && CultureEdits.At(diagnostic.Location.SourceSpan, root, model, context.CancellationToken) is { } edit)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        TitleOf(edit.Kind),
                        cancellationToken => ApplyAsync(context.Document, [diagnostic.Location.SourceSpan], edit.Kind, cancellationToken),
                        edit.Kind.ToString()),
                    diagnostic);
            }
        }
    }

    /// <summary>Applies the edits of one kind at some places, each node once.</summary>
    internal static async Task<Document> ApplyAsync(Document document, IEnumerable<TextSpan> places, CultureEditKind kind, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        var done = new HashSet<SyntaxNode>();
        var isImported = true;
        foreach (var place in places)
        {
            if (CultureEdits.At(place, editor.OriginalRoot, editor.SemanticModel, cancellationToken) is { } edit && edit.Kind == kind && done.Add(edit.Node))
            {
                editor.ReplaceNode(edit.Node, edit.Replace);
                isImported &= editor.SemanticModel.LookupNamespacesAndTypes(place.Start, name: StandIns.TypeOf(kind)).Length > 0;
            }
        }

        var changed = editor.GetChangedDocument();
        return isImported || await changed.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not CompilationUnitSyntax root
            ? changed
            : changed.WithSyntaxRoot(Imports.Add(root, StandIns.NamespaceOf(kind)));
    }

    /// <summary>What the fix of a kind is called.</summary>
    internal static string TitleOf(CultureEditKind kind) => kind == CultureEditKind.Ordinal ? "Compare ordinally" : "Use the invariant culture";
}
