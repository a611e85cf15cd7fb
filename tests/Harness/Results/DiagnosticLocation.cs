using Microsoft.CodeAnalysis;

namespace Tofa.Harness.Results;

/// <summary>A place where a diagnostic is expected. Lines and columns are zero-based here, as in Roslyn.</summary>
/// <param name="Span">The path, start and end; an empty path means the first default source.</param>
/// <param name="Options">How the place is compared.</param>
public sealed record DiagnosticLocation(FileLinePositionSpan Span, DiagnosticLocationOptions Options);
