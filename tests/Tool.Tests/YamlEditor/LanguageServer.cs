using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Tofa.Tool.Tests.YamlEditor;

/// <summary>The server that VS Code's YAML plug-in and others talk to, driven as an editor drives it. One serves all tests of a class.</summary>
public sealed class LanguageServer : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> asked = [];
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonArray>> judged = [];
    private readonly CancellationTokenSource stop = new();
    private Process? process;
    private Messages? messages;
    private Task reading = Task.CompletedTask;
    private int last;

    private Messages Wire => messages ?? throw new InvalidOperationException("The server has not been started.");

    public async ValueTask InitializeAsync()
    {
        if (ServerPlace.Find() is not { } script)
            return;

        var start = new ProcessStartInfo(ServerPlace.Node()!, [script, "--stdio"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        process = Process.Start(start)!;
        messages = new Messages(process.StandardOutput.BaseStream, process.StandardInput.BaseStream);
        reading = Task.Run(() => ReadAllAsync(stop.Token));
        await AskAsync("initialize", JsonNode.Parse("""{ "processId": null, "rootUri": null, "capabilities": { "workspace": { "configuration": true }, "textDocument": { "completion": {}, "hover": { "contentFormat": ["plaintext"] }, "publishDiagnostics": {} } } }""")!);
        Tell("initialized", new JsonObject());
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        if (process is { HasExited: false })
            process.Kill(entireProcessTree: true);

        await Task.WhenAny(reading, Task.Delay(Patience));
        process?.Dispose();
        stop.Dispose();
    }

    /// <summary>Opens a text under a path, which decides what a relative <c>$schema</c> means.</summary>
    /// <returns>The document's name for the server, and what it reports about it.</returns>
    internal async Task<(string Uri, JsonArray Problems)> OpenAsync(string path, string text)
    {
        Assert.SkipWhen(messages is null, ServerPlace.Reason);
        var uri = new Uri(path).AbsoluteUri;
        var answer = judged[uri] = new TaskCompletionSource<JsonArray>(TaskCreationOptions.RunContinuationsAsynchronously);
        Tell("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "yaml", ["version"] = 1, ["text"] = text },
        });
        return (uri, await answer.Task.WaitAsync(Patience));
    }

    /// <summary>Asks about a place of an open document.</summary>
    internal Task<JsonNode?> AskAtAsync(string method, string uri, int line, int character) => AskAsync(method, new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri },
        ["position"] = new JsonObject { ["line"] = line, ["character"] = character },
    });

    private async Task<JsonNode?> AskAsync(string method, JsonNode arguments)
    {
        var id = Interlocked.Increment(ref last);
        var answer = asked[id] = new TaskCompletionSource<JsonNode?>(TaskCreationOptions.RunContinuationsAsynchronously);
        Wire.Write(new JsonObject { ["id"] = id, ["method"] = method, ["params"] = arguments });
        return await answer.Task.WaitAsync(Patience);
    }

    private void Tell(string method, JsonObject arguments) =>
        Wire.Write(new JsonObject { ["method"] = method, ["params"] = arguments });

    private async Task ReadAllAsync(CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested && await Wire.ReadAsync(cancel) is { } message)
            Take(message);
    }

    private void Take(JsonObject message)
    {
        var method = message["method"]?.GetValue<string>();
        if (method is null)
            asked[message["id"]!.GetValue<int>()].TrySetResult(message["result"]?.DeepClone());
        else if (method == "textDocument/publishDiagnostics")
            judged[message["params"]!["uri"]!.GetValue<string>()].TrySetResult(message["params"]!["diagnostics"]!.DeepClone().AsArray());
        else if (message["id"] is { } id)
            Wire.Write(new JsonObject { ["id"] = id.DeepClone(), ["result"] = Answer(method, message["params"]) });
    }

    // An editor's settings: no catalogue from the network, everything else as it is by default.
    private static JsonArray? Answer(string method, JsonNode? arguments) => method != "workspace/configuration" ? null :
        [.. arguments!["items"]!.AsArray().Select(item => item!["section"]?.GetValue<string>() == "yaml" ? JsonNode.Parse("""{ "schemaStore": { "enable": false }, "validate": true, "hover": true, "completion": true }""") : null)];
}
