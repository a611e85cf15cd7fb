using System.Globalization;

namespace Tofa.Runner.Adapters.Telemetry;

/// <summary>Watches the deliveries to a collector.</summary>
/// <param name="log">Told what failed.</param>
internal sealed class DeliveryHandler(DeliveryLog log) : DelegatingHandler(new SocketsHttpHandler())
{
    /// <inheritdoc/>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return Judge(base.Send(request, cancellationToken));
        }
        catch (HttpRequestException failure)
        {
            log.Note(failure.Message);
            throw;
        }
    }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return Judge(await base.SendAsync(request, cancellationToken).ConfigureAwait(false));
        }
        catch (HttpRequestException failure)
        {
            log.Note(failure.Message);
            throw;
        }
    }

    private HttpResponseMessage Judge(HttpResponseMessage response)
    {
        if (!response.IsSuccessStatusCode)
            log.Note(string.Create(CultureInfo.InvariantCulture, $"HTTP {(int)response.StatusCode}"));

        return response;
    }
}
