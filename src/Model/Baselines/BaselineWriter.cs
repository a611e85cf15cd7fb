using System.Globalization;
using System.Text;
using Tofa.Model.Collections;
using Tofa.Model.Editing.Writing;
using Tofa.Model.Schemas;

namespace Tofa.Model.Baselines;

/// <summary>Writes <c>tofa.baseline.yaml</c>: always in the same order and form, so that a change of the file is a change of the baseline.</summary>
public static class BaselineWriter
{
    /// <summary>The text of a file.</summary>
    /// <param name="baseline">What it says.</param>
    /// <param name="newLine">The line break, LF or CR LF.</param>
    public static string Write(Baseline baseline, string newLine = "\n")
    {
        var lines = new List<string>();
        lines.AddRange(CommentLines(baseline.Header, string.Empty));
        lines.Add("schema: 1");
        lines.Add(baseline.Entries.Count == 0 ? "entries: []" : "entries:");
        foreach (var entry in BaselineOrder.Sort(baseline.Entries))
            lines.AddRange(EntryLines(entry));

        lines.AddRange(CommentLines(baseline.Footer, string.Empty));
        return lines.Aggregate(new StringBuilder(), (text, line) => text.Append(line).Append(newLine)).ToString();
    }

    /// <summary>The line break of a file that is written anew.</summary>
    public static string NewLineOf(string text) => text.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";

    private static IEnumerable<string> EntryLines(BaselineEntry entry)
    {
        foreach (var comment in CommentLines(entry.Comments, "  "))
            yield return comment;

        yield return "  - rule: " + entry.Key.Rule;
        if (entry.Key.File.Length > 0)
            yield return "    file: " + Scalar(entry.Key.File);

        yield return "    subject: " + Scalar(entry.Key.Subject);
        if (entry.Count != 1)
            yield return "    count: " + entry.Count.ToString(CultureInfo.InvariantCulture);

        if (entry.Reason is { } reason)
            yield return "    reason: " + Scalar(reason);

        if (entry.Expires is { } day)
            yield return "    expires: " + Dates.Text(day);
    }

    private static string Scalar(string text) => ScalarText.Write(text, inFlow: false);

    private static IEnumerable<string> CommentLines(EquatableArray<string> comments, string indentation) =>
        comments.Select(comment => comment.Length == 0 ? indentation + "#" : indentation + "# " + comment);
}
