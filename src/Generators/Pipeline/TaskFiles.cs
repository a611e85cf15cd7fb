using System.Globalization;
using Tofa.Model.Collections;

namespace Tofa.Generators.Pipeline;

/// <summary>Decides which task class goes into which file (ADR 0013).</summary>
/// <remarks>
/// The driver knows a file of the run before by its number alone, so a class keeps its place whatever is added or removed around it. And it looks
/// for every file's name among all others at every key that a user types, so there are never more than a few hundred files.
/// </remarks>
internal static class TaskFiles
{
    /// <summary>The most tasks that get a file each.</summary>
    public const int MostSingle = 512;

    // Half of them stay empty, so that few classes have to make way for each other.
    private const int Places = 2 * MostSingle;

    /// <summary>The files, by place; <c>null</c> where a place is empty.</summary>
    public static IEnumerable<TaskFile?> Arrange(string @namespace, IEnumerable<TaskModel> tasks)
    {
        var sorted = tasks.OrderBy(task => task.ClassName, StringComparer.Ordinal).ToList();
        return sorted.Count <= MostSingle ? OneEach(@namespace, sorted) : Shared(@namespace, sorted);
    }

    private static TaskFile?[] OneEach(string @namespace, List<TaskModel> tasks)
    {
        var files = new TaskFile?[Places];
        foreach (var task in tasks)
        {
            var place = StableHash.Of(task.ClassName) % Places;
            while (files[place] is not null)
                place = (place + 1) % Places;

            files[place] = new TaskFile(task.ClassName, @namespace, new[] { task });
        }

        return files;
    }

    private static IEnumerable<TaskFile?> Shared(string @namespace, List<TaskModel> tasks)
    {
        var byPlace = tasks.ToLookup(task => StableHash.Of(task.ClassName) % MostSingle);
        return Enumerable.Range(0, MostSingle).Select(place => byPlace[(ulong)place].ToEquatableArray() is { Count: > 0 } some
            ? new TaskFile(place.ToString("000", CultureInfo.InvariantCulture), @namespace, some)
            : null);
    }
}
