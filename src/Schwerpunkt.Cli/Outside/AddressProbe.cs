using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using Polly;
using Polly.Retry;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Cli.Outside;

/// <summary>Asks other hosts whether there is anything at an address: HEAD, then GET without the body; waits and asks again where a host is busy.</summary>
internal sealed class AddressProbe : IDisposable
{
    /// <summary>As browsers do (Fetch, section 4.4: 20).</summary>
    private const int MostRedirects = 20;

    private readonly SocketsHttpHandler hosts;
    private readonly HttpClient client;
    private readonly ResiliencePipeline<HttpResponseMessage> patiently;

    /// <param name="pace">How long it waits.</param>
    /// <param name="connect">Reaches a host; null takes the network.</param>
    public AddressProbe(ProbePace pace, Func<SocketsHttpConnectionContext, CancellationToken, ValueTask<Stream>>? connect = null)
    {
        hosts = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, MaxConnectionsPerServer = 2, ConnectCallback = connect };
        client = new HttpClient(hosts, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (compatible; Schwerpunkt-Verweispruefung)");
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, */*;q=0.8");
        patiently = new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = 2,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = pace.FirstWait,
                DelayGenerator = tried => ValueTask.FromResult(Asked(tried.Outcome.Result)),
                ShouldHandle = tried => ValueTask.FromResult(tried.Outcome switch
                {
                    { Exception: HttpRequestException failure } => !IsNoSuchHost(failure) && !IsCertificate(failure),
                    { Result: { } response } => IsPassing(response.StatusCode) && !(Asked(response) > pace.LongestWait),
                    _ => false,
                }),
            })
            .AddTimeout(new Polly.Timeout.TimeoutStrategyOptions { Timeout = pace.Patience })
            .Build();
    }

    public async Task<AddressAnswer> AskAsync(string address)
    {
        try
        {
            return await FollowAsync(new Uri(address));
        }
        catch (TimeoutException)
        {
            return new AddressAnswer.Unclear(AddressDoubt.Timeout);
        }
        catch (HttpRequestException failure)
        {
            return IsNoSuchHost(failure) ? new AddressAnswer.Dead(AddressFault.NoSuchHost)
                : new AddressAnswer.Unclear(IsCertificate(failure) ? AddressDoubt.Certificate : AddressDoubt.NoConnection);
        }
    }

    public void Dispose()
    {
        client.Dispose();
        hosts.Dispose();
    }

    private async Task<AddressAnswer> FollowAsync(Uri address)
    {
        var (at, forGood) = (address, true);
        Uri? moved = null;
        for (var hops = 0; hops <= MostRedirects; hops++)
        {
            using var response = await AskOnceAsync(at);
            if (!IsRedirect(response.StatusCode)) return Answer(response.StatusCode, moved);
            if (response.Headers.Location is not { } to || !Uri.TryCreate(at, to, out var next) || !WebAddress.IsWeb(next)) return new AddressAnswer.Dead(AddressFault.BrokenRedirect);
            // What a host moves for a while it may move back: the new address is the last one of the steps that are for good.
            forGood &= response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            if (forGood) moved = next;
            at = next;
        }

        return new AddressAnswer.Dead(AddressFault.Circle);
    }

    /// <summary>HEAD is cheap, but some hosts do not know it, or answer it wrongly: what it denies, GET must deny too.</summary>
    private async Task<HttpResponseMessage> AskOnceAsync(Uri address)
    {
        try
        {
            var head = await SendAsync(HttpMethod.Head, address);
            if ((int)head.StatusCode is >= 200 and < 400 || head.StatusCode == HttpStatusCode.TooManyRequests) return head;
            head.Dispose();
        }
        catch (TimeoutException)
        {
            // Some hosts never answer HEAD.
        }
        catch (HttpRequestException failure) when (!IsNoSuchHost(failure) && !IsCertificate(failure))
        {
            // Some hang up on it.
        }

        return await SendAsync(HttpMethod.Get, address);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, Uri address)
    {
        try
        {
            return await patiently.ExecuteAsync(async stop =>
            {
                using var request = new HttpRequestMessage(method, address);
                return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
            });
        }
        catch (Polly.Timeout.TimeoutRejectedException late)
        {
            throw new TimeoutException(late.Message, late);
        }
    }

    private static AddressAnswer Answer(HttpStatusCode status, Uri? moved) => (int)status switch
    {
        404 => new AddressAnswer.Dead(AddressFault.NotFound),
        410 => new AddressAnswer.Dead(AddressFault.Gone),
        429 => new AddressAnswer.Unclear(AddressDoubt.Busy),
        >= 400 and < 500 => new AddressAnswer.Unclear(AddressDoubt.Refused),
        >= 500 => new AddressAnswer.Unclear(AddressDoubt.HostFault),
        _ => moved is null ? new AddressAnswer.Found() : new AddressAnswer.Moved(moved.AbsoluteUri),
    };

    private static bool IsRedirect(HttpStatusCode status) => (int)status is 301 or 302 or 303 or 307 or 308;

    private static bool IsPassing(HttpStatusCode status) => status is HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    /// <summary>How long the host asks us to wait (Retry-After, RFC 9110); null where it says nothing.</summary>
    private static TimeSpan? Asked(HttpResponseMessage? response) => response?.Headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        null when response?.Headers.NonValidated.Contains("Retry-After") == true => TimeSpan.MaxValue,
        { Date: { } day } when day - TimeProvider.System.GetUtcNow() is var wait && wait > TimeSpan.Zero => wait,
        _ => null,
    };

    private static bool IsNoSuchHost(HttpRequestException failure) => failure.InnerException is SocketException { SocketErrorCode: SocketError.HostNotFound };

    private static bool IsCertificate(HttpRequestException failure) => failure.InnerException is AuthenticationException;
}

/// <summary>How long a probe waits.</summary>
/// <param name="Patience">For one answer.</param>
/// <param name="FirstWait">Before it asks again, twice as long before the third time.</param>
/// <param name="LongestWait">A host that asks for more is not asked again.</param>
internal sealed record ProbePace(TimeSpan Patience, TimeSpan FirstWait, TimeSpan LongestWait)
{
    /// <summary>For the internet.</summary>
    public static ProbePace Usual { get; } = new(TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
}
