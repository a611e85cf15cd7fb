using System.Globalization;
using Tofa.Model.Yaml;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Pipelines;

namespace Tofa.Runner.Modules.Ai;

/// <summary>Reads <c>ai_recordings/&lt;task id&gt;.yaml</c>.</summary>
internal static class RecordingReader
{
    private static readonly string[] Keys = ["schema", "sample", "note", "model", "replies"];
    private static readonly string[] ReplyKeys = ["variant", "sample", "model", "finish_reason", "prompt_sha256", "usage", "text"];

    /// <summary>Reads a recording and reports every error at once.</summary>
    /// <param name="path">For messages, relative to the project.</param>
    /// <param name="text">The file's text.</param>
    internal static RecordingReading Read(string path, string text)
    {
        var places = new PlacedErrors(path, text);
        var document = places.Read();
        if (places.Errors.Count > 0)
            return new RecordingReading(null, places.Errors);

        if (document.Root is not YamlMapping root)
        {
            places.Add(default, "a recording is a mapping with schema, sample, note, model and replies");
            return new RecordingReading(null, places.Errors);
        }

        foreach (var entry in root.Entries.Where(entry => !Keys.Contains(entry.Key.Value)))
            places.Add(entry.Key.Span, $"unknown key '{entry.Key.Value}'; a recording has {string.Join(", ", Keys)}");

        if (PlacedErrors.TextOf(root, "schema") is not (null or "1"))
            places.Add(root.Entry("schema")!.Value.Span, "this runner reads recordings of schema 1; use a newer one");

        var isSample = ReadSample(root, places);
        var replies = ReadReplies(root, places);
        return places.Errors.Count > 0
            ? new RecordingReading(null, places.Errors)
            : new RecordingReading(new Recording(isSample, PlacedErrors.TextOf(root, "note")?.Trim(), PlacedErrors.TextOf(root, "model"), replies), []);
    }

    // Whether an answer is a sample has to be said: silence must never let a sample pass for a model's answer.
    private static bool ReadSample(YamlMapping root, PlacedErrors places)
    {
        if (bool.TryParse(PlacedErrors.TextOf(root, "sample"), out var isSample))
            return isSample;

        places.Add((root.Entry("sample")?.Value ?? root).Span, "sample has to be true (written by hand) or false (given by a model)");
        return false;
    }

    private static List<RecordedReply> ReadReplies(YamlMapping root, PlacedErrors places)
    {
        var replies = new List<RecordedReply>();
        if (root.Entry("replies")?.Value is not YamlSequence { Items.Count: > 0 } list)
        {
            places.Add((root.Entry("replies")?.Value ?? root).Span, "replies has to be a list with at least one item {variant: first|fallback, text: …}");
            return replies;
        }

        foreach (var item in list.Items)
        {
            PromptVariant? variant = PlacedErrors.TextOf(item, "variant") switch { null or "first" => PromptVariant.First, "fallback" => PromptVariant.Fallback, _ => null };
            var text = PlacedErrors.TextOf(item, "text");
            foreach (var entry in (item as YamlMapping)?.Entries.Where(entry => !ReplyKeys.Contains(entry.Key.Value)) ?? [])
                places.Add(entry.Key.Span, $"unknown key '{entry.Key.Value}'; a reply has {string.Join(", ", ReplyKeys)}");

            if (variant is { } known && !string.IsNullOrWhiteSpace(text))
                replies.Add(Reply(item, known, text));
            else
                places.Add(item.Span, "a reply has variant (first or fallback) and a non-empty text");
        }

        return replies;
    }

    private static RecordedReply Reply(YamlNode item, PromptVariant variant, string text)
    {
        var usage = (item as YamlMapping)?.Entry("usage")?.Value;
        return new RecordedReply(variant, text)
        {
            IsSample = bool.TryParse(PlacedErrors.TextOf(item, "sample"), out var isSample) ? isSample : null,
            Model = PlacedErrors.TextOf(item, "model"),
            FinishReason = PlacedErrors.TextOf(item, "finish_reason"),
            PromptHash = PlacedErrors.TextOf(item, "prompt_sha256"),
            Usage = usage is null ? AiUsage.Unknown : new AiUsage(Count(usage, "input"), Count(usage, "cached"), Count(usage, "output"), Count(usage, "reasoning")),
        };
    }

    private static int? Count(YamlNode usage, string key) =>
        int.TryParse(PlacedErrors.TextOf(usage, key), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
}
