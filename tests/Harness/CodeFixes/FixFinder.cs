using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness.CodeFixes;

/// <summary>Asks the providers for fixes of a diagnostic, and selects the one the test is about.</summary>
internal sealed class FixFinder(FixSettings settings)
{
    /// <summary>The document a diagnostic is in, source or additional; null when it is in none.</summary>
    internal static TextDocument? DocumentOf(Solution solution, Diagnostic diagnostic)
    {
        if (diagnostic.Location.SourceTree is { } tree)
            return solution.GetDocument(tree);
        var path = diagnostic.Location.GetLineSpan().Path;
        return solution.Projects.SelectMany(project => project.AdditionalDocuments).FirstOrDefault(document => document.FilePath == path);
    }

    /// <summary>The fixable among the diagnostics, in their order.</summary>
    internal ImmutableArray<Diagnostic> Fixable(Solution solution, IEnumerable<Diagnostic> diagnostics)
    {
        var fixable = diagnostics.Where(diagnostic => settings.FixableIds.Contains(diagnostic.Id) && DocumentOf(solution, diagnostic) is not null);
        return [.. settings.Behaviors.HasFlag(CodeFixTestBehaviors.FixOne) ? fixable.Take(1) : fixable];
    }

    /// <summary>The fix of the diagnostic that the test is about, or null when it is not offered.</summary>
    internal async Task<OfferedFix?> FindAsync(
        Solution solution, Diagnostic diagnostic, IVerifier verifier, CancellationToken cancellationToken)
    {
        var document = DocumentOf(solution, diagnostic)!;
        var offered = new List<OfferedFix>();
        foreach (var provider in settings.Providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            var context = new CodeFixContext(
                document,
                diagnostic,
                (action, _) => offered.AddRange(Flatten(action).Select(each => new OfferedFix(each, provider, document))),
                cancellationToken);
            await provider.RegisterCodeFixesAsync(context).ConfigureAwait(false);
        }

        var selected = Select(offered, verifier);
        if (selected is not null)
            settings.ActionVerifier?.Invoke(selected.Action, verifier);
        return selected;
    }

    private static IEnumerable<CodeAction> Flatten(CodeAction action) =>
        action.NestedActions.IsEmpty ? [action] : action.NestedActions.SelectMany(Flatten);

    private OfferedFix? Select(List<OfferedFix> offered, IVerifier verifier)
    {
        var atIndex = offered.ElementAtOrDefault(settings.Index ?? 0);
        if (settings.EquivalenceKey is not { } key)
            return atIndex;
        var withKey = offered.FirstOrDefault(fix => fix.Action.EquivalenceKey == key);
        if (settings.Index is { } index && withKey is not null)
        {
            verifier.Equal(
                key,
                atIndex?.Action.EquivalenceKey,
                $"CodeActionIndex {index} and CodeActionEquivalenceKey '{key}' mean different actions: that at the index has '{atIndex?.Action.EquivalenceKey}'");
            return atIndex;
        }

        return withKey;
    }
}
