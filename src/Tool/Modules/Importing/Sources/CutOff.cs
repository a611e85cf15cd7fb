using Tofa.Model.Yaml;

namespace Tofa.Tool.Modules.Importing.Sources;

/// <summary>Tells what was read as a whole from what a syntax error cut off.</summary>
internal static class CutOff
{
    /// <summary>Whether reading ended within the node at a path, so that there may be more of it than was read.</summary>
    internal static bool Ends(YamlDocument document, string path) =>
        !document.IsComplete && document.Problems.Any(problem =>
            problem.YamlPath.StartsWith(path, StringComparison.Ordinal)
            && (problem.YamlPath.Length == path.Length || problem.YamlPath[path.Length] is '.' or '['));
}
