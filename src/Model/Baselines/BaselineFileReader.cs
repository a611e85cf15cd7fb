using Tofa.Model.Baselines.Reading;
using Tofa.Model.Collections;
using Tofa.Model.Problems;
using Tofa.Model.Schemas;
using Tofa.Model.Yaml;

namespace Tofa.Model.Baselines;

/// <summary>Reads <c>tofa.baseline.yaml</c>. It never throws on bad input and keeps what is readable.</summary>
public static class BaselineFileReader
{
    /// <summary>Reads the file.</summary>
    /// <param name="path">The path that problems are reported with.</param>
    /// <param name="text">The whole text; an empty one freezes nothing.</param>
    public static BaselineFile Read(string path, string text)
    {
        var file = ShapedFile.Read(path, text, BaselineKeys.File, BaselineProblems.Unreadable, BaselineProblems.Unreadable);
        var entries = Entries(file).ToList();
        var comments = CommentMap.Read(text, file.Document);
        var baseline = new Baseline(entries.Select(read => read.Entry with { Comments = comments.Of(read.Position) }).ToEquatableArray())
        {
            Header = comments.Header,
            Footer = comments.Footer,
        };
        var problems = file.Problems.Concat(Repeated(file, entries)).OrderBy(problem => problem.Span.Start);
        return new BaselineFile(path, baseline, file.Document, problems.ToEquatableArray())
        {
            Positions = entries.Select(read => read.Position).ToEquatableArray(),
        };
    }

    private static IEnumerable<(BaselineEntry Entry, int Position)> Entries(ShapedFile file)
    {
        var count = file.Document.Find("entries") is YamlSequence list ? list.Items.Count : 0;
        for (var i = 0; i < count; i++)
        {
            if (Entry(file, YamlPath.Item("entries", i)) is { } entry)
                yield return (entry, i);
        }
    }

    private static BaselineEntry? Entry(ShapedFile file, string path)
    {
        if (file.Text(path + ".rule") is not { } rule || file.Text(path + ".subject") is not { } subject)
            return null;

        return new BaselineEntry(BaselineKey.Of(rule, file.Text(path + ".file") ?? string.Empty, subject), file.Number(path + ".count") ?? 1)
        {
            Reason = file.Text(path + ".reason"),
            Expires = Dates.Parse(file.Text(path + ".expires")),
        };
    }

    private static IEnumerable<Problem> Repeated(ShapedFile file, List<(BaselineEntry Entry, int Position)> entries)
    {
        var seen = new HashSet<BaselineKey>();
        return
            from read in entries
            where !seen.Add(read.Entry.Key)
            from place in file.Written(YamlPath.Item("entries", read.Position) + ".rule")
            select file.ProblemAt(
                place, BaselineProblems.Unreadable, "The same violation is frozen twice", "it is not clear how many are meant", "make the two one entry with a 'count'");
    }
}
