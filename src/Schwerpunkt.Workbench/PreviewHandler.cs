using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Schwerpunkt.Disk;
using Schwerpunkt.Disk.Pictures;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Workbench.Changes;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench;

/// <summary>Answers the browser: a page is rendered when it is asked for, with its findings and the script that reloads it; what belongs to the workbench goes there.</summary>
internal sealed class PreviewHandler(PreviewSite site, string content, Gate gate, Desk desk, WorkHandler workbench, CancellationToken stopping)
{
    /// <summary>Of the theme: the pages of the workbench carry the sign of the site.</summary>
    private const string Icon = "favicon.svg";

    private readonly PreviewEvents events = new(site);
    private readonly PictureFolder pictures = new(content, keep: false);

    public async Task Answer(HttpContext context)
    {
        Protect(context.Response);
        var path = (context.Request.Path.Value ?? "/").TrimStart('/');
        var isReading = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        if (!gate.IsOurs(context.Request.Host)) await Say(context, StatusCodes.Status421MisdirectedRequest, "Diese Vorschau antwortet nur unter 127.0.0.1 und localhost.").ConfigureAwait(false);
        else if (workbench.Has(path) && (isReading || HttpMethods.IsPost(context.Request.Method))) await AnswerOrSay(context, () => workbench.Answer(context, path)).ConfigureAwait(false);
        else if (!isReading) context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        else await AnswerOrSay(context, () => Answer(context, path)).ConfigureAwait(false);
    }

    /// <summary>While the site is read for the first time there is nothing to show: the browser comes again.</summary>
    public static Task AnswerTooSoon(HttpContext context)
    {
        Protect(context.Response);
        context.Response.Headers.RetryAfter = "1";
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Send(context, "text/html; charset=utf-8", PreviewPages.TooSoon);
    }

    /// <summary>Another account of this machine asks.</summary>
    public static Task AnswerForeign(HttpContext context)
    {
        Protect(context.Response);
        return Say(context, StatusCodes.Status403Forbidden, "Diese Vorschau hat ein anderes Konto dieses Rechners gestartet; sie antwortet nur ihm. Starten Sie eine eigene: schwerpunkt preview --port 5081.");
    }

    private static void Protect(HttpResponse response)
    {
        foreach (var (name, value) in SecurityHeaders.All) response.Headers[name] = value;
        response.Headers.CacheControl = "no-store";
    }

    /// <summary>What one address cannot show the browser says in German; all others go on.</summary>
    private static async Task AnswerOrSay(HttpContext context, Func<Task> answer)
    {
        try
        {
            await answer().ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OperationCanceledException && !context.Response.HasStarted)
        {
            await Say(context, StatusCodes.Status500InternalServerError, MachineFailure.InGerman(failure) ?? $"Das lässt sich nicht zeigen ({failure.GetType().Name}: {failure.Message}).").ConfigureAwait(false);
        }
    }

    private Task Answer(HttpContext context, string path)
    {
        switch (path)
        {
            case PreviewPages.EventsPath when Gate.IsForAnotherSite(context.Request): return Say(context, StatusCodes.Status403Forbidden, "Ereignisse gibt es nur für Seiten dieser Vorschau.");
            case PreviewPages.EventsPath: return events.Send(context, stopping);
            case PreviewPages.FindingsPath:
                return Send(context, "text/html; charset=utf-8", FindingList.Of(site.State, context.Request.Query["output"].ToString(), gate.Token).ToString());
        }

        if (path == PreviewPages.IconPath && site.State.Assembled?.Theme?.Assets.FirstOrDefault(file => file.Name == Icon) is { } icon) return Send(context, MediaTypes.Of(path), icon.Bytes);
        if (PreviewPages.Asset(path) is { } asset) return Send(context, MediaTypes.Of(path), asset);
        var state = site.State;
        if (path.Length > 0 && !path.EndsWith('/') && Knows(state, path + "/index.html") && state.Find(path) is null)
        {
            context.Response.Redirect($"/{path}/");
            return Task.CompletedTask;
        }

        return SendFile(context, state, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
    }

    private static bool Knows(PreviewState state, string output) => state.SourceOf(output) is not null || state.Find(output) is not null;

    private async Task SendFile(HttpContext context, PreviewState state, string output)
    {
        var type = MediaTypes.Of(output);
        switch (state.Find(output))
        {
            case OutputFile.Rendered rendered when type.StartsWith("text/html", StringComparison.Ordinal):
                await Send(context, type, Frame(Render(rendered), state, output)).ConfigureAwait(false);
                break;
            case OutputFile.Rendered rendered: await Send(context, type, Render(rendered)).ConfigureAwait(false); break;
            case OutputFile.Asset asset:
                await Send(context, type, asset.Bytes).ConfigureAwait(false);
                break;
            case OutputFile.Copied copied when ContentPath.Of(content, copied.Source) is var file && File.Exists(file):
                // Safari plays no film of a server that cannot begin in its middle.
                await TypedResults.PhysicalFile(Path.GetFullPath(file), type, enableRangeProcessing: true).ExecuteAsync(context).ConfigureAwait(false);
                break;
            case OutputFile.Encoded encoded when await Task.Run(() => pictures.Read(encoded.Derivative)).ConfigureAwait(false) is { } picture:
                context.Response.ContentType = type;
                await context.Response.Body.WriteAsync(picture, context.RequestAborted).ConfigureAwait(false);
                break;
            default: await SendMissing(context, state, output).ConfigureAwait(false); break;
        }
    }

    /// <summary>A page that cannot be read is shown by its findings; all else is not there.</summary>
    private Task SendMissing(HttpContext context, PreviewState state, string output)
    {
        const string html = "text/html; charset=utf-8";
        if (state.SourceOf(output) is not null || state.Assembled?.Site is null)
            return Send(context, html, Frame(PreviewPages.Unreadable, state, output));
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return state.Find("404.html") is OutputFile.Rendered lost && MediaTypes.Of(output).StartsWith("text/html", StringComparison.Ordinal)
            ? Send(context, html, Frame(Render(lost), state, "404.html"))
            : Task.CompletedTask;
    }

    /// <summary>The page with the bar of the workbench.</summary>
    private string Frame(string html, PreviewState state, string output) => PreviewPages.Frame(html, WorkBar.Of(state, output, gate.Token, desk));

    private static string Render(OutputFile.Rendered file)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        file.Write(writer);
        return writer.ToString();
    }

    private static Task Say(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentLength = null;
        return Send(context, "text/plain; charset=utf-8", text);
    }

    private static Task Send(HttpContext context, string type, string text) => Send(context, type, Encoding.UTF8.GetBytes(text));

    private static Task Send(HttpContext context, string type, ReadOnlyMemory<byte> bytes)
    {
        context.Response.ContentType = type;
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }
}
