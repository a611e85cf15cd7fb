using Tofa.Model.Editing.Content;
using Tofa.Model.Editing.Parsing;
using Tofa.Model.Editing.Writing;
using Tofa.Model.Problems;

namespace Tofa.Model.Editing.Changing;

/// <summary>Decides how an edit is to be made in a text, without making it.</summary>
internal static class Planner
{
    /// <summary>The possible changes, the best first, or why there is none.</summary>
    public static Outcome<IReadOnlyList<Change>> Plan(ParsedText parsed, YamlEdit edit)
    {
        if (NewTexts.Flaw(edit) is { } flaw)
            return Outcome<IReadOnlyList<Change>>.Refuse(Refusal.OfFile($"{Printable.Of(edit.YamlPath)}: {flaw}"));

        var located = Locator.Find(parsed, edit.YamlPath);
        return located.Value is { } target ? Plan(parsed, edit, target) : Outcome<IReadOnlyList<Change>>.Refuse(located.Refusal!);
    }

    private static Outcome<IReadOnlyList<Change>> Plan(ParsedText parsed, YamlEdit edit, Target target) => edit switch
    {
        _ when target.IsMissing => Outcome<IReadOnlyList<Change>>.Of(EntryInsertion.Plan(parsed, target, ValueOf(edit))),
        SetMapping set => MappingReplacement.Plan(parsed, target, set.Pairs),
        AppendMapping append => ItemAppending.Plan(parsed, target, NewList.Of(append.Pairs)),
        AppendMappings append => ItemAppending.Plan(parsed, target, new NewList(append.Items)),
        SetScalar set => Single(ScalarReplacement.Plan(parsed, target, set.Value)),
        _ => throw new ArgumentOutOfRangeException(nameof(edit)),
    };

    private static NewValue ValueOf(YamlEdit edit) => edit switch
    {
        SetScalar set => new NewScalar(set.Value),
        SetMapping set => new NewMapping(MapContent.Of(set.Pairs)),
        AppendMapping append => NewList.Of(append.Pairs),
        AppendMappings append => new NewList(append.Items),
        _ => throw new ArgumentOutOfRangeException(nameof(edit)),
    };

    private static Outcome<IReadOnlyList<Change>> Single(Outcome<Change> change) =>
        change.Value is { } value ? Outcome<IReadOnlyList<Change>>.Of([value]) : Outcome<IReadOnlyList<Change>>.Refuse(change.Refusal!);
}
