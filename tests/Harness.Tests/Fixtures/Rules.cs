using Microsoft.CodeAnalysis;

namespace Tofa.Harness.Tests.Fixtures;

internal static class Rules
{
    internal static DiagnosticDescriptor Create(
        string id, string message, DiagnosticSeverity severity = DiagnosticSeverity.Warning, bool enabled = true, params string[] tags) =>
        new(id, "Title", message, "Test", severity, enabled, customTags: tags);
}
