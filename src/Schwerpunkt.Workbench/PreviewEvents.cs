using System.Globalization;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace Schwerpunkt.Workbench;

/// <summary>Server-sent events (WHATWG HTML, section 9.2): <c>changed</c> when pages can be loaded anew, <c>checked</c> when the findings are known.</summary>
internal sealed class PreviewEvents(PreviewSite site)
{
    /// <summary>Sends events to one open page until it goes or the preview ends. The first event tells the current version, so that a page that missed one notices.</summary>
    public async Task Send(HttpContext context, CancellationToken stopping)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        var waiting = Channel.CreateUnbounded<string>();
        void Changed(int version) => waiting.Writer.TryWrite(Event("changed", version));
        void Checked(int version) => waiting.Writer.TryWrite(Event("checked", version));
        site.Changed += Changed;
        site.Checked += Checked;
        try
        {
            context.Response.ContentType = "text/event-stream";
            waiting.Writer.TryWrite("retry: 300\n" + Event("changed", site.State.Version));
            await foreach (var message in waiting.Reader.ReadAllAsync(ends.Token).ConfigureAwait(false))
            {
                await context.Response.WriteAsync(message, ends.Token).ConfigureAwait(false);
                await context.Response.Body.FlushAsync(ends.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the preview ends.
        }
        finally
        {
            site.Changed -= Changed;
            site.Checked -= Checked;
        }
    }

    private static string Event(string name, int version) => string.Create(CultureInfo.InvariantCulture, $"event: {name}\ndata: {version}\n\n");
}
