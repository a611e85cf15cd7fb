namespace Tofa.Runner.Adapters.Ai;

/// <summary>Puts a watch on the body of every answer, also on that of an error, which the client would read without a bound.</summary>
/// <param name="time">Told when something came.</param>
/// <param name="mostBytes">Where a body is cut off.</param>
internal sealed class WatchingHandler(CallTime time, long mostBytes) : DelegatingHandler(Shared)
{
    // Connections are shared by all calls. A redirect is not followed: it would send a POST elsewhere, as a GET.
    private static readonly SocketsHttpHandler Shared = new() { AllowAutoRedirect = false, UseCookies = false };

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        time.Heard();
        var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var watched = new StreamContent(new WatchedStream(body, time, mostBytes));
        foreach (var header in response.Content.Headers)
            watched.Headers.TryAddWithoutValidation(header.Key, header.Value);

        response.Content = watched;
        return response;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        // The shared connections outlive the call.
        base.Dispose(disposing: false);
    }
}
