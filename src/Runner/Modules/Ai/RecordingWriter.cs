using System.Globalization;
using System.Text;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Pipelines;

namespace Tofa.Runner.Modules.Ai;

/// <summary>Writes what <see cref="RecordingReader"/> reads, the same each time and without a date, so that a difference is one of answers.</summary>
internal static class RecordingWriter
{
    private const string Header = "# Answers of a model, recorded by --ai record; --ai replay gives them instead of asking.\n";
    private const string TextIndent = "      ";

    /// <summary>The file's text.</summary>
    internal static string Write(Recording recording)
    {
        var text = new StringBuilder(Header).Append(CultureInfo.InvariantCulture, $"schema: 1\nsample: {Bool(recording.IsSample)}\n");
        AddText(text, "note", recording.Note);
        AddText(text, "model", recording.Model);
        text.Append("replies:\n");
        foreach (var reply in recording.Replies)
            AddReply(text, reply);

        return text.ToString();
    }

    private static void AddReply(StringBuilder text, RecordedReply reply)
    {
        text.Append(CultureInfo.InvariantCulture, $"  - variant: {(reply.Variant == PromptVariant.First ? "first" : "fallback")}\n");
        if (reply.IsSample is { } isSample)
            text.Append(CultureInfo.InvariantCulture, $"    sample: {Bool(isSample)}\n");

        AddText(text, "    model", reply.Model);
        AddText(text, "    finish_reason", reply.FinishReason);
        AddText(text, "    prompt_sha256", reply.PromptHash);
        AddUsage(text, reply.Usage);
        text.Append("    text: ").Append(IsBlock(reply.Text) ? Block(reply.Text) : $"{Quoted(reply.Text)}\n");
    }

    private static void AddUsage(StringBuilder text, AiUsage usage)
    {
        var counts = string.Join(", ", new[] { ("input", usage.Input), ("cached", usage.Cached), ("output", usage.Output), ("reasoning", usage.Reasoning) }
            .Where(count => count.Item2 is not null)
            .Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Item1}: {count.Item2}")));
        if (counts.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $"    usage: {{ {counts} }}\n");
    }

    private static void AddText(StringBuilder text, string key, string? value)
    {
        if (value is not null)
            text.Append(CultureInfo.InvariantCulture, $"{key}: {Quoted(value)}\n");
    }

    private static string Bool(bool value) => value ? "true" : "false";

    // A block shows an answer as it is; where an indent or an odd character would change it, quotes are exact.
    private static bool IsBlock(string text) =>
        text.Trim('\n').Length > 0 && text[0] is not (' ' or '\t' or '\n') && !text.EndsWith("\n\n", StringComparison.Ordinal)
        && text.Split('\n').All(line => line.Length == 0 || (!string.IsNullOrWhiteSpace(line) && VisibleText.Escape(line) == line));

    private static string Block(string text) => (text.EndsWith('\n') ? "|\n" : "|-\n")
        + string.Concat(text.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? "\n" : $"{TextIndent}{line}\n"));

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
            quoted.Append(Escaped(letter));

        return quoted.Append('"').ToString();
    }

    private static string Escaped(char letter) => letter switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\t' => "\\t",
        >= ' ' and <= '~' => letter.ToString(),
        _ when char.IsLetter(letter) && !char.IsSurrogate(letter) => letter.ToString(),
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}"),
    };
}
