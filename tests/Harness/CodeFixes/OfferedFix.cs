using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Tofa.Harness.CodeFixes;

/// <summary>A fix that a provider offers for a diagnostic of a document.</summary>
internal sealed record OfferedFix(CodeAction Action, CodeFixProvider Provider, TextDocument Document);
