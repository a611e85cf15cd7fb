using System.Globalization;
using System.Text.RegularExpressions;
using Tofa.Model.Problems;
using Tofa.Model.Runbooks;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading.History;

/// <summary>Looks at what earlier runs and people left under <c>last_run</c> and <c>issues</c> (R001-35 to R001-39): nothing is kept, but what is wrong is told.</summary>
internal static class RunHistoryReader
{
    private static readonly Regex Form = new(
        @"\A[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)? ?(?:[Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)?)?\z", RegexOptions.CultureInvariant);

    /// <summary>Notes what is wrong.</summary>
    public static void Check(Section root)
    {
        if (root.Child("last_run", "last_run") is { } last)
            CheckLast(last);

        if (root.Node("issues") is not { } node)
            return;

        if (node is YamlSequence list)
            CheckIssues(root, list);
        else
            root.WrongNode(root.PathOf("issues"), "a list", node);
    }

    private static void CheckLast(Section last)
    {
        last.CheckKeys(Keys.LastRun);
        Timestamp(last);
        last.Text("llm_response");
        if (last.FilledText("outcome") is { } outcome && !RunEvents.Outcomes.Contains(outcome))
            last.Report("outcome", ProblemKinds.UnknownEvent, Printable.Of(outcome), "an outcome of a run", Suggestion.Remedy(outcome, RunEvents.Outcomes, "write " + CommonValues.Choice(RunEvents.Outcomes)));
    }

    private static void CheckIssues(Section root, YamlSequence list)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            var path = YamlPath.Item(root.PathOf("issues"), i);
            if (list.Items[i] is YamlMapping mapping)
                CheckIssue(root.Inner(mapping, path, "an issue"));
            else
                root.WrongNode(path, "a mapping", list.Items[i]);
        }
    }

    private static void CheckIssue(Section issue)
    {
        issue.CheckKeys(Keys.Issue);
        Timestamp(issue);
        issue.Text("detail");
        issue.Text("resolution");

        // The set is open (R001-39), so only what is nearly one of the known types is a slip.
        if (issue.FilledText("type") is { } type && !RunEvents.IssueTypes.Contains(type) && Suggestion.Nearest(type, RunEvents.IssueTypes) is { } meant)
            issue.Report("type", ProblemKinds.UnknownEvent, Printable.Of(type), "a type of issue that the runner writes", $"did you mean '{meant}'?");
    }

    private static void Timestamp(Section section)
    {
        if (section.FilledText("timestamp") is { } text && !(Form.IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)))
            section.Report("timestamp", ProblemKinds.BadTimestamp, Printable.Of(text));
    }
}
