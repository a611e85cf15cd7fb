using System.Globalization;
using Tofa.Model.Text;

namespace Tofa.Runner.Modules.Executing;

/// <summary>Collects errors of one file as <c>path(line,column): error: message</c>, which editors can follow.</summary>
/// <param name="path">The file's path.</param>
/// <param name="text">Its text.</param>
internal sealed class PlacedErrors(string path, string text)
{
    private readonly LineIndex lines = new(text);
    private readonly List<string> errors = [];

    /// <summary>The errors in the order of their finding.</summary>
    internal IReadOnlyList<string> Errors => errors;

    /// <summary>Adds an error at a place.</summary>
    internal void Add(SourceSpan span, string message)
    {
        var position = lines.PositionOf(span.Start);
        errors.Add(string.Create(CultureInfo.InvariantCulture, $"{path}({position.Line + 1},{position.Column + 1}): error: {message}"));
    }
}
