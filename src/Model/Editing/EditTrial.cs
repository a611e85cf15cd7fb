using Tofa.Model.Editing.Changing;
using Tofa.Model.Editing.Parsing;

namespace Tofa.Model.Editing;

/// <summary>Tells beforehand which edits <see cref="YamlEditor"/> would refuse, by planning and proving them as it does, so that the two cannot differ.</summary>
public static class EditTrial
{
    // Each edit that cannot be proven costs some readings of the whole text.
    private const int MaxUnproven = 10;

    /// <summary>The edits that would be refused, each tried for itself; of those whose result cannot be proven only the first few.</summary>
    /// <param name="text">The text; it is not changed.</param>
    /// <param name="edits">The edits.</param>
    public static IReadOnlyList<RefusedEdit> Refused(string text, IEnumerable<YamlEdit> edits)
    {
        var read = EventReader.Read(text);
        if (read.Value is not { } parsed)
            return [.. edits.Take(1).Select(edit => Of(edit, read.Refusal!))];

        var planned = edits.Select(edit => (Edit: edit, Plan: Planner.Plan(parsed, edit))).ToList();
        var unproven = new List<RefusedEdit>();
        Prove(parsed, [.. planned.Where(pair => pair.Plan.Value is not null).Select(pair => (pair.Edit, pair.Plan.Value!))], unproven);
        return [.. planned.Where(pair => pair.Plan.Value is null).Select(pair => Of(pair.Edit, pair.Plan.Refusal!)), .. unproven];
    }

    // What cannot be proven together is halved until it can, or until one edit is left.
    private static void Prove(ParsedText parsed, List<(YamlEdit Edit, IReadOnlyList<Change> Candidates)> planned, List<RefusedEdit> unproven)
    {
        if (planned.Count == 0 || unproven.Count >= MaxUnproven)
            return;

        if (planned.Count == 1)
        {
            if (planned[0].Candidates.All(change => Verification.Apply(parsed, [change]) is null))
                unproven.Add(Of(planned[0].Edit, Refusals.NotProven(parsed, planned[0].Edit.YamlPath)));

            return;
        }

        if (Verification.Apply(parsed, [.. planned.Select(pair => pair.Candidates[0])]) is not null)
            return;

        var half = planned.Count / 2;
        Prove(parsed, planned.GetRange(0, half), unproven);
        Prove(parsed, planned.GetRange(half, planned.Count - half), unproven);
    }

    private static RefusedEdit Of(YamlEdit edit, Refusal refusal) => new(edit, refusal.Place, refusal.Reason);
}
