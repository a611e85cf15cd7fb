using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Tofa.Runner.Tests.Executing.Fakes;

/// <summary>A model server on the loopback interface that gives prepared HTTP answers, one per request, and keeps the requests.</summary>
internal sealed class CannedServer : IDisposable
{
    /// <summary>At the end of an answer: the connection stays open, and nothing more comes.</summary>
    public const string ThenSilence = "\0";

    /// <summary>Within an answer: what follows is sent when <see cref="GoOn"/> was called.</summary>
    public const char Pause = '\u0001';

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Queue<string?> answers;
    private readonly CancellationTokenSource stop = new();
    private readonly List<TcpClient> open = [];
    private readonly TaskCompletionSource goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task loop;

    /// <summary>Prepares answers; <c>null</c> stands for silence.</summary>
    public CannedServer(params string?[] answers)
    {
        this.answers = new Queue<string?>(answers);
        listener.Start();
        loop = Task.Run(ServeAsync);
    }

    public string BaseUrl => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/v1");

    public List<string> Requests { get; } = [];

    public static string Http(int status, string body, string headers = "") =>
        string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} Canned\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n{headers}\r\n{body}");

    /// <summary>An answer in parts, as a model server streams it.</summary>
    public static string Stream(params string[] events) =>
        "HTTP/1.1 200 Canned\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n" + string.Concat(events.Select(data => $"data: {data}\n\n"));

    /// <summary>A whole streamed answer.</summary>
    public static string Streamed(params string[] parts) =>
        Stream([.. parts.Select(part => Part(part)), Part(null, "stop"), """{"id":"c1","model":"m","choices":[],"usage":{"prompt_tokens":11,"completion_tokens":7,"total_tokens":18,"prompt_tokens_details":{"cached_tokens":4},"completion_tokens_details":{"reasoning_tokens":2}}}""", "[DONE]"]);

    /// <summary>One event of a streamed answer.</summary>
    public static string Part(string? content, string? finishReason = null, string? refusal = null) =>
        $$"""{"id":"c1","object":"chat.completion.chunk","created":1700000000,"model":"m","choices":[{"index":0,"delta":{"role":"assistant","content":{{Quote(content)}},"refusal":{{Quote(refusal)}} },"finish_reason":{{Quote(finishReason)}} }]}""";

    public static string Completion(string? content, string finishReason = "stop", string? refusal = null, bool usage = true)
    {
        const string Usage = ",\"usage\":{\"prompt_tokens\":11,\"completion_tokens\":7,\"total_tokens\":18}";
        var message = $$"""{"role":"assistant","content":{{Quote(content)}},"refusal":{{Quote(refusal)}} }""";
        var choice = $$"""{"index":0,"finish_reason":"{{finishReason}}","message":{{message}} }""";
        return Http(200, $$"""{"id":"c1","object":"chat.completion","created":1700000000,"model":"m","choices":[{{choice}}]{{(usage ? Usage : string.Empty)}} }""");
    }

    public static string Error(int status, string code, string message = "no", string headers = "") =>
        Http(status, $$$"""{"error":{"message":"{{{message}}}","type":"some_type","param":null,"code":"{{{code}}}"}}""", headers);

    /// <summary>Ends every pause.</summary>
    public void GoOn() => goOn.TrySetResult();

    public void Dispose()
    {
        stop.Cancel();
        loop.Wait(TimeSpan.FromSeconds(5));
        open.ForEach(client => client.Dispose());
        listener.Dispose();
        stop.Dispose();
    }

    private static string Quote(string? text) => JsonSerializer.Serialize(text);

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(stop.Token);
                open.Add(client);
                Requests.Add(await ReadRequestAsync(client.GetStream()));
                var answer = answers.Dequeue() ?? ThenSilence;
                await SendAsync(client.GetStream(), answer.TrimEnd(ThenSilence[0]).Split(Pause));
                if (!answer.EndsWith(ThenSilence, StringComparison.Ordinal))
                    client.Dispose();
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or IOException)
        {
            listener.Stop();
        }
    }

    private async Task SendAsync(NetworkStream stream, string[] parts)
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes(parts[0]), stop.Token);
        foreach (var part in parts.Skip(1))
        {
            await goOn.Task.WaitAsync(stop.Token);
            await stream.WriteAsync(Encoding.UTF8.GetBytes(part), stop.Token);
        }
    }

    private async Task<string> ReadRequestAsync(NetworkStream stream)
    {
        var bytes = new List<byte>();
        var buffer = new byte[4096];
        while (true)
        {
            var count = await stream.ReadAsync(buffer, stop.Token);
            bytes.AddRange(buffer.AsSpan(0, count));
            var text = Encoding.UTF8.GetString([.. bytes]);
            var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (count == 0 || (end >= 0 && bytes.Count - end - 4 >= LengthIn(text[..end])))
                return text;
        }
    }

    private static int LengthIn(string head) => head.Split("\r\n")
        .Where(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
        .Select(line => int.Parse(line["Content-Length:".Length..], CultureInfo.InvariantCulture))
        .FirstOrDefault();
}
