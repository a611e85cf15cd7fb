using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Offers nothing.</summary>
public sealed class NothingOfferedFix : TypeNameFix
{
    protected override IEnumerable<CodeAction> Actions(CodeFixContext context) => [];
}
