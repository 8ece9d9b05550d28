using System.Globalization;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using Schwerpunkt.Text;

namespace Schwerpunkt.Workbench;

/// <summary>
/// Server-sent events (WHATWG HTML, section 9.2): <c>changed</c> when pages can be loaded anew, <c>checked</c> when the findings are known,
/// <c>gestoert</c> with the reason when the disk cannot be read, <c>behoben</c> when it can again.
/// </summary>
internal sealed class PreviewEvents(PreviewSite site)
{
    /// <summary>More pages nobody has open.</summary>
    private const int MostOpen = 64;

    private readonly List<ChannelWriter<string>> open = [];

    /// <summary>Sends events to one open page until it goes or the preview ends. The first events tell how things stand, so that a page that missed one notices.</summary>
    public async Task Send(HttpContext context, CancellationToken stopping)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        var waiting = Channel.CreateUnbounded<string>();
        void Changed(int version) => waiting.Writer.TryWrite(Event("changed", version));
        void Checked(int version) => waiting.Writer.TryWrite(Event("checked", version));
        void Disturbed(string? reason) => waiting.Writer.TryWrite(Trouble(reason));
        site.Changed += Changed;
        site.Checked += Checked;
        site.Disturbed += Disturbed;
        try
        {
            Admit(waiting.Writer);
            context.Response.ContentType = "text/event-stream";
            waiting.Writer.TryWrite("retry: 300\n" + Event("changed", site.State.Version) + Trouble(site.State.Trouble));
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
            lock (open) open.Remove(waiting.Writer);
            site.Changed -= Changed;
            site.Checked -= Checked;
            site.Disturbed -= Disturbed;
        }
    }

    /// <summary>Where too many are open, the oldest is ended, not the new one refused: the page that somebody has just opened must stay current. A browser whose page was meant connects again.</summary>
    private void Admit(ChannelWriter<string> page)
    {
        lock (open)
        {
            open.Add(page);
            if (open.Count <= MostOpen) return;
            open[0].TryComplete();
            open.RemoveAt(0);
        }
    }

    private static string Event(string name, int version) => string.Create(CultureInfo.InvariantCulture, $"event: {name}\ndata: {version}\n\n");

    /// <summary>A reason is one line; a path in it may hold anything.</summary>
    private static string Trouble(string? reason) => reason is null ? "event: behoben\ndata: ja\n\n" : $"event: gestoert\ndata: {PrintableText.Of(reason)}\n\n";
}
