using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Configuration;

namespace Tofa.Analyzers.Hosting;

/// <summary>
/// What all rules of a compilation want to see of one kind. The compiler calls the host once for each piece of code, and the host calls the rules:
/// a call from the compiler costs more than most rules do.
/// </summary>
/// <typeparam name="TContext">What the compiler says about a piece of code.</typeparam>
/// <param name="reporter">Takes the diagnostics.</param>
internal sealed class Callbacks<TContext>(Reporter reporter)
{
    private readonly List<(string Rule, Action<TContext, Reporter> Action)> all = [];

    /// <summary>Adds what a rule wants to be called.</summary>
    /// <param name="rule">The id by which a failure names it.</param>
    /// <param name="action">The rule's action.</param>
    public void Add(string rule, Action<TContext, Reporter> action) => all.Add((rule, action));

    /// <summary>Calls every rule; one that fails becomes TOFA9002 and keeps none of the others from running.</summary>
    /// <param name="context">The piece of code.</param>
    /// <param name="place">Where it is; only asked where a rule fails.</param>
    /// <param name="sink">Takes the failures.</param>
    public void Invoke(TContext context, Func<TContext, Location> place, Func<TContext, Action<Diagnostic>> sink)
    {
        foreach (var (rule, action) in all)
        {
            try
            {
                action(context, reporter);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                sink(context)(InternalErrors.Create(place(context), rule, failure));
            }
        }
    }
}
