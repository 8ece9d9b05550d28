using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Schwerpunkt.Importing;

namespace Schwerpunkt.Tests.Importing;

/// <summary>A Word document for a test, written by the Open XML SDK, which reads each part as what it is before it writes it.</summary>
internal sealed class WordFile
{
    private const string Names =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" " +
        "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" " +
        "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" " +
        "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"";

    /// <summary>As a German Word defines what documents use most, under its German ids.</summary>
    private const string German = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="berschrift1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Amt"><w:name w:val="Amtliche Zwischenzeile"/><w:basedOn w:val="berschrift2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Gliederung"><w:name w:val="Eigene Gliederung"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Listenabsatz"><w:name w:val="List Paragraph"/><w:pPr><w:ind w:left="720"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>
        <w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
        <w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
        <w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Funotenzeichen"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
        """;

    private readonly List<(string Id, byte[] Bytes)> pictures = [];
    private readonly List<(string Id, string Address)> links = [];
    private readonly List<(string Id, string Address)> linkedPictures = [];

    private readonly List<(string Id, string Address)> notePictures = [];

    private WordFile(string body) => Body = body;

    private string Body { get; }

    public string? Styles { get; init; }

    public string? Numbering { get; init; }

    public string? Footnotes { get; init; }

    public string? Endnotes { get; init; }

    public string? Comments { get; init; }

    public string? Header { get; init; }

    public string? Title { get; init; }

    public static WordFile Of(string body, string? styles = German, string? numbering = null, string? footnotes = null, string? endnotes = null, string? comments = null, string? header = null, string? title = null) =>
        new(body) { Styles = styles, Numbering = numbering, Footnotes = footnotes, Endnotes = endnotes, Comments = comments, Header = header, Title = title };

    public WordFile WithPicture(string id, byte[] bytes)
    {
        pictures.Add((id, bytes));
        return this;
    }

    public WordFile WithLink(string id, string address)
    {
        links.Add((id, address));
        return this;
    }

    public WordFile WithLinkedPicture(string id, string address)
    {
        linkedPictures.Add((id, address));
        return this;
    }

    public WordFile WithNotePicture(string id, string address)
    {
        notePictures.Add((id, address));
        return this;
    }

    /// <summary>A paragraph of one run, or of runs.</summary>
    public static string P(string content, string? style = null, string properties = "") =>
        $"<w:p><w:pPr>{(style is null ? "" : $"<w:pStyle w:val=\"{style}\"/>")}{properties}</w:pPr>{(content.StartsWith('<') || content.Length == 0 ? content : R(content))}</w:p>";

    public static string R(string text, string properties = "") => $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static string Item(string text, int list, int level = 0) => P(text, "Listenabsatz", $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    public static string Picture(string id, string? alt, string more = "") =>
        $"<w:r><w:drawing><wp:inline><wp:extent cx=\"900\" cy=\"900\"/><wp:docPr id=\"1\" name=\"Grafik 1\"{(alt is null ? "" : $" descr=\"{alt}\"")}>{more}</wp:docPr><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"IMG_1.png\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"{id}\"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.Document = new Document($"<w:document {Names}><w:body>{Body}</w:body></w:document>");
            if (Styles is not null) main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles($"<w:styles {Names}>{Styles}</w:styles>");
            if (Numbering is not null) main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering($"<w:numbering {Names}>{Numbering}</w:numbering>");
            if (Footnotes is not null) main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes($"<w:footnotes {Names}>{Footnotes}</w:footnotes>");
            foreach (var (id, address) in notePictures) main.FootnotesPart!.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", new Uri(address), id); // ! a test that wants one has notes
            if (Endnotes is not null) main.AddNewPart<EndnotesPart>().Endnotes = new Endnotes($"<w:endnotes {Names}>{Endnotes}</w:endnotes>");
            if (Comments is not null) main.AddNewPart<WordprocessingCommentsPart>().Comments = new Comments($"<w:comments {Names}>{Comments}</w:comments>");
            if (Header is not null) main.AddNewPart<HeaderPart>().Header = new Header($"<w:hdr {Names}>{Header}</w:hdr>");
            if (Title is not null) file.PackageProperties.Title = Title;
            foreach (var (id, bytes) in pictures) main.AddImagePart(ImagePartType.Png, id).FeedData(new MemoryStream(bytes));
            foreach (var (id, address) in links) main.AddHyperlinkRelationship(new Uri(address, UriKind.RelativeOrAbsolute), true, id);
            foreach (var (id, address) in linkedPictures) main.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", new Uri(address), id);
        }

        return stream.ToArray();
    }

    public ImportResult Import(string name = "probe.docx")
    {
        var (reading, findings) = Importer.Read(Bytes(), name);
        Assert.Empty(findings);
        return reading!.Finished(); // ! without a finding there is one
    }

    /// <summary>The page below its head.</summary>
    public string Text() => TextOf(Import());

    public static string TextOf(ImportResult result) => result.Markdown[(result.Markdown.IndexOf("\n---\n\n", StringComparison.Ordinal) + 6)..].TrimEnd('\n');
}
