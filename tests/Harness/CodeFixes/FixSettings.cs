using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness.CodeFixes;

/// <summary>Which fix is applied, and how it is validated.</summary>
internal sealed record FixSettings(
    ImmutableArray<CodeFixProvider> Providers,
    int? Index,
    string? EquivalenceKey,
    Action<CodeAction, IVerifier>? ActionVerifier,
    CodeActionValidationMode ValidationMode,
    CodeFixTestBehaviors Behaviors)
{
    internal ImmutableHashSet<string> FixableIds => [.. Providers.SelectMany(provider => provider.FixableDiagnosticIds)];
}
