using Tofa.Model.Editing.Changing;
using Tofa.Model.Editing.Parsing;

namespace Tofa.Model.Editing;

/// <summary>
/// Changes single places of a YAML text and leaves every other byte as it is (R001-4). The result is read again and compared, node by node,
/// with what was there before; an edit that cannot be proven to change nothing else is refused.
/// </summary>
public static class YamlEditor
{
    /// <summary>Makes one edit.</summary>
    /// <param name="text">Any text; line breaks, byte order mark, comments and a missing last line break stay.</param>
    /// <param name="edit">The change.</param>
    /// <returns>The new text, or the reason why the edit is refused; never throws on account of the text.</returns>
    public static EditResult Apply(string text, YamlEdit edit) => ApplyAll(text, [edit]);

    /// <summary>
    /// Makes all edits in their order, or none. Edits of unrelated places are made together, so that the text is read once for all of them.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="edits">The changes; a later one finds what an earlier one wrote.</param>
    /// <returns>The new text, or the reason why the first impossible edit is refused.</returns>
    public static EditResult ApplyAll(string text, IEnumerable<YamlEdit> edits)
    {
        var read = EventReader.Read(text);
        if (read.Value is not { } parsed)
            return new EditResult(null, read.Refusal!.Sentence);

        foreach (var batch in Batches.Of(edits))
        {
            var edited = Together(parsed, batch) is { } all ? Outcome<ParsedText>.Of(all) : OneByOne(parsed, batch);
            if (edited.Value is null)
                return new EditResult(null, edited.Refusal!.Sentence);

            parsed = edited.Value;
        }

        return new EditResult(parsed.Text, null);
    }

    private static ParsedText? Together(ParsedText parsed, IReadOnlyList<YamlEdit> edits)
    {
        if (edits.Count == 1)
            return null;

        var changes = new List<Change>();
        foreach (var edit in edits)
        {
            if (Planner.Plan(parsed, edit).Value is not { } candidates)
                return null;

            changes.Add(candidates[0]);
        }

        return Verification.Apply(parsed, changes);
    }

    private static Outcome<ParsedText> OneByOne(ParsedText parsed, IReadOnlyList<YamlEdit> edits)
    {
        foreach (var edit in edits)
        {
            var candidates = Planner.Plan(parsed, edit);
            if (candidates.Value is null)
                return Outcome<ParsedText>.Refuse(candidates.Refusal!);

            if (candidates.Value.Select(change => Verification.Apply(parsed, [change])).FirstOrDefault(after => after is not null) is not { } after)
                return Outcome<ParsedText>.Refuse(Refusals.NotProven(parsed, edit.YamlPath));

            parsed = after;
        }

        return Outcome<ParsedText>.Of(parsed);
    }
}
