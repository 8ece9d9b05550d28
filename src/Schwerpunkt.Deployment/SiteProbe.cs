using System.Collections.Immutable;
using System.Net;
using System.Net.Http.Headers;
using Schwerpunkt.Disk.Output;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Deployment;

/// <summary>Looks at a published site as a reader's browser does: whether the server hands out what was published.</summary>
public sealed class SiteProbe : IDisposable
{
    /// <summary>Files that are compared byte for byte, besides start page, error page and a picture.</summary>
    private const int Sample = 20;

    /// <summary>An address that no site has.</summary>
    private const string Nowhere = "schwerpunkt-gibt-es-nicht/";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly SocketsHttpHandler hosts = new() { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None };
    private readonly HttpClient client;
    private readonly Uri address;

    /// <param name="address">Of the start page.</param>
    public SiteProbe(Uri address)
    {
        this.address = address;
        client = new HttpClient(hosts, disposeHandler: false) { Timeout = Patience };
        client.DefaultRequestHeaders.CacheControl = new CacheControlHeaderValue { NoCache = true };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (compatible; Schwerpunkt-Veroeffentlichung)");
    }

    /// <summary>What is not as it was published, in German, each with its remedy; empty where all is well.</summary>
    /// <param name="manifest">What was published.</param>
    /// <param name="folder">The output folder: which of its pages only lead on is read there.</param>
    public async Task<ImmutableArray<string>> LookAsync(OutputManifest manifest, string folder)
    {
        var files = manifest.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var faults = ImmutableArray.CreateBuilder<string>();
        if (files.TryGetValue("index.html", out var start) && await StartAsync(start) is { IsEmpty: false } wrong)
        {
            faults.AddRange(wrong);
            // Where the start page does not come, nothing else is news.
            if (wrong.Any(fault => fault.StartsWith(address.AbsoluteUri, StringComparison.Ordinal))) return faults.ToImmutable();
        }

        if (files.TryGetValue("404.html", out var missing)) faults.AddRange(await AskAsync(Nowhere, HttpStatusCode.NotFound, missing, "Stellen Sie im Server „404.html“ als Fehlerseite ein (docs/betrieb)."));
        foreach (var file in Chosen(manifest, folder)) faults.AddRange(await AskAsync(AddressOf(file.Path), HttpStatusCode.OK, file, "Zeigt der Server diesen Ordner, und hält ein CDN davor noch den alten Stand?"));
        return faults.ToImmutable();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        client.Dispose();
        hosts.Dispose();
    }

    /// <summary>The address of a file below that of the site.</summary>
    public static string AddressOf(string path) =>
        string.Join('/', (path == "index.html" ? "" : path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path).Split('/').Select(Uri.EscapeDataString));

    private async Task<ImmutableArray<string>> StartAsync(OutputManifest.Entry start)
    {
        var (fault, headers) = await FetchAsync("", HttpStatusCode.OK, start, "Zeigt der Server diesen Ordner, und hält ein CDN davor noch den alten Stand?");
        if (fault is not null) return [fault];
        return
        [
            .. from header in SecurityHeaders.All
               where headers is null || !headers.TryGetValues(header.Name, out var values) || !values.Contains(header.Value, StringComparer.Ordinal)
               select $"Die Kopfzeile „{header.Name}“ fehlt oder lautet anders. Binden Sie die Einstellungen aus docs/betrieb in den Server ein.",
        ];
    }

    private async Task<IEnumerable<string>> AskAsync(string path, HttpStatusCode expected, OutputManifest.Entry file, string remedy) =>
        (await FetchAsync(path, expected, file, remedy)).Fault is { } fault ? [fault] : [];

    private async Task<(string? Fault, HttpResponseHeaders? Headers)> FetchAsync(string path, HttpStatusCode expected, OutputManifest.Entry file, string remedy)
    {
        var asked = new Uri(address, path);
        try
        {
            using var answer = await client.GetAsync(asked, HttpCompletionOption.ResponseHeadersRead);
            if (answer.StatusCode != expected) return ($"{asked.AbsoluteUri} antwortet mit {(int)answer.StatusCode} statt {(int)expected}. {remedy}", null);
            await using var body = await answer.Content.ReadAsStreamAsync();
            using var bytes = new MemoryStream();
            await body.CopyToAsync(bytes);
            return (Sha256.Of(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) == file.Sha256 ? null : $"{asked.AbsoluteUri} liefert andere Bytes als veröffentlicht. {remedy}", answer.Headers);
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException or IOException)
        {
            return ($"{asked.AbsoluteUri} ist nicht zu erreichen. Prüfen Sie die Adresse (--url) und ob der Server läuft.", null);
        }
    }

    /// <summary>A picture, and files from everywhere in the list; not what servers hide or answer otherwise.</summary>
    private static IEnumerable<OutputManifest.Entry> Chosen(OutputManifest manifest, string folder)
    {
        var seen = manifest.Files.Where(file => IsSeen(file, folder)).ToList();
        var picture = seen.FirstOrDefault(file => file.MediaType.StartsWith("image/", StringComparison.Ordinal));
        var step = Math.Max(1, seen.Count / Sample);
        return seen.Where((_, number) => number % step == 0).Take(Sample).Concat(picture is null ? [] : [picture]).Distinct();
    }

    private static bool IsSeen(OutputManifest.Entry file, string folder) =>
        Path.GetExtension(file.Path) is not (".br" or ".gz") && file.Path is not ("404.html" or "index.html") && !file.Path.Split('/').Any(name => name is ['.' or '_', ..])
        && (!file.Path.EndsWith(".html", StringComparison.Ordinal) || PublishedPage.Of(File.ReadAllText(Path.Combine(folder, file.Path))) is { LeadsTo: null });
}
