using System.Globalization;
using Tofa.Model.Problems;

namespace Tofa.Model.Validation;

/// <summary>TOFA5008 and TOFA5024: an id names one task and can be typed (R001-15).</summary>
internal static class IdRules
{
    private const string Accidents = "`'\"{}[]()<>|\\,;";

    /// <summary>Checks the ids of all entries.</summary>
    public static IEnumerable<Problem> Check(RunbookFacts facts)
    {
        var first = new Dictionary<string, TaskFacts>(StringComparer.Ordinal);
        foreach (var task in facts.Tasks)
        {
            if (first.TryGetValue(task.Entry.Id, out var other))
                yield return task.ProblemAt("id", ProblemKinds.DuplicateId, task.ShownId, other.Path);
            else
                first.Add(task.Entry.Id, task);

            if (task.Entry.Id.Where(LooksLikeAccident).Select(c => (char?)c).FirstOrDefault() is { } odd)
                yield return task.ProblemAt("id", ProblemKinds.OddId, task.ShownId, NameOf(odd));
        }
    }

    private static bool LooksLikeAccident(char c) =>
        char.IsWhiteSpace(c) || Accidents.IndexOf(c) >= 0 ||
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse;

    private static string NameOf(char c) => c switch
    {
        '`' => "a back-tick",
        '\'' or '"' => "a quote",
        ' ' => "a space",
        _ when char.IsWhiteSpace(c) => "white space",
        _ when Accidents.IndexOf(c) >= 0 => $"'{c}'",
        _ => "an invisible character",
    };
}
