using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Hosting;

/// <summary>A use that a rule objects to.</summary>
/// <param name="Type">The type whose use is objected to; one diagnostic per type and statement is enough.</param>
/// <param name="Arguments">The values of the message after the first two, which are the user and its layer.</param>
internal sealed record Violation(INamedTypeSymbol Type, params object[] Arguments);
