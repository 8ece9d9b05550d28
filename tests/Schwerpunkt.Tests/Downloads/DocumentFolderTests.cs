using Schwerpunkt.Disk;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Site = Schwerpunkt.Tests.Cli.Site;

namespace Schwerpunkt.Tests.Downloads;

/// <summary>Documents in a content folder: asked once, checked where pages offer them, and listed.</summary>
public sealed class DocumentFolderTests
{
    private static readonly string Samples = Repository.Path("tests", "Schwerpunkt.Tests", "Downloads", "Samples");

    [Fact]
    public void A_document_is_asked_once_until_it_changes()
    {
        using var folder = new TemporaryFolder();
        File.Copy(Path.Combine(Samples, "ohne-tags.pdf"), Folder(folder, "plan.pdf"));
        folder.Write("content/liste.csv", "a;b\n");
        var source = new SourceFolder(folder.Path("content"));
        var facts = Facts(source, "plan.pdf");
        Assert.Equal((2, false), (facts?.Pages, facts?.Pdf?.IsTagged));
        Assert.Same(facts, Facts(source, "plan.pdf"));
        Assert.Null(Facts(source, "liste.csv"));
        File.Copy(Path.Combine(Samples, "barrierefrei.pdf"), Folder(folder, "plan.pdf"), overwrite: true);
        Assert.True(Facts(source, "plan.pdf")?.Pdf?.IsTagged);
        Assert.Null(new SourceFolder(folder.Path("content"), asksDocuments: false).Read(default, new FindingLog()).Files.Single(file => file.Path == "plan.pdf").Document);
    }

    [Theory]
    [InlineData("barrierefrei.pdf", "accessible: true", null)]
    [InlineData("ohne-tags.pdf", "accessible: true", "error pdf-barrierefrei-falsch: Zu „datei.pdf“ steht „accessible: true“, aber in der Datei fehlt: Tags.")]
    [InlineData("ohne-tags.pdf", "accessible: false", "notice pdf-barrieren: „datei.pdf“ hat keine Tags")]
    [InlineData("scan.pdf", "accessible: true", "error pdf-barrierefrei-falsch: Zu „datei.pdf“ steht „accessible: true“, aber in der Datei fehlen: Text (sie besteht nur aus Bildern), Tags, Titel.")]
    [InlineData("scan.pdf", "pages: 1", "notice pdf-barrieren: „datei.pdf“ enthält keinen Text")]
    [InlineData("gesperrt.pdf", "pages: 2", "notice pdf-barrieren: „datei.pdf“ hat einen Schutz")]
    [InlineData("kennwort.pdf", "pages: 2", "notice dokument-ungelesen: „datei.pdf“ lässt sich nur mit einem Kennwort öffnen.")]
    [InlineData("barrierefrei.pdf", "pages: 3", "notice pdf-seitenzahl: „datei.pdf“ hat 2 Seiten, unter „pages“ steht 3.")]
    [InlineData("probe.fodt", "pages: 3", "error pdf-kein-pdf: „datei.pdf“ heißt .pdf, ist aber keine PDF-Datei")]
    public void An_editor_is_told_at_the_download(string sample, string key, string? finding)
    {
        using var site = new Site();
        File.Copy(Path.Combine(Samples, sample), site.Folder.Path("content", "datei.pdf"));
        site.Write("index.md", Site.Page("Start", "Text.", $"downloads:\n  - file: datei.pdf\n    title: Plan\n    {key}\n"));
        string[] found = [.. site.Check().Findings.Where(line => line.Contains("datei.pdf", StringComparison.Ordinal))];
        if (finding is null) Assert.Empty(found);
        else Assert.StartsWith($"{site.Folder.Path("content", "index.md").Replace('\\', '/')}(4,11): {finding}", Assert.Single(found), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_says_the_pages_of_the_file_and_leads_to_the_list()
    {
        using var site = new Site();
        File.Copy(Path.Combine(Samples, "ohne-tags.pdf"), site.Folder.Path("content", "plan.pdf"));
        site.Write("index.md", Site.Page("Start", "Text.", "downloads:\n  - file: plan.pdf\n    title: Plan\n    pages: 9\n"));
        Assert.Equal(0, site.Build().Code);
        Assert.Contains("<span>2 Seiten</span>", site.Output("index.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"/dokumente/\"", site.Output("index.html"), StringComparison.Ordinal);
        Assert.Matches("(?s)<a href=\"/plan.pdf\">Plan</a>.*PDF.*2 Seiten.*für Vorleseprogramme nicht aufbereitet.*Zu finden auf: <a href=\"/\">Start</a>", site.Output("dokumente/index.html"));
    }

    private static string Folder(TemporaryFolder folder, string name)
    {
        Directory.CreateDirectory(folder.Path("content"));
        return folder.Path("content", name);
    }

    private static DocumentFacts? Facts(SourceFolder source, string path) => source.Read(default, new FindingLog()).Files.Single(file => file.Path == path).Document;
}
