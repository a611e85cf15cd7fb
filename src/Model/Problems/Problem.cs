using System.Globalization;
using Tofa.Model.Collections;
using Tofa.Model.Text;

namespace Tofa.Model.Problems;

/// <summary>One mistake at one place.</summary>
/// <param name="Kind">What kind of mistake.</param>
/// <param name="File">The file's path as it was given to the reader, relative to the project, with <c>/</c>.</param>
/// <param name="Span">Where in that file.</param>
/// <param name="YamlPath">The place as a path such as <c>tasks[3].depends_on[0]</c>; empty where the file is not YAML or not readable.</param>
/// <param name="Arguments">The values for the kind's message.</param>
public sealed record Problem(ProblemKind Kind, string File, SourceSpan Span, string YamlPath, EquatableArray<string> Arguments)
{
    /// <summary>The whole message in English.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Kind.MessageFormat, [.. Arguments]);
}
