using Tofa.Runner.Modules.Views;
using Tofa.Tool.Modules.Baselines;

namespace Tofa.Tool.Modules.Views;

/// <summary>What was done with baselines, and what is not as they say.</summary>
/// <param name="Action">What was done.</param>
/// <param name="Clean">Whether every project is as its baseline says.</param>
/// <param name="Baselines">One report a baseline.</param>
internal sealed record BaselineView(BaselineAction Action, bool Clean, IReadOnlyList<BaselineReport> Baselines) : View("baseline")
{
    /// <inheritdoc/>
    public override int ExitCode => Action == BaselineAction.Check && !Clean ? 1 : 0;
}
