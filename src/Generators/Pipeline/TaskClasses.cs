using Tofa.Model.Collections;
using Tofa.Model.Naming;

namespace Tofa.Generators.Pipeline;

/// <summary>The class of every task and the place of its file (ADR 0013). Nothing but the ids decides, so that no edit of a detail file does this again.</summary>
/// <remarks>
/// The driver knows a file of the run before by its number alone, so a class keeps its place whatever is added or removed around it. And it looks
/// for every file's name among all others at every key that a user types, so there are never more than a few hundred files.
/// </remarks>
/// <param name="Names">The class names, in the order of the runbook's tasks.</param>
/// <param name="Places">The number of each task's file, in the same order.</param>
/// <param name="Order">The numbers of the tasks, sorted by class name: a file's text does not change when tasks change places in the runbook.</param>
public sealed record TaskClasses(EquatableArray<string> Names, EquatableArray<int> Places, EquatableArray<int> Order)
{
    /// <summary>The most tasks that get a file each.</summary>
    public const int MostSingle = 512;

    /// <summary>How many places there are. With a file for each task, at least half of them stay empty, so that few classes have to make way for each other.</summary>
    public const int PlaceCount = 2 * MostSingle;

    /// <summary>Whether a file holds several classes.</summary>
    public bool AreShared => Names.Count > MostSingle;

    /// <summary>Names and places the tasks.</summary>
    /// <param name="ids">The ids, each once.</param>
    internal static TaskClasses Of(EquatableArray<string> ids)
    {
        var names = TaskNames.For(ids);
        var order = Enumerable.Range(0, ids.Count).OrderBy(index => names[index], StringComparer.Ordinal).ToArray();
        return new TaskClasses(names, names.Count > MostSingle ? Shared(names) : OneEach(names, order), order);
    }

    private static EquatableArray<int> Shared(EquatableArray<string> names) => names.Select(name => (int)(StableHash.Of(name) % MostSingle)).ToEquatableArray();

    private static EquatableArray<int> OneEach(EquatableArray<string> names, int[] order)
    {
        var places = new int[names.Count];
        var taken = new bool[PlaceCount];
        foreach (var index in order)
        {
            var place = (int)(StableHash.Of(names[index]) % PlaceCount);
            while (taken[place])
                place = (place + 1) % PlaceCount;

            (places[index], taken[place]) = (place, true);
        }

        return places;
    }
}
