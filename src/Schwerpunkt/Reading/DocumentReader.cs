using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Reading.Diagrams;
using Schwerpunkt.Reading.Films;
using Schwerpunkt.Reading.Markdown;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading;

/// <summary>Reads one Markdown file into a document. Safe to use from several threads.</summary>
internal sealed class DocumentReader(SourceTree tree, FigureReader figures, DiagramSpace space)
{
    private readonly DataFiles data = new(tree);

    /// <summary>A reader for the files of one tree.</summary>
    /// <param name="tree">Where pictures and their sidecars are known from.</param>
    /// <param name="log">Takes what is wrong with the sidecars.</param>
    /// <param name="space">What fits into a diagram; null where nobody asks how it will look.</param>
    public static DocumentReader Of(SourceTree tree, FindingLog log, DiagramSpace? space = null) =>
        new(tree, new FigureReader(tree, Sidecar.ReadAll(tree, log)), space ?? DiagramSpace.Unlimited);

    /// <summary>The document, and every finding of its text; null where its head cannot be read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="headOnly">True where the text is not asked for: it is empty then.</param>
    public DocumentReading Read(SourceFile file, bool headOnly = false)
    {
        var log = new FindingLog();
        if (TextDecoder.Decode(file, tree, log) is not { } text) return new DocumentReading(file.Path, null, log.ToImmutable(), new LineMap(""));
        var lines = new LineMap(text);
        var document = Read(file.Path, text, lines, headOnly, log);
        return new DocumentReading(file.Path, document, log.ToImmutable(), lines);
    }

    /// <summary>The pictures that a page offers without showing them: whoever opens one must learn whose it is.</summary>
    public ImmutableArray<Figure> Offered(Document document, PageReferences parts)
    {
        var linked = from link in parts.Links
                     let file = link.Target as Target.ToFile
                     where file is not null
                     select new Located(file.Source, link.Location);
        return [.. linked.Concat(document.FrontMatter.Attachments.Downloads.Select(download => download.File)).Select(file => figures.ReadOffered(file.Text, file.Location)).OfType<Figure>()];
    }

    /// <summary>The drawing in the head of every page; null where there is none.</summary>
    /// <param name="written">As site.yml names it.</param>
    public Figure? WordMark(Located? written) => written is null ? null : figures.ReadOffered(written.Text, written.Location);

    /// <summary>The pictures that go out whichever page shows them: whoever meets one must learn whose it is, too.</summary>
    /// <param name="wordMark">As site.yml names it.</param>
    public ImmutableArray<Figure> StaticPictures(Located? wordMark)
    {
        var pictures = tree.Pictures.Select(picture => picture.Path).Where(SitePath.IsStatic).Select(path => figures.ReadOffered(path, tree.At(path))).OfType<Figure>();
        return WordMark(wordMark) is { } mark && !SitePath.IsStatic(mark.Source) ? [mark, .. pictures] : [.. pictures];
    }

    /// <summary>Code, and what is in another language.</summary>
    private static ImmutableArray<TextSpan> Exempt(MarkdownBody body) =>
        [.. body.Blocks.AddRange(body.Footnotes.SelectMany(note => note.Content)).Flatten().Where(block => block is Text.Block.Code || block.Attributes.Language is { } own && !Languages.IsGerman(own)).Select(block => block.Span)];

    private DataBlockReader DataBlocks(string source, FindingLog log) => new(new DiagramReader(source, space, data), new FilmReader(source, figures, data), log);

    private Document? Read(string source, string text, LineMap lines, bool headOnly, FindingLog log)
    {
        if (Head.Find(text, lines, tree.At(source), log) is not { } head) return null;
        if (YamlReader.Read(head.Yaml, tree.At(source, 2), YamlPart.FrontMatter, log) is not { } map) return null;
        var matter = FrontMatterReader.Shape.Read(map, new KeyContext(source, tree.At(source), log) { Figures = figures });
        var spans = new SourceSpans(text, lines);
        var body = headOnly ? MarkdownBody.Empty : new BlockReader(new InlineReader(tree, source, figures, spans, log), spans, figures, DataBlocks(source, log), log).Read(text);
        log.AddRange(StraySigns.Find(text, tree.At(source), matter?.Language.Code is { } own && !Languages.IsGerman(own) ? [new TextSpan(0, text.Length)] : Exempt(body)));
        return matter is null ? null : new Document(source, tree.At(source), matter, body.Blocks, body.Footnotes)
        {
            Hidden = body.Hidden,
            UnshownPictures = body.UnshownPictures,
            UnusedNotes = body.UnusedNotes,
            Errors = [.. log.ToImmutable().Where(finding => finding.Severity == Severity.Error && finding.Location.Path == tree.At(source).Path).Select(finding => finding.Location)],
        };
    }
}

/// <summary>What reading one file gave; findings can be replayed without reading again.</summary>
/// <param name="Source">The file, below content/.</param>
/// <param name="Document">Null where its head cannot be read.</param>
/// <param name="Findings">Of its text.</param>
/// <param name="Lines">Of its text.</param>
internal sealed record DocumentReading(string Source, Document? Document, ImmutableArray<Finding> Findings, LineMap Lines);
