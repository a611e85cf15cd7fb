using Tofa.Analyzers.Dependencies;

namespace Tofa.Analyzers.Hosting;

/// <summary>Hands each use to the rules about single uses and to those that gather.</summary>
/// <param name="findings">The rules about single uses.</param>
/// <param name="collectors">Those that gather.</param>
internal sealed class UseDistributor(Findings findings, List<IUseCollector> collectors) : IUseSink
{
    /// <inheritdoc/>
    public void Take(in SymbolUse use)
    {
        findings.Take(use);
        foreach (var collector in collectors)
        {
            if (collector.WantsUnplaced || use.User.Placement.IsJudged)
            {
                collector.Take(use);
            }
        }
    }
}
