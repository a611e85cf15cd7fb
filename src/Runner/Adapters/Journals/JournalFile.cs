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
    private const string SchemaName = "schema";
    private const string NumberName = "seq";
    private const string TimeName = "timestamp";
    private const string TaskName = "task_id";
    private const string EventName = "event_type";
    private const string ChangeName = "status_change";
    private const string DetailsName = "details";
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly AppendOnlyFile file = new(projectDirectory, RelativePath);

    /// <inheritdoc/>
    public JournalContent Read()
    {
        var (lines, isTorn) = file.ReadLines();
        var records = new List<JournalRecord>(lines.Count);
        var isOlder = false;
        for (var number = 1; number <= lines.Count; number++)
        {
            // An editor that ends a file with an empty line has changed nothing.
            if (lines[number - 1].Span.Trim(" \t\r"u8).IsEmpty)
                continue;

            isOlder |= records.Count == 0 && IsOlder(lines[number - 1]);
            var record = isOlder ? ParseOlder(lines[number - 1], number, records.Count + 1) : Parse(lines[number - 1], number);
            var last = records.Count > 0 ? records[^1].Sequence : 0;
            if (record.Sequence <= last)
                throw Broken(number, $"its number {record.Sequence} does not follow {last}");

            if (record.Sequence > last + 1)
                throw Broken(number, $"its number {record.Sequence} does not follow {last}: what was between them is gone");

            records.Add(record);
        }

        return new JournalContent(records, isTorn) { IsOlder = isOlder };
    }

    /// <inheritdoc/>
    public long Length() => file.Length();

    /// <inheritdoc/>
    public string? QuarantineTornTail() => file.QuarantineTornTail();

    /// <inheritdoc/>
    public string Renew(IReadOnlyList<JournalRecord> records) => file.Renew(Lines(records));

    /// <inheritdoc/>
    public void Append(IReadOnlyList<JournalRecord> records, bool isSynced = true) => file.Append(Lines(records), isSynced);

    private static ReadOnlySpan<byte> Lines(IReadOnlyList<JournalRecord> records)
    {
        var bytes = new ArrayBufferWriter<byte>();
        foreach (var record in records)
        {
            using (var writer = new Utf8JsonWriter(bytes, Readable))
                Write(writer, record);

            bytes.Write("\n"u8);
        }

        return bytes.WrittenSpan;
    }

    private static void Write(Utf8JsonWriter writer, JournalRecord record)
    {
        writer.WriteStartObject();
        writer.WriteNumber(SchemaName, Schema);
        writer.WriteNumber(NumberName, record.Sequence);
        writer.WriteString(TimeName, Timestamps.Of(record.Timestamp));
        if (record.TaskId is not null)
            writer.WriteString(TaskName, record.TaskId);

        writer.WriteString(EventName, EventNames.Of(record.EventType));
        if (record.To is { } to)
            writer.WriteString(ChangeName, (record.From is { } from ? from.ToYaml() : string.Empty) + Arrow + to.ToYaml());

        if (record.Details.Count > 0)
        {
            writer.WriteStartObject(DetailsName);
            foreach (var (name, value) in record.Details)
                writer.WriteString(name, value);

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static JournalRecord Parse(ReadOnlyMemory<byte> line, int number) => Guard(number, () =>
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        if (Number(root, SchemaName) is var schema && schema > Schema)
            throw new StateException($"{RelativePath}({number}): written by a newer version (schema {schema}, this one knows {Schema}); update Tofa and run again.");

        var (from, to) = Change(OptionalText(root, ChangeName));
        return new JournalRecord(Number(root, NumberName), Instant(root, TimeName), OptionalText(root, TaskName), EventType(root), from, to, Details(root));
    });

    // From before the journal had numbers (R001-58 to R001-61). Such a log was written beside the files and not before them: it tells what
    // happened, and where a task stands is said by the runbook.
    private static JournalRecord ParseOlder(ReadOnlyMemory<byte> line, int number, long sequence) => Guard(number, () =>
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        var details = Optional(root, DetailsName) is { ValueKind: not JsonValueKind.Object } words
            ? new Dictionary<string, string>(StringComparer.Ordinal) { [DetailKeys.Detail] = Spelled(words) }
            : Details(root);
        if (OptionalText(root, ChangeName) is { } change)
            details[ChangeName] = change;

        return new JournalRecord(sequence, Instant(root, TimeName), OptionalText(root, TaskName), EventType(root), null, null, details);
    });

    private static bool IsOlder(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty(EventName, out _) && !root.TryGetProperty(SchemaName, out _) && !root.TryGetProperty(NumberName, out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static JournalRecord Guard(int number, Func<JournalRecord> parse)
    {
        try
        {
            return parse();
        }
        catch (JsonException)
        {
            throw Broken(number, "it is not JSON");
        }
        catch (InvalidOperationException)
        {
            throw Broken(number, "it holds half of a surrogate pair");
        }
        catch (FormatException failure)
        {
            throw Broken(number, failure.Message);
        }
    }

    private static (TaskState? From, TaskState? To) Change(string? text)
    {
        if (text is null)
            return (null, null);

        var parts = text.Split(Arrow);
        var to = parts.Length == 2 ? TaskStates.FromYaml(parts[1]) : null;
        var from = TaskStates.FromYaml(parts[0]);
        if (to is null || (from is null && parts[0].Length > 0))
            throw new FormatException("its status_change is not 'STATUS -> STATUS'");

        return (from, to);
    }

    private static Dictionary<string, string> Details(JsonElement root)
    {
        var details = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Optional(root, DetailsName) is not { } element)
            return details;

        if (element.ValueKind != JsonValueKind.Object)
            throw Misfit(DetailsName, "an object");

        foreach (var detail in element.EnumerateObject())
            details[detail.Name] = Spelled(detail.Value);

        return details;
    }

    private static string Spelled(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static JournalEventType EventType(JsonElement root) =>
        EventNames.Parse(Text(root, EventName)) ?? throw new FormatException("its event_type is not known");

    private static long Number(JsonElement root, string name) =>
        Required(root, name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out var number) ? number : throw Misfit(name, "a whole number");

    private static DateTimeOffset Instant(JsonElement root, string name) =>
        Required(root, name) is { ValueKind: JsonValueKind.String } value && value.TryGetDateTimeOffset(out var instant) ? instant : throw Misfit(name, "an instant");

    private static string Text(JsonElement root, string name) => OptionalText(root, name) ?? throw Missing(name);

    private static string? OptionalText(JsonElement root, string name) => Optional(root, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value => value.GetString(),
        _ => throw Misfit(name, "a text"),
    };

    private static JsonElement Required(JsonElement root, string name) => Optional(root, name) ?? throw Missing(name);

    private static JsonElement? Optional(JsonElement root, string name)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new FormatException("it is no JSON object");

        return root.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    private static FormatException Missing(string name) => new($"it has no '{name}'");

    private static FormatException Misfit(string name, string kind) => new($"its '{name}' is not {kind}");

    private static StateException Broken(int line, string reason) =>
        new($"{RelativePath}({line}): not a journal record: {reason}. The journal says how far the runbook has come, so it is not guessed; restore the line, or move the file away to start from the statuses in runbook.yaml.");
}
