using System.Globalization;
using Tofa.Model.Collections;
using Tofa.Model.Problems;
using Tofa.Model.Yaml;

namespace Tofa.Model.Schemas;

/// <summary>A file that was compared with its shape: gives what fits by its path. What does not fit was noted before and is left out.</summary>
internal sealed class ShapedFile
{
    private readonly ILookup<string, WrittenText> byParent;

    private ShapedFile(YamlDocument document, IReadOnlyList<WrittenText> texts, IReadOnlyList<Problem> problems)
    {
        (Document, Texts, Problems) = (document, texts, problems);
        byParent = texts.ToLookup(text => text.Parent, StringComparer.Ordinal);
    }

    /// <summary>The YAML.</summary>
    public YamlDocument Document { get; }

    /// <summary>Every text that is what it should be, in the order of the file.</summary>
    public IReadOnlyList<WrittenText> Texts { get; }

    /// <summary>What is wrong with the YAML and its shape.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path that problems are reported with.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="shape">What the file should be.</param>
    /// <param name="unreadable">The kind for what cannot be read as written.</param>
    /// <param name="unknownName">The kind for a name that nothing has.</param>
    public static ShapedFile Read(string path, string text, MappingShape shape, ProblemKind unreadable, ProblemKind unknownName)
    {
        var document = YamlReader.Read(path, text);
        var check = new ShapeCheck(document, unreadable, unknownName);
        check.Run(shape);
        var problems = document.Problems.Select(problem => YamlMistakes.As(unreadable, problem)).Concat(check.Problems);
        return new ShapedFile(document, check.Texts, problems.ToList());
    }

    /// <summary>Whether anything is written at a path, be it wrong.</summary>
    public bool Has(string path) => Document.Find(path) is not (null or YamlScalar { IsNull: true });

    /// <summary>Whether the list at a path, or the one text that stands for it, holds anything, be it wrong.</summary>
    public bool HasItems(string path) => Has(path) && Document.Find(path) is not YamlSequence { Items.Count: 0 };

    /// <summary>The text at a path; <c>null</c> where there is none.</summary>
    public string? Text(string path) => byParent[path].FirstOrDefault()?.Text;

    /// <summary>The texts of the list at a path.</summary>
    public EquatableArray<string> List(string path) => byParent[path].Select(text => text.Text).ToEquatableArray();

    /// <summary>The texts of the list at a path, with their places.</summary>
    public IEnumerable<WrittenText> Written(string path) => byParent[path];

    /// <summary>The truth value at a path; <c>null</c> where there is none.</summary>
    public bool? Flag(string path) => Text(path) is { } text ? text == "true" : null;

    /// <summary>The number at a path; <c>null</c> where there is none.</summary>
    public int? Number(string path) => Text(path) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>The paths of the mappings in the list at a path.</summary>
    public IEnumerable<string> Items(string path) => Document.Find(path) is YamlSequence list
        ? Enumerable.Range(0, list.Items.Count).Where(i => list.Items[i] is YamlMapping).Select(i => YamlPath.Item(path, i))
        : [];

    /// <summary>A problem at a text.</summary>
    public Problem ProblemAt(WrittenText place, ProblemKind kind, params string[] arguments) =>
        new(kind, Document.Path, place.Span, place.YamlPath, arguments);

    /// <summary>A problem at the key of a path.</summary>
    public Problem ProblemAtKey(string path, ProblemKind kind, params string[] arguments) =>
        new(kind, Document.Path, Document.KeySpanOf(path), path, arguments);
}
