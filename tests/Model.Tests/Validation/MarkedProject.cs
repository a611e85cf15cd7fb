using System.Text;
using Tofa.Model.Reading;
using Tofa.Model.Text;

namespace Tofa.Model.Tests.Validation;

/// <summary>A project written as one text: a line <c>=== path</c> begins a file, <c>[|</c> and <c>|]</c> mark where a problem is expected.</summary>
public sealed record MarkedProject(IReadOnlyList<ProjectFile> Files, string? MarkedFile, SourceSpan? Marked)
{
    public static MarkedProject Parse(string text)
    {
        var files = new List<ProjectFile>();
        var (markedFile, marked) = ((string?)null, (SourceSpan?)null);
        foreach (var part in text.Split("=== ", StringSplitOptions.RemoveEmptyEntries))
        {
            var lineEnd = part.IndexOf('\n', StringComparison.Ordinal);
            var (path, content) = (part[..lineEnd].Trim(), part[(lineEnd + 1)..]);
            if (SpanOf(content) is { } span)
                (markedFile, marked) = (path, span);

            var clean = content.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
            files.Add(new ProjectFile(KindOf(path), path, clean));
        }

        return new MarkedProject(files, markedFile, marked);
    }

    public override string ToString() => Files.Aggregate(new StringBuilder(), (text, file) => text.Append(file)).ToString();

    private static SourceSpan? SpanOf(string content)
    {
        var start = content.IndexOf("[|", StringComparison.Ordinal);
        return start < 0 ? null : new SourceSpan(start, content.IndexOf("|]", StringComparison.Ordinal) - start - 2);
    }

    private static FileKind KindOf(string path) =>
        path.StartsWith("tasks/", StringComparison.Ordinal) ? FileKind.Task :
        path.StartsWith("prompt_templates/", StringComparison.Ordinal) ? FileKind.Template :
        path.StartsWith("schemas/", StringComparison.Ordinal) ? FileKind.Schema : FileKind.Runbook;
}
