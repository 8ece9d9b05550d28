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
    [InlineData("scan.pdf", "accessible: true", "error pdf-barrierefrei-falsch: Zu „datei.pdf“ steht „accessible: true“, aber in der Datei fehlen: Text (sie enthält höchstens Bilder oder gezeichnete Buchstaben), Tags, Titel.")]
    [InlineData("scan.pdf", "pages: 1", "notice pdf-barrieren: „datei.pdf“ enthält keinen Text")]
    [InlineData("gesperrt.pdf", "pages: 2", "notice pdf-barrieren: „datei.pdf“ hat einen Schutz")]
    [InlineData("gesperrt.pdf", "accessible: true", "error pdf-barrierefrei-falsch: Zu „datei.pdf“ steht „accessible: true“, aber ein Schutz verwehrt Vorleseprogrammen den Text. Erlauben Sie")]
    [InlineData("kennwort.pdf", "accessible: true", "notice dokument-ungelesen: „datei.pdf“ lässt sich nur mit einem Kennwort öffnen. Nehmen Sie das Kennwort heraus: Was für alle gedacht ist, müssen alle öffnen können. Bis dahin steht trotz „accessible: true“ auf keiner Seite, dass die Datei barrierefrei ist.")]
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

    /// <summary>It is said as long as nobody knows better, and not of a file that nobody could open.</summary>
    [Theory]
    [InlineData("barrierefrei.pdf", true)]
    [InlineData("kennwort.pdf", false)]
    public void Only_a_file_that_could_be_read_is_called_accessible(string sample, bool isSaid)
    {
        using var site = new Site();
        File.Copy(Path.Combine(Samples, sample), site.Folder.Path("content", "plan.pdf"));
        site.Write("index.md", Site.Page("Start", "Text.", "downloads:\n  - file: plan.pdf\n    title: Plan\n    accessible: true\n"));
        Assert.Equal(0, site.Build().Code);
        Assert.Equal(isSaid, site.Output("index.html").Contains("<span>barrierefrei</span>", StringComparison.Ordinal));
        Assert.Matches($"(?s)<a href=\"/plan.pdf\">Plan</a>.*{(isSaid ? "[^-]barrierefrei[^e]" : "nicht auf Barrierefreiheit geprüft")}", site.Output("dokumente/index.html"));
    }

    /// <summary>Every picture on the disk has a length, as every file has.</summary>
    [Fact]
    public void A_picture_for_download_shows_its_size()
    {
        using var site = new Site();
        site.Write("plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"><title>Plan</title></svg>");
        site.Write("plan.svg.yml", "credit: © MIL / Fink\n");
        site.Write("index.md", Site.Page("Start", "Text.", "downloads:\n  - file: plan.svg\n    title: Plan\n"));
        Assert.Equal(0, site.Build().Code);
        Assert.Matches("<span>SVG</span>.*<span>[0-9]+&#xA0;Byte</span>", site.Output("index.html").ReplaceLineEndings(" "));
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
