using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Text;

namespace Tofa.Model.Yaml;

/// <summary>Reads one YAML file into nodes with exact places. It never throws on bad input, never recurses and reads no more than <see cref="YamlLimits"/> allow.</summary>
/// <remarks>Only YamlDotNet's event parser is used: its own document model overflows the stack on nested input and loses the places of texts.</remarks>
public static class YamlReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path that problems are reported with.</param>
    /// <param name="text">The whole text; a byte order mark is tolerated.</param>
    public static YamlDocument Read(string path, string text)
    {
        if (text.Length > YamlLimits.MaxLength)
            return Refused(path, ProblemKinds.LimitExceeded, new SourceSpan(YamlLimits.MaxLength, 0), "characters", Number.Text(YamlLimits.MaxLength));

        if (ReadableText.Flaw(text) is { } flaw)
            return Refused(path, ProblemKinds.UnreadableText, flaw.Span, flaw.Reason);

        var tree = new YamlTree(path);
        YamlEvents.Feed(text, tree);
        return tree.ToDocument();
    }

    /// <summary>Reads a file of a project; one with a flaw has a problem and no nodes.</summary>
    internal static YamlDocument Read(ProjectFile file) =>
        file.Flaw is { } flaw ? Refused(file.Path, ProblemKinds.UnreadableText, flaw.Span, flaw.Reason) : Read(file.Path, file.Text);

    private static YamlDocument Refused(string path, ProblemKind kind, SourceSpan span, params string[] arguments) =>
        new(path, null, new[] { new Problem(kind, path, span, string.Empty, arguments) });
}
