using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Prices;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows;

/// <summary>Says what model calls cost; takes no lock and writes nothing.</summary>
/// <param name="store">The journal.</param>
/// <param name="prices">What tokens cost.</param>
/// <param name="invocation">How this person starts the application.</param>
internal sealed class CostFlow(IStateStore store, PriceTable prices, Invocation invocation)
{
    /// <summary>Adds up.</summary>
    /// <exception cref="StateException">The journal cannot be read.</exception>
    internal View Show() => CostRows.Of(store.Read().Records, prices) with { NextCommands = [invocation.Command("log"), invocation.Command("run --budget 1.00")] };
}
