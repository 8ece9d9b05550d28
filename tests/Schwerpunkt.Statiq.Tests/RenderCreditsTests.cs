using System.Collections.Immutable;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Schwerpunkt.Statiq.Tests;

/// <summary>The module that names the authors of pictures: no picture without a name unless it is said, and no other character of the page changes.</summary>
public sealed class RenderCreditsTests
{
    private const string Line = "<span class=\"credit\">©\u00A0MIL / Fink</span>";
    private const string Caption = $"<figcaption>{Line}</figcaption>";

    [Theory]
    // A paragraph that holds nothing else becomes the figure.
    [InlineData("<p><img src=\"a.jpg\" alt=\"Ein Haus\" title=\"© MIL / Fink\"></p>", $"<figure><img src=\"a.jpg\" alt=\"Ein Haus\" title=\"© MIL / Fink\">{Caption}</figure>")]
    [InlineData("<p class=\"gross\"> <img src=a.jpg title='&copy; MIL / Fink' alt='x &amp; y' /> </p>", $"<figure class=\"gross\"> <img src=a.jpg title='&copy; MIL / Fink' alt='x &amp; y' /> {Caption}</figure>")]
    // A credit in the alternative text would be read out twice.
    [InlineData("<p><img alt=\"Haus &quot;A&quot; &amp; Hof, © MIL / Fink\" src=\"a.jpg\"></p>", $"<figure><img alt=\"Haus &quot;A&quot; &amp; Hof\" src=\"a.jpg\">{Caption}</figure>")]
    [InlineData("<p><img alt=\"Häuser (© MIL / Fink)\" src=\"a.jpg\"></p>", $"<figure><img alt=\"Häuser\" src=\"a.jpg\">{Caption}</figure>")]
    // In a link, in <picture>.
    [InlineData("<p><a href=\"/gross\"><img src=\"a.jpg\" alt=\"Haus\" title=\"© MIL / Fink\"></a></p>", $"<figure><a href=\"/gross\"><img src=\"a.jpg\" alt=\"Haus\" title=\"© MIL / Fink\"></a>{Caption}</figure>")]
    [InlineData("<div><picture><source srcset=\"a.avif\"><img srcset=\"a.jpg 1x\" alt=\"Haus\" title=\"© MIL / Fink\"></picture></div>", $"<div><figure><picture><source srcset=\"a.avif\"><img srcset=\"a.jpg 1x\" alt=\"Haus\" title=\"© MIL / Fink\"></picture>{Caption}</figure></div>")]
    // In a line of text, and in a heading, no figure can stand.
    [InlineData("<p>Das <img src=\"a.jpg\" alt=\"Haus\" title=\"© MIL / Fink\"> steht.</p>", $"<p>Das <img src=\"a.jpg\" alt=\"Haus\" title=\"© MIL / Fink\"> {Line} steht.</p>")]
    [InlineData("<h2><img src=\"a.jpg\" alt=\"Haus\" title=\"© MIL / Fink\"></h2>", $"<h2><img src=\"a.jpg\" alt=\"Haus\" title=\"© MIL / Fink\"> {Line}</h2>")]
    [InlineData("<p><a href=\"/x\"><img src=\"a.jpg\" alt=\"Haus\" title=\"© MIL / Fink\"> Mehr</a></p>", $"<p><a href=\"/x\"><img src=\"a.jpg\" alt=\"Haus\" title=\"© MIL / Fink\"> {Line} Mehr</a></p>")]
    // Several in one paragraph.
    [InlineData("<p><img src=\"a.jpg\" alt=\"A\" title=\"© MIL / Fink\"> <img src=\"b.jpg\" alt=\"B\" title=\"© MIL / Fink\"></p>", $"<p><img src=\"a.jpg\" alt=\"A\" title=\"© MIL / Fink\"> {Line} <img src=\"b.jpg\" alt=\"B\" title=\"© MIL / Fink\"> {Line}</p>")]
    // Between blocks.
    [InlineData("<h1>T</h1>\n<img src=\"a.jpg\" alt=\"A\" title=\"© MIL / Fink\">\n<p>Text</p>", $"<h1>T</h1>\n<figure><img src=\"a.jpg\" alt=\"A\" title=\"© MIL / Fink\">{Caption}</figure>\n<p>Text</p>")]
    // Figures.
    [InlineData("<figure><img src=\"a.jpg\" alt=\"A\" title=\"© MIL / Fink\"></figure>", $"<figure><img src=\"a.jpg\" alt=\"A\" title=\"© MIL / Fink\">{Caption}</figure>")]
    [InlineData("<figure><img src=\"a.jpg\" alt=\"A\" title=\"© MIL / Fink\"><figcaption>Ein <em>Haus</em>.</figcaption></figure>", $"<figure><img src=\"a.jpg\" alt=\"A\" title=\"© MIL / Fink\"><figcaption>Ein <em>Haus</em>. {Line}</figcaption></figure>")]
    [InlineData("<figure><img src=\"a.jpg\" alt=\"A\" title=\"© MIL / Fink\"><img src=\"b.jpg\" alt=\"B\" title=\"© MIL / Fink\"><figcaption>Beide</figcaption></figure>", $"<figure><img src=\"a.jpg\" alt=\"A\" title=\"© MIL / Fink\"><img src=\"b.jpg\" alt=\"B\" title=\"© MIL / Fink\"><figcaption>Beide {Line}</figcaption></figure>")]
    [InlineData("<figure><img src=\"a.jpg\" alt=\"A\" title=\"© MIL / Fink\"><img src=\"b.jpg\" alt=\"B\" title=\"© MIL / Fink\"></figure>", $"<figure><img src=\"a.jpg\" alt=\"A\" title=\"© MIL / Fink\"> {Line}<img src=\"b.jpg\" alt=\"B\" title=\"© MIL / Fink\"> {Line}</figure>")]
    // The author of the title wins; another one stays where it is written, and so does one that is all of the alternative text.
    [InlineData("<p><img src=\"a.jpg\" alt=\"Haus © Anna Muster\" title=\"© MIL / Fink\"></p>", $"<figure><img src=\"a.jpg\" alt=\"Haus © Anna Muster\" title=\"© MIL / Fink\">{Caption}</figure>")]
    [InlineData("<p><img src=\"a.jpg\" alt=\"© MIL / Fink\"></p>", $"<figure><img src=\"a.jpg\" alt=\"© MIL / Fink\">{Caption}</figure>")]
    // A whole page keeps its head, odd markup its oddness.
    [InlineData("<!DOCTYPE html>\n<html lang=de><head><title>A <img> B</title><script>x = '<img src=\"s.jpg\">';</script></head>\n<body><!-- <img src=c.jpg> --><P><img src=\"a.jpg\" alt=\"A\" title=\"© MIL / Fink\"></P>\n<p>&nbsp;offen<br/>\n</body></html>\n",
        $"<!DOCTYPE html>\n<html lang=de><head><title>A <img> B</title><script>x = '<img src=\"s.jpg\">';</script></head>\n<body><!-- <img src=c.jpg> --><figure><img src=\"a.jpg\" alt=\"A\" title=\"© MIL / Fink\">{Caption}</figure>\n<p>&nbsp;offen<br/>\n</body></html>\n")]
    public async Task A_picture_gets_its_credit(string html, string expected)
    {
        var (output, warnings) = await Run(html);
        Assert.Equal(expected, output);
        Assert.Empty(warnings);
    }

