using Tofa.Model.Collections;
using Tofa.Model.Paths;
using Tofa.Model.Problems;
using Tofa.Model.Templates;
using Tofa.Model.Text;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading;

/// <summary>Reads template files (R001-11).</summary>
public static class TemplateFileReader
{
    /// <summary>Reads a template file; what is wrong with it becomes a problem.</summary>
    public static TemplateFile Read(ProjectFile file)
    {
        var path = ProjectPath.Normalize(file.Path);
        if (file.Flaw is { } damage)
            return Refused(file, path, new Problem(ProblemKinds.UnreadableText, file.Path, damage.Span, string.Empty, new[] { damage.Reason }));

        if (file.Text.Length > YamlLimits.MaxLength)
            return Refused(file, path, TooLong(file));

        if (ReadableText.Flaw(file.Text) is { } flaw)
            return Refused(file, path, new Problem(ProblemKinds.UnreadableText, file.Path, flaw.Span, string.Empty, new[] { flaw.Reason }));

        var offset = ReadableText.ByteOrderMarkLength(file.Text);
        var parsed = TemplateParser.Parse(path, file.Text.Substring(offset));
        var problems = parsed.Flaws.Select(found => new Problem(
            found.Kind, file.Path, found.Span with { Start = found.Span.Start + offset }, string.Empty, found.Arguments));
        return new TemplateFile(file.Path, parsed.Template, problems.ToEquatableArray()) { Offset = offset };
    }

    private static TemplateFile Refused(ProjectFile file, string path, Problem problem) =>
        new(file.Path, new PromptTemplate(path, default), new[] { problem });

    private static Problem TooLong(ProjectFile file) => new(
        ProblemKinds.LimitExceeded, file.Path, new SourceSpan(YamlLimits.MaxLength, 0), string.Empty, new[] { "characters", Number.Text(YamlLimits.MaxLength) });
}
