using System.Collections.Frozen;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Schwerpunkt.Disk;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Workbench.Requests;

/// <summary>Answers what is asked of the pages of the workbench, and lets nothing write that no page of ours has sent.</summary>
internal sealed class WorkHandler(Gate gate, PreviewSite site, IEnumerable<IWorkPage> pages)
{
    /// <summary>Where all of it is.</summary>
    public const string Root = "__vorschau/";

    /// <summary>A large table has this many cells.</summary>
    private const int MostValues = 20_000;

    private readonly FrozenDictionary<string, IWorkPage> pages = pages.ToFrozenDictionary(page => page.Path, StringComparer.Ordinal);

    /// <summary>Whether there is such a page.</summary>
    /// <param name="path">From the root of the preview, without a slash in front.</param>
    public bool Has(string path) => path.StartsWith(Root, StringComparison.Ordinal) && pages.ContainsKey(path[Root.Length..]);

    /// <summary>Answers; the page is there (<see cref="Has"/>).</summary>
    public async Task Answer(HttpContext context, string path)
    {
        var page = pages[path[Root.Length..]];
        var isWriting = HttpMethods.IsPost(context.Request.Method);
        if (!isWriting)
        {
            var asked = new WorkRequest(site.State, gate.Token, context.Request.Query, FormCollection.Empty);
            await Send(context, await OrSay(() => page.Show(asked)).ConfigureAwait(false), asked).ConfigureAwait(false);
        }
        else if (!Gate.IsFromOurs(context.Request) || !context.Request.HasFormContentType) await Forbid(context, "Das Formular kommt nicht von dieser Vorschau. Geändert wurde nichts.").ConfigureAwait(false);
        else await Take(context, page).ConfigureAwait(false);
    }

    private async Task Take(HttpContext context, IWorkPage page)
    {
        var (sent, status, fault) = await Read(context).ConfigureAwait(false);
        if (sent is null) await Say(context, status, $"{fault} Geändert wurde nichts.").ConfigureAwait(false);
        else if (!gate.Knows(sent[Gate.Field])) await Forbid(context, "Die Vorschau wurde seit dem Öffnen dieser Seite neu gestartet. Laden Sie die Seite neu und öffnen Sie das Formular noch einmal: Was Sie geschrieben haben, steht dort als Entwurf; geändert wurde nichts.").ConfigureAwait(false);
        else await Send(context, await OrSay(() => page.Do(sent)).ConfigureAwait(false), sent).ConfigureAwait(false);
    }

    private static async Task<Reply> OrSay(Func<Task<Reply>> answer)
    {
        try
        {
            return await answer().ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is RefusalException || MachineFailure.InGerman(failure) is not null)
        {
            return new Reply.Again("Das ging nicht", WorkFrame.Message(MachineFailure.InGerman(failure) ?? failure.Message));
        }
    }

    /// <summary>The form; null, with what is to be said, where it is larger than anything that is edited here, or where a field holds what is no text.</summary>
    private async Task<(WorkRequest? Sent, int Status, string Fault)> Read(HttpContext context)
    {
        const string noText = "In einem Feld steht ein Zeichen, das kein Text ist (NUL). Löschen Sie es, und speichern Sie noch einmal.";
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = FileLimits.MostBytes + FileLimits.MostText;
        var options = new FormOptions { ValueCountLimit = MostValues, ValueLengthLimit = (int)FileLimits.MostText, KeyLengthLimit = 256, MultipartBodyLengthLimit = FileLimits.MostBytes + FileLimits.MostText, MultipartHeadersCountLimit = 16 };
        try
        {
            var form = await context.Request.ReadFormAsync(options, context.RequestAborted).ConfigureAwait(false);
            return HasNul(form) ? (null, StatusCodes.Status400BadRequest, noText) : (new WorkRequest(site.State, gate.Token, context.Request.Query, form), 0, "");
        }
        catch (InvalidDataException failure) when (failure.InnerException is InvalidOperationException)
        {
            return (null, StatusCodes.Status400BadRequest, noText); // written as %00
        }
        catch (Exception failure) when (failure is InvalidDataException or BadHttpRequestException)
        {
            return (null, StatusCodes.Status413PayloadTooLarge, "Das ist zu groß, oder es ist kein Formular.");
        }
    }

    /// <summary>No file name and no text can hold it, and whoever takes texts by their end would be misled.</summary>
    private static bool HasNul(IFormCollection form) => form.Any(field => field.Key.Contains('\0', StringComparison.Ordinal) || field.Value.Any(value => value?.Contains('\0', StringComparison.Ordinal) == true));

    private Task Send(HttpContext context, Reply reply, WorkRequest request)
    {
        switch (reply)
        {
            case Reply.Done done:
                context.Response.Headers["X-Stand"] = site.State.Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
                context.Response.Headers["X-Sagt"] = Uri.EscapeDataString(done.Said);
                context.Response.StatusCode = request.IsPart ? StatusCodes.Status204NoContent : StatusCodes.Status303SeeOther;
                if (!request.IsPart) context.Response.Headers.Location = done.Next;
                else context.Response.Headers["X-Weiter"] = done.Next;
                return Task.CompletedTask;
            case Reply.Again again: return Write(context, StatusCodes.Status422UnprocessableEntity, again.Title, again.Body, request.IsPart);
            case Reply.Shown shown: return Write(context, StatusCodes.Status200OK, shown.Title, shown.Body, request.IsPart);
            case Reply.Missing missing: return Write(context, StatusCodes.Status404NotFound, "Nicht gefunden", WorkFrame.Message(missing.Reason), request.IsPart);
            case Reply.Text text: return Write(context, StatusCodes.Status200OK, text.MediaType, text.Content);
            case Reply.Bytes file:
                context.Response.ContentType = file.MediaType;
                return context.Response.Body.WriteAsync(file.Content, context.RequestAborted).AsTask();
            default: throw new System.Diagnostics.UnreachableException();
        }
    }

    private static Task Write(HttpContext context, int status, string title, Html body, bool isPart)
    {
        return Write(context, status, "text/html; charset=utf-8", isPart ? body.ToString() : WorkFrame.Page(title, body));
    }

    private static Task Forbid(HttpContext context, string text) => Say(context, StatusCodes.Status403Forbidden, text);

    private static Task Say(HttpContext context, int status, string text) => Write(context, status, "text/plain; charset=utf-8", text);

    private static Task Write(HttpContext context, int status, string type, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), context.RequestAborted).AsTask();
    }
}
