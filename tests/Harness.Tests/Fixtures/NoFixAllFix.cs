using Microsoft.CodeAnalysis.CodeFixes;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Has no fix-all provider.</summary>
public sealed class NoFixAllFix : TypeNameFix
{
    public override FixAllProvider? GetFixAllProvider() => null;
}
