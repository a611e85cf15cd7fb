using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Journals;

/// <summary>The journal as JSON Lines.</summary>
/// <param name="projectDirectory">Absolute path.</param>
internal sealed class JournalFile(string projectDirectory) : IStateStore
{
    private const string RelativePath = "logs/run_log.jsonl";
    private const int Schema = 1;
    private const string Arrow = " -> ";
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly AppendOnlyFile file = new(projectDirectory, RelativePath);

    /// <inheritdoc/>
    public JournalContent Read()
    {
        var (lines, isTorn) = file.ReadLines();
        var records = new List<JournalRecord>(lines.Count);
        for (var number = 1; number <= lines.Count; number++)
        {
            // An editor that ends a file with an empty line has changed nothing.
            if (lines[number - 1].Span.Trim(" \t\r"u8).IsEmpty)
                continue;

            var record = Parse(lines[number - 1], number);
            if (records.Count > 0 && record.Sequence <= records[^1].Sequence)
                throw Broken(number, $"its number {record.Sequence} does not follow {records[^1].Sequence}");

            records.Add(record);
        }

        return new JournalContent(records, isTorn);
    }

    /// <inheritdoc/>
    public long Length() => file.Length();

    /// <inheritdoc/>
    public string? QuarantineTornTail() => file.QuarantineTornTail();

    /// <inheritdoc/>
    public void Append(IReadOnlyList<JournalRecord> records)
    {
        var bytes = new ArrayBufferWriter<byte>();
        foreach (var record in records)
        {
            using (var writer = new Utf8JsonWriter(bytes, Readable))
                Write(writer, record);

            bytes.Write("\n"u8);
        }

        file.Append(bytes.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, JournalRecord record)
    {
        writer.WriteStartObject();
        writer.WriteNumber("schema", Schema);
        writer.WriteNumber("seq", record.Sequence);
        writer.WriteString("timestamp", Timestamps.Of(record.Timestamp));
        if (record.TaskId is not null)
            writer.WriteString("task_id", record.TaskId);

        writer.WriteString("event_type", EventNames.Of(record.EventType));
        if (record.To is { } to)
            writer.WriteString("status_change", (record.From is { } from ? from.ToYaml() : string.Empty) + Arrow + to.ToYaml());

        if (record.Details.Count > 0)
        {
            writer.WriteStartObject("details");
            foreach (var (name, value) in record.Details)
                writer.WriteString(name, value);

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static JournalRecord Parse(ReadOnlyMemory<byte> line, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.GetProperty("schema").GetInt32() is var schema && schema > Schema)
                throw new StateException($"{RelativePath}({number}): written by a newer version (schema {schema}, this one knows {Schema}); update Tofa and run again.");

            var (from, to) = ParseChange(root);
            return new JournalRecord(
                root.GetProperty("seq").GetInt64(),
                root.GetProperty("timestamp").GetDateTimeOffset(),
                root.TryGetProperty("task_id", out var id) ? id.GetString() : null,
                EventNames.Parse(root.GetProperty("event_type").GetString()) ?? throw new FormatException("its event_type is not known"),
                from,
                to,
                ParseDetails(root));
        }
        catch (JsonException)
        {
            throw Broken(number, "it is not JSON");
        }
        catch (Exception failure) when (failure is FormatException or KeyNotFoundException or InvalidOperationException)
        {
            throw Broken(number, failure.Message);
        }
    }

    private static (TaskState? From, TaskState? To) ParseChange(JsonElement root)
    {
        if (!root.TryGetProperty("status_change", out var change))
            return (null, null);

        var parts = (change.GetString() ?? string.Empty).Split(Arrow);
        var to = parts.Length == 2 ? TaskStates.FromYaml(parts[1]) : null;
        var from = TaskStates.FromYaml(parts[0]);
        if (to is null || (from is null && parts[0].Length > 0))
            throw new FormatException("its status_change is not 'STATUS -> STATUS'");

        return (from, to);
    }

    private static Dictionary<string, string> ParseDetails(JsonElement root)
    {
        var details = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!root.TryGetProperty("details", out var element))
            return details;

        foreach (var detail in element.EnumerateObject())
            details[detail.Name] = detail.Value.ValueKind == JsonValueKind.String ? detail.Value.GetString()! : detail.Value.GetRawText();

        return details;
    }

    private static StateException Broken(int line, string reason) =>
        new($"{RelativePath}({line}): not a journal record: {reason}. The journal says how far the runbook has come, so it is not guessed; restore the line, or move the file away to start from the statuses in runbook.yaml.");
}
