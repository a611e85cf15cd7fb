using Tofa.Model.Collections;
using Tofa.Model.Editing;
using Tofa.Model.Reading.History;
using Tofa.Model.Yaml;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;

namespace Tofa.Runner.Modules.Mirroring;

/// <summary>Tells a detail file how the last attempt ended: <c>last_run</c> (R001-35 to R001-38) and <c>issues</c> (R001-39).</summary>
internal static class AttemptReport
{
    private const int LongestHead = 250;
    private const int LongestTail = 250;
    private const string LlmResponse = "llm_response";
    private const string CostEstimate = "cost_estimate";

    /// <summary>The edits that follow from a transition; none unless it ended an attempt or settled its issue.</summary>
    internal static IEnumerable<YamlEdit> Edits(YamlDocument document, JournalRecord transition) => transition.EventType switch
    {
        JournalEventType.CompleteTask => [LastRun(transition, "SUCCESS")],
        JournalEventType.ErrorTask => [LastRun(transition, "FAILURE"), .. Issue(document, transition)],
        _ => transition.Details.TryGetValue(DetailKeys.Resolution, out var resolution) ? Resolve(document, resolution) : [],
    };

    // What a person wrote there is never overwritten; the journal keeps both.
    private static IEnumerable<YamlEdit> Resolve(YamlDocument document, string resolution) =>
        RunStateEdits.Resolution(document, Bounded(resolution)) is { } edit ? [edit] : [];

    private static YamlEdit LastRun(JournalRecord transition, string outcome)
    {
        var pairs = new List<KeyValuePair<string, string>> { new("timestamp", Timestamps.Of(transition.Timestamp)), new("outcome", outcome) };
        if (transition.Details.TryGetValue(LlmResponse, out var response))
            pairs.Add(new(LlmResponse, Bounded(response)));

        if (Cost(transition.Details) is { } cost)
            pairs.Add(new(CostEstimate, cost));

        return RunStateEdits.LastRun(pairs.ToEquatableArray());
    }

    // A mirror that is written again after a crash must not report the same issue twice.
    private static IEnumerable<YamlEdit> Issue(YamlDocument document, JournalRecord transition)
    {
        if (document.Find("issues") is YamlSequence { Items.Count: var count } && count > 0
            && document.Find($"issues[{count - 1}].timestamp") is YamlScalar last && last.Value == Timestamps.Of(transition.Timestamp))
            return [];

        KeyValuePair<string, string>[] pairs =
        [
            new("timestamp", Timestamps.Of(transition.Timestamp)),
            new("type", transition.Details.GetValueOrDefault(DetailKeys.IssueType, "MANUAL_BLOCKER")),
            new("detail", Bounded(transition.Details.GetValueOrDefault(DetailKeys.Detail, string.Empty))),
            new("resolution", string.Empty),
        ];
        return [RunStateEdits.Issue(pairs)];
    }

    private static string? Cost(IReadOnlyDictionary<string, string> details)
    {
        if (details.TryGetValue(CostEstimate, out var estimate))
            return estimate;

        return details.TryGetValue("input_tokens", out var input) | details.TryGetValue("output_tokens", out var output)
            ? $"{input ?? "?"} input tokens, {output ?? "?"} output tokens"
            : null;
    }

    // What a command says last is why it failed.
    private static string Bounded(string text) => Snippet.Of(text, LongestHead, LongestTail);
}
