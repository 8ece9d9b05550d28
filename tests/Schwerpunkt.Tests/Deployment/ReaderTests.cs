using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Schwerpunkt.Tests.Cli;
using Schwerpunkt.Tests.Hosting;

namespace Schwerpunkt.Tests.Deployment;

/// <summary>Whoever reads while the site is published gets each page with all that it names.</summary>
public sealed partial class ReaderTests
{
    private const int Publications = 10;

    [LinuxTheory]
    [InlineData("folder", "")]
    [InlineData("releases", "current")]
    public async Task No_picture_is_missed_while_ten_publications_pass(string way, string shown)
    {
        ServerPackages.Require();
        using var site = new Site();
        Publish(site, way, 0);
        using var server = WebServer.Caddy(Directory.CreateDirectory(site.Folder.Path("caddy")).FullName, site.Folder.Path("ziel", shown), "", "");
        using var stop = new CancellationTokenSource();
        var (missed, seen) = (new ConcurrentBag<string>(), new ConcurrentDictionary<string, bool>());
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() => Read(server.Address, missed, seen, stop.Token))).ToArray();
        for (var number = 1; number <= Publications; number++) Publish(site, way, number);
        await stop.CancelAsync();
        await Task.WhenAll(readers);
        Assert.Empty(missed);
        Assert.True(seen.Count > Publications, $"{seen.Count} files were read.");
    }

    private static void Publish(Site site, string way, int number)
    {
        // The credit is a part of each picture's name: all of them change with it.
        site.Folder.WriteBytes("content/bild.jpg", Imaging.Photographs.Jpeg());
        site.Write("index.md", Site.Page("Startseite", string.Create(CultureInfo.InvariantCulture, $"Stand {number}.\n\n![Der Markt](bild.jpg \"© MIL / Fink {number}\")")));
        Assert.Equal(0, site.Build().Code);
        var answer = Command.Run("publish", $"{way}:{site.Folder.Path("ziel")}", "--output", site.Folder.Path("output"), "--content", site.Folder.Path("content"), "--no-check");
        Assert.True(answer.Code == 0, answer.Output + answer.Error);
    }

    private static async Task Read(Uri address, ConcurrentBag<string> missed, ConcurrentDictionary<string, bool> seen, CancellationToken stop)
    {
        using var client = new HttpClient();
        while (!stop.IsCancellationRequested)
        {
            var page = await client.GetStringAsync(address, CancellationToken.None);
            foreach (var named in Named().Matches(page).Select(match => match.Value).Distinct(StringComparer.Ordinal))
            {
                using var answer = await client.GetAsync(new Uri(address, named), CancellationToken.None);
                seen.TryAdd(named, true);
                if (!answer.IsSuccessStatusCode) missed.Add($"{named}: {(int)answer.StatusCode}");
            }
        }
    }

    [GeneratedRegex(@"(?<=[ ""])/(?!/)[\w./-]+\.(?:css|js|jpg|webp|avif|svg|json)")]
    private static partial Regex Named();
}
