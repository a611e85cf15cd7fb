using Tofa.Analyzers.Dependencies;

namespace Tofa.Analyzers.Hosting;

/// <summary>Hands each use of the first pass to those that gather, and sends the second pass to the rules about single uses where one of them objects.</summary>
/// <param name="evaluator">Judges the symbols.</param>
/// <param name="findings">Collects the objections.</param>
/// <param name="collectors">Those that gather.</param>
internal sealed class UseDistributor(RuleEvaluator evaluator, Findings findings, List<IUseCollector> collectors) : IUseListener, IUseSink
{
    private bool alarmed;

    /// <inheritdoc/>
    public IUseSink First => this;

    /// <inheritdoc/>
    public IUseSink Second => findings;

    /// <inheritdoc/>
    public bool TakeAlarm()
    {
        var taken = alarmed;
        alarmed = false;
        return taken;
    }

    /// <inheritdoc/>
    public void Take(in SymbolUse use)
    {
        alarmed = alarmed || !evaluator.Judge(use.Target, use.User.Placement).IsEmpty;
        foreach (var collector in collectors)
        {
            if (collector.WantsUnplaced || use.User.Placement.IsJudged)
            {
                collector.Take(use);
            }
        }
    }
}