    [Theory]
    [InlineData("<figure><img src=\"a.jpg\" alt=\"A, © MIL / Fink\"><figcaption>Ein Haus. Foto: Anna Muster</figcaption></figure>")]
    [InlineData("<figure><img src=\"a.jpg\" alt=\"A\"><figcaption>Ein Haus <span class=\"credit\">Muster</span></figcaption></figure>")]
    [InlineData("<figure><a href=\"/\"><img src=\"a.jpg\" alt=\"A\"></a><figcaption><p>Ein Haus</p>\n<p>© MIL / Fink</p></figcaption></figure>")]
    [InlineData("<p><img src=\"linie.png\" alt=\"\"></p>")]
    [InlineData("<script data-x=\"a>b\">var h='<img src=x.jpg alt=A title=\"© MIL / Fink\">';</script>")]
    [InlineData("<textarea title=\"a>b\"><p><img src=x.jpg alt=\"A, © MIL / Fink\"></p></textarea>")]
    [InlineData("<figure><img src=a.jpg alt=A><figcaption>Haus <span class=credit><em>Muster</em></span></figcaption></figure>")]
    [InlineData("<p><img src=\"linie.png\" alt=\"Linie\" role=\"presentation\"></p>")]
    [InlineData("<p><img src=\"linie.png\" alt=\"Linie\" aria-hidden=\"true\"></p>")]
    [InlineData("<noscript><img src=\"a.jpg\" alt=\"A\"></noscript><template><img src=\"a.jpg\"></template><svg><image href=\"a.png\"/></svg>")]
    [InlineData("<p>Kein Bild, nur <code>&lt;img&gt;</code> &copy; und 3 < 4.</p>")]
    [InlineData("")]
    public async Task What_needs_none_is_the_same_document(string html)
    {
        using var folder = new TemporaryFolder();
        var engine = new FakeEngine(folder.Root);
        var input = Document(folder, html);
        Assert.Same(input, await engine.Execute(new RenderCredits(), input));
        Assert.Empty(engine.Log.Lines);
    }

