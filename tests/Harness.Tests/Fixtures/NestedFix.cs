using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Offers two actions inside one.</summary>
public sealed class NestedFix : TypeNameFix
{
    protected override IEnumerable<CodeAction> Actions(CodeFixContext context) =>
    [
        CodeAction.Create(
            "Change the name",
            [
                Replace(context, "upper", name => char.ToUpperInvariant(name[0]) + name[1..]),
                Replace(context, "prefix", name => "X" + name),
            ],
            isInlinable: false),
    ];
}
