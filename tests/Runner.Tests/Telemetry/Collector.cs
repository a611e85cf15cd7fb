using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Tofa.Runner.Tests.Telemetry;

/// <summary>A collector of OTLP over HTTP on the loopback interface that keeps what it receives.</summary>
internal sealed class Collector : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentQueue<Delivery> deliveries = new();
    private readonly int? status;
    private readonly Task loop;

    /// <summary>Listens.</summary>
    /// <param name="status">What it answers; <c>null</c> where it takes everything and never answers.</param>
    public Collector(int? status = 200)
    {
        this.status = status;
        listener.Start();
        loop = Task.Run(AcceptAsync);
    }

    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    public IReadOnlyCollection<Delivery> Deliveries => deliveries;

    /// <summary>All spans that were received.</summary>
    public IReadOnlyList<Protobuf> Spans => [.. At("/v1/traces", 1, 2, 2)];

    /// <summary>All metrics that were received.</summary>
    public IReadOnlyList<Protobuf> Metrics => [.. At("/v1/metrics", 1, 2, 2)];

    public Protobuf Span(string name) => Assert.Single(Spans, span => span.Text(5) == name);

    public Protobuf Metric(string name) => Assert.Single(Metrics, metric => metric.Text(1) == name);

    public IEnumerable<Protobuf> At(string path, params int[] fields) => deliveries.Where(delivery => delivery.Path == path).SelectMany(delivery => new Protobuf(delivery.Body).At(fields));

    public void Dispose()
    {
        stop.Cancel();
        loop.Wait(TimeSpan.FromSeconds(5));
        listener.Dispose();
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var open = new List<Task>();
        try
        {
            while (true)
                open.Add(ServeAsync(await listener.AcceptTcpClientAsync(stop.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(open);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                while (await ReadAsync(client.GetStream()) is { } delivery)
                {
                    deliveries.Enqueue(delivery);
                    if (status is { } code)
                        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {code} Said\r\nContent-Length: 0\r\n\r\n")), stop.Token);
                }
            }
            catch (Exception gone) when (gone is OperationCanceledException or IOException)
            {
                client.Close();
            }
        }
    }

    private async Task<Delivery?> ReadAsync(NetworkStream stream)
    {
        var head = new List<byte>();
        var next = new byte[1];
        while (!(head.Count > 3 && head[^4] == '\r' && head[^3] == '\n' && head[^2] == '\r' && head[^1] == '\n'))
        {
            if (await stream.ReadAsync(next, stop.Token) == 0)
                return null;

            head.Add(next[0]);
        }

        var text = Encoding.ASCII.GetString([.. head]);
        var length = text.Split("\r\n").First(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))["Content-Length:".Length..];
        var body = new byte[int.Parse(length, CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(body, stop.Token);
        return new Delivery(text, body);
    }
}
