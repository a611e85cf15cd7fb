using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tofa.Analyzers.Dependencies;

namespace Tofa.Analyzers.Hosting;

/// <summary>An objection at a place.</summary>
/// <param name="RuleResult">The objection.</param>
/// <param name="Use">The use objected to.</param>
/// <param name="Span">The place.</param>
/// <param name="Region">The statement or header that holds it.</param>
internal sealed record Finding(RuleResult RuleResult, SymbolUse Use, TextSpan Span, SyntaxNode Region);
