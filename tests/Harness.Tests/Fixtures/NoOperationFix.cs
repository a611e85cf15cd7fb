using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Offers an action without a change of the solution.</summary>
public sealed class NoOperationFix : TypeNameFix
{
    protected override IEnumerable<CodeAction> Actions(CodeFixContext context) => [new EmptyAction()];

    private sealed class EmptyAction : CodeAction
    {
        public override string Title => "Nothing";

        public override string EquivalenceKey => Title;

        protected override Task<IEnumerable<CodeActionOperation>> ComputeOperationsAsync(CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<CodeActionOperation>>([]);
    }
}
