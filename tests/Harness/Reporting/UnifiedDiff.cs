using System.Text;

namespace Tofa.Harness.Reporting;

/// <summary>Shows two texts as a unified diff of whole lines. A changed line end is shown as such.</summary>
internal static class UnifiedDiff
{
    private const int ContextLines = 3;

    internal static string Of(string expected, string actual)
    {
        var lines = Compare(Split(expected), Split(actual));
        var near = new bool[lines.Count];
        for (var index = 0; index < lines.Count; index++)
        {
            if (lines[index].Mark == ' ')
                continue;
            for (var other = Math.Max(0, index - ContextLines); other < Math.Min(lines.Count, index + ContextLines + 1); other++)
                near[other] = true;
        }

        var text = new StringBuilder();
        for (var index = 0; index < lines.Count; index++)
        {
            if (near[index])
                text.Append(lines[index].Mark).AppendLine(Visible(lines[index].Line));
            else if (index == 0 || near[index - 1])
                text.AppendLine(" …");
        }

        return text.ToString();
    }

    private static string Visible(string line) => line.Replace("\r", "<CR>", StringComparison.Ordinal);

    private static string[] Split(string text) => text.Length == 0 ? [] : text.Split('\n');

    // Longest common subsequence by dynamic programming: texts in tests are short.
    private static List<(char Mark, string Line)> Compare(string[] expected, string[] actual)
    {
        var common = new int[expected.Length + 1, actual.Length + 1];
        for (var i = expected.Length - 1; i >= 0; i--)
        {
            for (var j = actual.Length - 1; j >= 0; j--)
                common[i, j] = expected[i] == actual[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return Walk(expected, actual, common);
    }

    private static List<(char Mark, string Line)> Walk(string[] expected, string[] actual, int[,] common)
    {
        List<(char Mark, string Line)> lines = [];
        var (i, j) = (0, 0);
        while (i < expected.Length || j < actual.Length)
        {
            if (i < expected.Length && j < actual.Length && expected[i] == actual[j])
                lines.Add((' ', expected[i++]));
            else if (j == actual.Length || (i < expected.Length && common[i + 1, j] >= common[i, j + 1]))
                lines.Add(('-', expected[i++]));
            else
                lines.Add(('+', actual[j++]));
            if (lines[^1].Mark == ' ')
                j++;
        }

        return lines;
    }
}
