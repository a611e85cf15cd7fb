using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Rendering;

/// <summary>The one place where results become text or JSON.</summary>
internal sealed class Renderer : IRender
{
    private const int SchemaVersion = 1;

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <inheritdoc/>
    public string Human(View view) => view switch
    {
        StatusView status => ListText.Of(status),
        NextView next => next.Message,
        ShowView show => TaskText.Of(show),
        ValidationView validation => ListText.Of(validation),
        DoctorView doctor => DoctorText.Of(doctor),
        ExplanationView explanation => ExplanationText.Of(explanation),
        HistoryView history => HistoryText.Of(history),
        CompletionView completion => completion.Script,
        WordsView words => string.Join('\n', words.Words),
        LogView log => LogText.Of(log),
        ChangeView change => ChangeText.Of(change),
        CostView cost => CostText.Of(cost),
        StopView stop => StopText.Of(stop),
        _ => view.ToString(),
    };

    /// <inheritdoc/>
    public string JsonEnvelope(View view)
    {
        var body = JsonSerializer.SerializeToNode(view, view.GetType(), Options)!.AsObject();
        body.Remove("kind");
        var envelope = new JsonObject { ["schemaVersion"] = SchemaVersion, ["kind"] = view.Kind };
        foreach (var (name, value) in body.ToList())
        {
            body.Remove(name);
            envelope[name] = value;
        }

        return envelope.ToJsonString(Options);
    }
}