    [Theory]
    [InlineData("<p><img src=\"a.jpg\" alt=\"Ein Haus\"></p>", "„a.jpg“")]
    [InlineData("<title-bar><img src=a.jpg alt=A></title-bar>", "„a.jpg“")]
    [InlineData("<figure><img src=a.jpg alt=A><figcaption>Haus <!-- © MIL / Fink --></figcaption></figure>", "„a.jpg“")]
    [InlineData("<figure><img src=a.jpg alt=A><figure><img src=b.jpg alt=B><figcaption>© Anna Muster</figcaption></figure></figure>", "„a.jpg“")]
    [InlineData("<figure><img src=a.jpg alt=A><figcaption>Haus <span class=credit></span></figcaption></figure>", "„a.jpg“")]
    [InlineData("<figure><img class=credit src=a.jpg alt=A><figcaption>Haus</figcaption></figure>", "„a.jpg“")]
    [InlineData("<svg viewBox=\"0 0 1 1\"><title/><path/></svg><p><img src=a.jpg alt=A></p>", "„a.jpg“")]
    [InlineData("<p><img src=\"a%00b.jpg\" alt=\"N\"></p>", "„a%00b.jpg“")]
    [InlineData("<p><img src=\"a.jpg\"></p>", "„a.jpg“")]
    [InlineData("<p><img src=\"https://www.example.org/a.jpg\" alt=\"Ein Haus\"></p>", "„https://www.example.org/a.jpg“")]
    [InlineData("<p><img src=\"//www.example.org/a.jpg\" alt=\"Ein Haus\"></p>", "„//www.example.org/a.jpg“")]
    [InlineData("<p><img srcset=\"klein.jpg 400w, gross.jpg 800w\" alt=\"Ein Haus\"></p>", "„klein.jpg“")]
    [InlineData("<p><img src=\"a.jpg\" alt=\"Ein Haus\" title=\"Ein Haus im Sommer\"></p>", "„a.jpg“")]
    [InlineData("<figure><img src=\"a.jpg\" alt=\"Ein Haus\"><figcaption>Ein Haus</figcaption></figure>", "„a.jpg“")]
    [InlineData("<image src=\"a.jpg\" alt=\"Ein Haus\">", "„a.jpg“")]
    [InlineData("<img\nsrc=a.jpg\nalt=Haus\nwidth=>", "„a.jpg“")]
    [InlineData("<img alt=\"Haus\"src=\"a.jpg\"data-x='>'>", "„a.jpg“")]
    public async Task A_picture_without_a_name_is_said_and_stays(string html, string named)
    {
        var (output, warnings) = await Run(html);
        Assert.Equal(html, output);
        var warning = Assert.Single(warnings);
        Assert.StartsWith($"Dem Bild {named} fehlt der Bildnachweis (§ 13 UrhG). ", warning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_doubtful_credit_is_shown_and_said()
    {
        var (output, warnings) = await Run("<p><img src=\"a.jpg\" alt=\"Ein Haus\" title=\"Foto: muster\"></p>");
        Assert.Contains("<span class=\"credit\">Foto: muster</span>", output, StringComparison.Ordinal);
        Assert.Contains("„Foto: muster“ ist kaum als Name zu erkennen", Assert.Single(warnings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("b%C3%A4ume.svg?x=1")]
    [InlineData("/texte/b%C3%A4ume.svg")]
    [InlineData("../texte/bäume.svg#teil")]
    public async Task The_file_names_its_author(string address)
    {
        var (output, warnings) = await Run($"<p><img src=\"{address}\" alt=\"Bäume\"></p>");
        Assert.Contains("<figcaption><span class=\"credit\">©\u00A0Anna Muster</span></figcaption>", output, StringComparison.Ordinal);
        Assert.Empty(warnings);
    }

    [Theory]
    [InlineData("<img ")]
    [InlineData("<p><img src=\"a.jpg\" alt=\"")]
    [InlineData("<!-- <img")]
    [InlineData("<script><img src=a.jpg>")]
    [InlineData("<<<p <img")]
    public async Task Broken_markup_stays(string html) => Assert.Equal(html, (await Run(html)).Html);

    [Fact]
    public async Task Long_broken_markup_takes_no_long_time()
    {
        var html = "<img " + new string(' ', 20_000) + string.Concat(Enumerable.Repeat("a=b / ", 20_000)) + string.Concat(Enumerable.Repeat("<a ", 20_000)) + string.Concat(Enumerable.Repeat("<img alt=\"", 20_000));
        Assert.Equal(html, (await Run(html)).Html);
    }

    private static async Task<(string Html, string[] Warnings)> Run(string html)
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/texte/bäume.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><rdf:Description rdf:about=\"\"><dc:rights>© Anna Muster</dc:rights></rdf:Description></rdf:RDF></metadata></svg>");
        var engine = new FakeEngine(folder.Root);
        var output = await engine.Execute(new RenderCredits(), Document(folder, html));
        Assert.Equal(MediaTypes.Html, output.ContentProvider.MediaType);
        return (await output.GetContentStringAsync(), engine.Log[LogLevel.Warning]);
    }

    private static FakeDocument Document(TemporaryFolder folder, string html) =>
        new(folder.Path("content", "texte", "seite.md"), "texte/seite.html", ImmutableDictionary<string, object>.Empty, new MemoryContent(Encoding.UTF8.GetBytes(html), MediaTypes.Html));
}
