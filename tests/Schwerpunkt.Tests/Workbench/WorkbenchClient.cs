using System.Net;
using Schwerpunkt.Tests.Preview;

namespace Schwerpunkt.Tests.Workbench;

/// <summary>Works in a preview as a browser without scripts does: reads pages and sends their forms.</summary>
internal sealed class WorkbenchClient(PreviewSession preview)
{
    private string? token;

    /// <summary>The token of this start of the preview, as every page carries it.</summary>
    public async Task<string> Token() => token ??= (await preview.Get("")).Split("data-kennung=\"")[1].Split('"')[0];

    public Task<string> Get(string path) => preview.Get(path);

    /// <summary>Sends a form of the workbench to one of its pages.</summary>
    public async Task<HttpResponseMessage> Post(string page, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), KeyValuePair.Create("kennung", await Token())]);
        return await Send(page, form, preview.Server.Address.TrimEnd('/'));
    }

    /// <summary>Hands in all that changed, as the form offers it.</summary>
    public async Task<HttpResponseMessage> HandIn(string description, params (string Name, string Value)[] more) =>
        await Post("abgeben", [.. new FilledForm(await Get("__vorschau/abgeben"), "abgeben").With("beschreibung", description).Fields, .. more]);

    /// <summary>The same with whatever somebody else might send.</summary>
    public async Task<HttpResponseMessage> Send(string page, HttpContent content, string? origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("__vorschau/" + page, UriKind.Relative)) { Content = content };
        if (origin is not null) request.Headers.Add("Origin", origin);
        return await preview.Client.SendAsync(request);
    }

    /// <summary>The fields of the form in a page that has a text in it.</summary>
    public static (string Name, string Value)[] Fields(string page, string holding)
    {
        var form = page.Split("<form ").Single(part => part.Split("</form>")[0].Contains(holding, StringComparison.Ordinal)).Split("</form>")[0];
        return [.. form.Split("<input type=\"hidden\" name=\"").Skip(1).Select(field => (field.Split('"')[0], WebUtility.HtmlDecode(field.Split("value=\"")[1].Split('"')[0]))).Where(field => field.Item1 != "kennung")];
    }
}
