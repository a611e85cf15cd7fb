using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Tofa.Model.Problems;

namespace Tofa.Tool.Modules.Adding;

/// <summary>Allocates and judges the ids of new tasks.</summary>
internal static partial class TaskIds
{
    private const int LongestNumber = 9;

    /// <summary>The id after the last one that ends with a number: after <c>task_1.4</c> comes <c>task_1.5</c>, unless another task has it.</summary>
    internal static string Next(IReadOnlyList<string> ids)
    {
        var last = ids.Select(id => Numbered().Match(id)).LastOrDefault(match => match.Success && match.Groups["number"].Length <= LongestNumber);
        var (stem, number) = last is null ? ("task_", 0) : (last.Groups["stem"].Value, int.Parse(last.Groups["number"].Value, CultureInfo.InvariantCulture));
        var taken = ids.ToHashSet(StringComparer.Ordinal);
        string next;
        do
            next = string.Create(CultureInfo.InvariantCulture, $"{stem}{++number}");
        while (taken.Contains(next));

        return next;
    }

    /// <summary>Why an id cannot be given to a new task; <c>null</c> where it can.</summary>
    internal static string? Refusal(string id, IReadOnlyList<string> ids)
    {
        if (id.Trim().Length == 0 || id.Trim() != id || id.Any(char.IsControl))
            return $"'{Printable.Of(id)}' cannot be an id: give a text of one line, without spaces around it.";

        return ids.FirstOrDefault(other => string.Equals(other, id, StringComparison.OrdinalIgnoreCase)) is { } same
            ? $"The runbook has a task '{Printable.Of(same)}' already: give another id, such as '{Printable.Of(Next(ids))}'."
            : null;
    }

    /// <summary>Why a task cannot wait for some others; <c>null</c> where it can.</summary>
    internal static string? Refusal(string id, IEnumerable<string> dependencies, IReadOnlyList<string> ids)
    {
        foreach (var dependency in dependencies)
        {
            if (dependency == id)
                return $"Task '{Printable.Of(id)}' cannot wait for itself: leave it out of --depends-on.";

            if (!ids.Contains(dependency))
                return $"No task has the id '{Printable.Of(dependency)}'; {Suggestion.Remedy(dependency, ids, "`tofa status` lists all ids.")}";
        }

        return null;
    }

    /// <summary>The id that speaks for a class: <c>CountLetters</c> is <c>count_letters</c>.</summary>
    internal static string OfClass(string name)
    {
        var id = new StringBuilder();
        for (var at = 0; at < name.Length; at++)
        {
            if (at > 0 && char.IsUpper(name[at]) && !char.IsUpper(name[at - 1]))
                id.Append('_');

            id.Append(char.ToLowerInvariant(name[at]));
        }

        return id.ToString();
    }

    /// <summary>The name that speaks for an id: <c>count_letters</c> is <c>Count letters</c>.</summary>
    internal static string NameOf(string id)
    {
        var words = id.Replace('_', ' ').Trim();
        return words.Length == 0 ? id : char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex(@"\A(?<stem>.*?)(?<number>[0-9]+)\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Numbered();
}
