using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Generators.Diagnostics;

namespace Tofa.Generators.Pipeline;

/// <summary>Guards the generator's steps.</summary>
internal static class Attempts
{
    /// <summary>Does some work; an exception becomes a value. Cancellation passes through.</summary>
    /// <param name="what">What is worked on, for the report.</param>
    /// <param name="work">The work.</param>
    public static Attempt<T> To<T>(string what, Func<T?> work)
        where T : class
    {
        try
        {
            return new Attempt<T>(work(), null);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new Attempt<T>(null, InternalError.Of(what, e));
        }
    }

    /// <summary>As <see cref="To"/>, for work that makes any number of things, with places that may be empty.</summary>
    public static IEnumerable<Attempt<T>> ToEach<T>(string what, Func<IEnumerable<T?>> work)
        where T : class
    {
        var all = To(what, () => work().ToArray());
        return all.Value?.Select(static value => new Attempt<T>(value, null)) ?? [new Attempt<T>(null, all.Error)];
    }

    /// <summary>As <see cref="Values{T}(IncrementalValuesProvider{Attempt{T}}, IncrementalGeneratorInitializationContext, string)"/>, all at once: at any edit of any of many files, each further step over them costs time.</summary>
    public static IncrementalValueProvider<ImmutableArray<T>> CollectValues<T>(
        this IncrementalValuesProvider<Attempt<T>> attempts, IncrementalGeneratorInitializationContext context)
        where T : class
    {
        var all = attempts.Collect();
        context.RegisterSourceOutput(all.SelectMany(static (some, _) => some.Where(static attempt => attempt.Error is not null)), Report);
        return all.Select(static (some, _) => ValuesOf(some));
    }

    /// <summary>Reports the failures and goes on with the values, under a name.</summary>
    public static IncrementalValuesProvider<T> Values<T>(
        this IncrementalValuesProvider<Attempt<T>> attempts, IncrementalGeneratorInitializationContext context, string stepName)
        where T : class
    {
        context.RegisterSourceOutput(attempts.Where(static attempt => attempt.Error is not null), Report);
        return attempts.SelectMany(static (attempt, _) => attempt.Value is { } value ? ImmutableArray.Create(value) : []).WithTrackingName(stepName);
    }

    private static void Report<T>(SourceProductionContext output, Attempt<T> attempt)
        where T : class => output.ReportDiagnostic(attempt.Error!.ToDiagnostic());

    private static ImmutableArray<T> ValuesOf<T>(ImmutableArray<Attempt<T>> attempts)
        where T : class
    {
        var values = ImmutableArray.CreateBuilder<T>(attempts.Length);
        foreach (var attempt in attempts)
        {
            if (attempt.Value is { } value)
                values.Add(value);
        }

        return values.ToImmutable();
    }
}
