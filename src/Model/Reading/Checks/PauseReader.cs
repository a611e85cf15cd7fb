using Tofa.Model.Collections;
using Tofa.Model.Pauses;
using Tofa.Model.Problems;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading.Checks;

/// <summary>Reads <c>pause</c>: <c>true</c>, <c>before</c>, <c>after</c>, a mapping with <c>when</c>, <c>if</c> and <c>because</c>, or a list of these (R002-8).</summary>
internal static class PauseReader
{
    private const string Key = "pause";
    private const string Expected = "true, before, after, or a mapping with 'when'";

    private static readonly string[] Texts = [.. PauseMoments.All, "true", "false"];

    /// <summary>The pauses; what is none is noted.</summary>
    public static EquatableArray<Pause> Read(Section root) => root.Node(Key) switch
    {
        null => default,
        YamlSequence list => Several(root, list),
        var node => new[] { One(root, node, root.PathOf(Key)) }.OfType<Pause>().ToEquatableArray(),
    };

    private static EquatableArray<Pause> Several(Section root, YamlSequence list)
    {
        var pauses = new List<Pause>();
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (One(root, list.Items[i], YamlPath.Item(root.PathOf(Key), i)) is not { } pause)
                continue;

            // A person would be asked the same question twice.
            if (pauses.Contains(pause))
                root.ReportItem(Key, i, pause.Moment.ToYaml());
            else
                pauses.Add(pause);
        }

        return pauses.ToEquatableArray();
    }

    private static Pause? One(Section root, YamlNode node, string path)
    {
        switch (node)
        {
            case YamlMapping mapping:
                return Conditional(root.Inner(mapping, path, "a pause"));
            case YamlScalar { IsNull: false } scalar:
                return Moment(root, scalar.Value, path) is { } moment ? new Pause(moment, default, null) : null;
            default:
                root.WrongNode(path, Expected, node);
                return null;
        }
    }

    private static Pause? Conditional(Section pause)
    {
        pause.CheckKeys(Keys.Pause);
        var because = pause.FilledText("because");
        var when = pause.Text("when");
        var moment = when is null ? PauseMoment.Before : Moment(pause, when, pause.PathOf("when"));
        var conditions = moment is { } known ? Conditions(pause, known) : default;
        return moment is null ? null : new Pause(moment.Value, conditions, because);
    }

    private static PauseMoment? Moment(Section section, string text, string path)
    {
        if (PauseMoments.FromYaml(text) is { } named)
            return named;

        if (text is "true")
            return PauseMoment.Before;

        if (text is not "false")
            section.ReportAt(path, ProblemKinds.BadPause, Printable.Of(text), Remedy(text));

        return null;
    }

    private static string Remedy(string text) =>
        TruthWords.Meant(text) is { } meant ? $"did you mean '{meant}'?" : Suggestion.Remedy(text, Texts, "write before, after, true or false");

    private static EquatableArray<PauseCondition> Conditions(Section pause, PauseMoment moment)
    {
        if (pause.Child("if", "if") is not { } facts)
            return default;

        return facts.Own.Select(entry => PauseConditionReader.Read(facts, entry, moment)).OfType<PauseCondition>().ToEquatableArray();
    }
}
