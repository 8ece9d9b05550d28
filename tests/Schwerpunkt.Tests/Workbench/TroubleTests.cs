using Schwerpunkt.Tests.Preview;

namespace Schwerpunkt.Tests.Workbench;

/// <summary>What the preview cannot read it says in the page.</summary>
public sealed class TroubleTests
{
    [Fact]
    public async Task A_folder_that_has_gone_is_said_in_the_page_and_no_longer_when_it_is_back()
    {
        await using var preview = await PreviewSession.Start();
        using var events = new StreamReader(await preview.Client.GetStreamAsync(new Uri("__vorschau/ereignisse", UriKind.Relative)));
        await Until(events, "event: behoben");
        Directory.Move(preview.Folder.Path("content"), preview.Folder.Path("weg"));
        await Until(events, "event: gestoert");
        Assert.Contains("content“ gibt es nicht. Zu sehen ist so lange der letzte Stand.", await events.ReadLineAsync(), StringComparison.Ordinal);
        var page = await preview.Get("");
        Assert.Contains("Guten Tag.", page, StringComparison.Ordinal);
        Assert.Contains("gibt es nicht. Zu sehen ist so lange der letzte Stand.</p>", page, StringComparison.Ordinal);
        Directory.Move(preview.Folder.Path("weg"), preview.Folder.Path("content"));
        await Until(events, "event: behoben");
        Assert.DoesNotContain("letzte Stand", await preview.Get(""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_site_yml_opens_the_bar_with_the_way_to_its_line()
    {
        await using var preview = await PreviewSession.Start();
        Assert.DoesNotContain("<details id=\"werkbank-befunde\" open>", await preview.Get(""), StringComparison.Ordinal);
        preview.Folder.Write("content/site.yml", "title: Probe\nstatus: [\n");
        var page = await preview.AwaitText("", "<details id=\"werkbank-befunde\" open>");
        Assert.Contains("seite=site.yml&amp;zeile=", await preview.AwaitText("", "site.yml("), StringComparison.Ordinal);
        Assert.Contains("lässt sich noch nicht zeigen", page, StringComparison.Ordinal);
    }

    private static async Task Until(StreamReader events, string line)
    {
        while (await events.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(15)) is { } said)
        {
            if (said == line) return;
        }

        Assert.Fail($"The stream ended without „{line}“.");
    }
}
