using System.Globalization;
using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Yaml;

namespace Tofa.Model.Schemas;

/// <summary>Compares a file with its shape: notes everything that does not fit, and where every text stands.</summary>
/// <param name="document">The file.</param>
/// <param name="unreadable">The kind for what cannot be read as written; arguments: what is wrong, why it matters, what to do.</param>
/// <param name="unknownName">The kind for a name that nothing has; arguments: the name, what it is not, why it matters, the remedy.</param>
internal sealed class ShapeCheck(YamlDocument document, ProblemKind unreadable, ProblemKind unknownName)
{
    // Where a file was not read to its end, that something is missing proves nothing and would only bury the real error.
    private readonly bool isComplete = document.IsComplete;
    private readonly List<Problem> problems = [];
    private readonly List<WrittenText> texts = [];

    /// <summary>What does not fit.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>The texts that are what they should be, in the order of the file.</summary>
    public IReadOnlyList<WrittenText> Texts => texts;

    /// <summary>Compares the whole file; an empty one fits.</summary>
    public void Run(MappingShape shape)
    {
        if (document.Root is { } root and not YamlScalar { IsNull: true })
            Check(root, shape, string.Empty, string.Empty);
    }

    private void Check(YamlNode node, Shape shape, string path, string parent)
    {
        switch (shape)
        {
            case MappingShape mapping when node is YamlMapping found:
                CheckMapping(found, mapping, path);
                break;
            case ListShape list when node is YamlSequence found:
                CheckList(found, list, path);
                break;
            case ListShape { AllowsSingle: true } list when node is YamlScalar { IsNull: false }:
                Check(node, list.Item, path, path);
                break;
            case TextShape text when node is YamlScalar { IsNull: false } scalar:
                CheckText(scalar, text.Form, path, parent);
                break;
            case ChoiceShape choice when node is YamlScalar { IsNull: false } scalar:
                CheckChoice(scalar, choice, path, parent);
                break;
            case FlagShape when node is YamlScalar { IsPlain: true, Value: "true" or "false" } scalar:
                Take(scalar, TextForm.Flag, path, parent);
                break;
            case NumberShape number when node is YamlScalar { IsPlain: true } scalar && IsNumber(scalar, number):
                Take(scalar, TextForm.Number, path, parent);
                break;
            default:
                if (isComplete || node is not YamlScalar { IsNull: true })
                    ReportKind(node, path, Expected(shape));
                break;
        }
    }

    private void CheckMapping(YamlMapping mapping, MappingShape shape, string path)
    {
        // A second value for the same key was noted when the YAML was read.
        foreach (var entry in mapping.Entries.Where(entry => ReferenceEquals(entry, mapping.Entry(entry.Key.Value))))
        {
            var name = entry.Key.Value;
            var valuePath = YamlPath.Key(path, name);
            if (shape.Key(name) is { } key)
            {
                Check(entry.Value, key.Value, valuePath, valuePath);
                continue;
            }

            var remedy = Suggestion.Remedy(name, shape.Keys.Select(known => known.Name), "remove it");
            problems.Add(new Problem(
                unreadable, document.Path, entry.Key.Span, valuePath, new[] { $"'{Printable.Of(name)}' is not a key of {shape.Title}", "nothing would read it", remedy }));
        }

        foreach (var key in shape.Keys.Where(key => isComplete && key.NeededBecause is not null && mapping.Entry(key.Name) is null))
            problems.Add(new Problem(unreadable, document.Path, Start(mapping), path, new[] { $"'{key.Name}' is missing in {shape.Title}", key.NeededBecause!, "add it" }));
    }

    // A mapping may be long; what is missing is shown at its first key.
    private static Text.SourceSpan Start(YamlMapping mapping) => mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Span : mapping.Span;

    private void CheckList(YamlSequence list, ListShape shape, string path)
    {
        for (var i = 0; i < list.Items.Count; i++)
            Check(list.Items[i], shape.Item, YamlPath.Item(path, i), path);
    }

    private void CheckText(YamlScalar scalar, TextForm form, string path, string parent)
    {
        var flaw = TextForms.Flaw(form, scalar.Value);
        if (flaw is null)
            Take(scalar, form, path, parent);
        else
            Report(scalar, path, unreadable, $"'{Printable.Of(scalar.Value)}' {flaw}", "it stands for nothing", "write " + TextForms.Expected(form));
    }

    private void CheckChoice(YamlScalar scalar, ChoiceShape choice, string path, string parent)
    {
        if (choice.Allowed.Contains(scalar.Value))
            Take(scalar, TextForm.Choice, path, parent);
        else
            Report(scalar, path, unknownName, Printable.Of(scalar.Value), choice.What, "it says nothing", Suggestion.Remedy(scalar.Value, choice.Allowed, "write " + CommonValues.Choice(choice.Allowed)));
    }

    private void Take(YamlScalar scalar, TextForm form, string path, string parent) =>
        texts.Add(new WrittenText(form, scalar.Value, scalar.Span, path, parent));

    private void ReportKind(YamlNode node, string path, string expected)
    {
        var what = path.Length == 0 ? "The file" : $"'{Printable.Of(path)}'";
        Report(node, path, unreadable, $"{what} has to be {expected}, but it is {Found(node)}", "it is not read", "write " + expected);
    }

    // A value that takes no room is shown at its key.
    private void Report(YamlNode node, string path, ProblemKind kind, params string[] arguments) =>
        problems.Add(new Problem(kind, document.Path, node.Span.Length > 0 ? node.Span : document.MessageSpanOf(path), path, arguments));

    private static string Found(YamlNode node) => node is YamlScalar { IsNull: false } scalar ? $"'{Printable.Of(scalar.Value)}'" : NodeKind.Of(node);

    private static bool IsNumber(YamlScalar scalar, NumberShape shape) =>
        int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= shape.Least && number <= shape.Most;

    private static string Expected(Shape shape) => shape switch
    {
        MappingShape => "a mapping",
        ListShape { AllowsSingle: true } => "a text or a list of texts",
        ListShape => "a list",
        FlagShape => "true or false",
        NumberShape number when number.Least == number.Most => Number(number.Least),
        NumberShape number => $"a whole number from {Number(number.Least)} to {Number(number.Most)}",
        _ => "a text",
    };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
