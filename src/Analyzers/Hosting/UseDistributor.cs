using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;

namespace Tofa.Analyzers.Hosting;

/// <summary>Hands each use of the first pass to those that gather, and sends the second pass to the rules about single uses where one of them objects.</summary>
/// <param name="evaluator">Judges the symbols.</param>
/// <param name="findings">Collects the objections.</param>
internal sealed class UseDistributor(RuleEvaluator evaluator, Findings findings) : IUseListener, IUseSink
{
    private UserType? user;
    private PlacementVerdicts? verdicts;
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
        if (!ReferenceEquals(use.User, user) || verdicts is null)
        {
            (user, verdicts) = (use.User, evaluator.At(use.User.Placement));
        }

        if (verdicts.About(use.Target) is not { } about)
        {
            return;
        }

        alarmed = alarmed || !about.Of(use.Target).IsEmpty;
        foreach (var collector in about.Collectors)
        {
            collector.Take(use);
        }
    }
}
