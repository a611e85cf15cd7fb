using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Tofa.Harness.Diagnostics;

/// <summary>Reads the message arguments of a diagnostic, which Roslyn keeps to itself.</summary>
internal static class DiagnosticArguments
{
    private static readonly PropertyInfo? Property =
        typeof(Diagnostic).GetProperty("Arguments", BindingFlags.Instance | BindingFlags.NonPublic);

    internal static IReadOnlyList<object?> Of(Diagnostic diagnostic) =>
        Property?.GetValue(diagnostic) as IReadOnlyList<object?> ?? [];
}
