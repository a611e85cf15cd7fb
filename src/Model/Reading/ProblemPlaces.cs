using Tofa.Model.Problems;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading;

/// <summary>Puts problems at YAML paths.</summary>
internal static class ProblemPlaces
{
    /// <summary>A problem at a path; where nothing is there, at its nearest ancestor.</summary>
    public static Problem ProblemAt(this YamlDocument document, string yamlPath, ProblemKind kind, params string[] arguments) =>
        new(kind, document.Path, document.MessageSpanOf(yamlPath), yamlPath, arguments);

    /// <summary>A problem at the key of a path, for values that may be long.</summary>
    public static Problem ProblemAtKey(this YamlDocument document, string yamlPath, ProblemKind kind, params string[] arguments) =>
        new(kind, document.Path, document.KeySpanOf(yamlPath), yamlPath, arguments);
}
