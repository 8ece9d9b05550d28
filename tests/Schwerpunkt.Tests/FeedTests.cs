using System.Globalization;
using System.Xml.Linq;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Tests.Stories;

namespace Schwerpunkt.Tests;

/// <summary>Which pages the feed tells of, and in what order.</summary>
public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void The_feed_has_the_twenty_newest_pages()
    {
        var days = Enumerable.Range(1, 25).Select(day => ($"seite-{day:00}", $"2026-01-{day:00}"));
        Assert.Equal(Enumerable.Range(6, 20).Reverse().Select(day => $"seite-{day:00}"), Titles(days));
    }

    [Fact]
    public void Pages_of_one_day_stand_by_their_address() =>
        Assert.Equal(["neu", "alpha", "beta", "gamma"], Titles([("gamma", "2026-01-01"), ("alpha", "2026-01-01"), ("neu", "2026-01-02"), ("beta", "2026-01-01")]));

    private static IEnumerable<string> Titles(IEnumerable<(string Name, string Day)> pages)
    {
        var story = string.Concat(pages.Select(page => $"=== {page.Name}.md\n---\ntitle: {page.Name}\ndate: {page.Day}\n---\nText.\n"));
        var feed = Assert.Single(Story.Parse("=== index.md\n---\ntitle: Start\n---\nText.\n" + story).Build().Files.OfType<OutputFile.Rendered>(), file => file.Path == "feed.xml");
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        feed.Write(writer);
        return XDocument.Parse(writer.ToString()).Root!.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value); // ! RFC 4287 demands them
    }
}
