using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Schwerpunkt.Pages;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Html;

/// <summary>Writes the text of one document after the other as HTML. No other page is asked, so that this can be done as soon as a document is read, and its blocks let go. Each thread has its own.</summary>
internal sealed class BodyRenderer(SiteContext basis)
{
    /// <summary>Enough for most pages.</summary>
    private readonly StringBuilder room = new(16 * 1024);

    /// <param name="document">As it is shown.</param>
    /// <param name="sections">Of this document, before soft hyphens were set.</param>
    /// <param name="lines">Of this document.</param>
    public RenderedBody Make(Document document, ImmutableArray<Section> sections, ImmutableArray<PlainLine> lines)
    {
        var writer = new BlockWriter(basis, document, sections, new LineWriter(basis, document.Source), new GlossaryMarker(basis, document, lines));
        var body = document.Body;
        var intro = body.TakeWhile(block => block is Block.Paragraph).Count();
        var introHtml = ToHtml(html => writer.Write(html, body[..intro]));
        var restHtml = ToHtml(html =>
        {
            writer.Write(html, body[intro..]);
            html.Write(writer.NotesToHtml());
        });
        return OutlineOf(document, sections) with { IntroHtml = introHtml, RestHtml = restHtml };
    }

    /// <summary>The headings alone, without any HTML.</summary>
    /// <param name="document">As it is shown.</param>
    /// <param name="sections">Of this document, before soft hyphens were set.</param>
    public static RenderedBody OutlineOf(Document document, ImmutableArray<Section> sections)
    {
        if (!sections.Any(IsInOutline)) return new RenderedBody(new Utf8Text(""), new Utf8Text(""), []);
        var headings = new Dictionary<(int, int), Block.Heading>();
        foreach (var heading in document.Blocks.Flatten().OfType<Block.Heading>()) headings.TryAdd(PlaceOf(heading), heading);
        return new RenderedBody(new Utf8Text(""), new Utf8Text(""), [.. sections.Where(IsInOutline).Select(section => Entry(section, headings.GetValueOrDefault(PlaceOf(section.Heading), section.Heading)))]);
    }

    private static (int Line, int Column) PlaceOf(Block.Heading heading) => (heading.Location.Line, heading.Location.Column);

    private Utf8Text ToHtml(Action<TextWriter> write)
    {
        room.Clear();
        using var html = new StringWriter(room, CultureInfo.InvariantCulture);
        write(html);
        return Utf8Text.Of(room);
    }

    private static bool IsInOutline(Section section) => section.Level == 2 && !string.IsNullOrWhiteSpace(section.Text);

    private static OutlineEntry Entry(Section section, Block.Heading heading) => new(section.Id, heading.Content.PlainText(), LineWriter.Label(heading));
}
