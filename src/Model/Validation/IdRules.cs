using System.Globalization;
using Tofa.Model.Naming;
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
        var alike = new Dictionary<string, TaskFacts>(StringComparer.Ordinal);
        foreach (var task in facts.Tasks)
        {
            if (first.TryGetValue(task.Entry.Id, out var other))
                yield return task.ProblemAt("id", ProblemKinds.DuplicateId, task.ShownId, other.Path);
            else
                first.Add(task.Entry.Id, task);

            var composed = UnicodeForms.Composed(task.Entry.Id);
            if (alike.TryGetValue(composed, out var twin) && twin.Entry.Id != task.Entry.Id)
                yield return task.ProblemAt("id", ProblemKinds.OddId, task.ShownId, $"the same letters as the id of {twin.Path}, composed in another way");
            else if (Oddity(task.Entry.Id) is { } odd)
                yield return task.ProblemAt("id", ProblemKinds.OddId, task.ShownId, odd);

            if (twin is null)
                alike.Add(composed, task);
        }
    }

    private static string? Oddity(string id)
    {
        if (id.Where(LooksLikeAccident).Select(c => (char?)c).FirstOrDefault() is { } odd)
            return NameOf(odd);

        if (id.Length > 0 && id[0] is '-' or '~')
            return $"'{id[0]}' at its start";

        return id.Any(char.IsLetterOrDigit) || id.Any(char.IsSurrogate) ? null : "no letter and no digit";
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
