using System.Collections.Immutable;

namespace Tofa.Runner.Modules.Planning;

/// <summary>What a run was told, and what it has in hand.</summary>
internal sealed record Orders
{
    /// <summary>One task after the other, all of them, until one fails.</summary>
    internal static Orders Default { get; } = new();

    /// <summary>How many tasks may be at work at once, from 1.</summary>
    internal int Jobs { get; init; } = 1;

    /// <summary>Whether a failure holds back only what depends on it (decision C-6).</summary>
    internal bool KeepGoing { get; init; }

    /// <summary>The numbers of the tasks that may be started; <c>null</c> for all.</summary>
    internal ImmutableHashSet<int>? Selected { get; init; }

    /// <summary>The numbers of the tasks that this run has at work.</summary>
    internal ImmutableHashSet<int> AtWork { get; init; } = [];

    /// <summary>The numbers of READY tasks that wait for a person and were set aside.</summary>
    internal ImmutableHashSet<int> SetAside { get; init; } = [];

    /// <summary>Whether a task may be started.</summary>
    internal bool MayStart(int number) => Selected?.Contains(number) != false && !SetAside.Contains(number);
}
