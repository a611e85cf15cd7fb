using System.Globalization;
using Tofa.Model.Text;
using Tofa.Model.Yaml;

namespace Tofa.Runner.Modules.Executing;

/// <summary>Collects errors of one file as <c>path(line,column): error: message</c>, which editors can follow.</summary>
/// <param name="path">The file's path.</param>
/// <param name="text">Its text.</param>
internal sealed class PlacedErrors(string path, string text)
{
    private readonly string content = text.TrimStart('\uFEFF');
    private readonly LineIndex lines = new(text.TrimStart('\uFEFF'));
    private readonly List<string> errors = [];

    /// <summary>The errors in the order of their finding.</summary>
    internal IReadOnlyList<string> Errors => errors;

    /// <summary>The value of a key, where it is a text or a number; <c>null</c> where the node is no mapping, or the key is missing or empty.</summary>
    internal static string? TextOf(YamlNode node, string key) =>
        (node as YamlMapping)?.Entry(key)?.Value is YamlScalar { IsNull: false } scalar ? scalar.Value : null;

    /// <summary>Reads the file as YAML, and adds whatever is wrong with it as such.</summary>
    internal YamlDocument Read()
    {
        var document = YamlReader.Read(path, content);
        foreach (var problem in document.Problems)
            Add(problem.Span, problem.Message);

        return document;
    }

    /// <summary>Adds an error at a place.</summary>
    internal void Add(SourceSpan span, string message)
    {
        var position = lines.PositionOf(span.Start);
        errors.Add(string.Create(CultureInfo.InvariantCulture, $"{path}({position.Line + 1},{position.Column + 1}): error: {message}"));
    }
}
