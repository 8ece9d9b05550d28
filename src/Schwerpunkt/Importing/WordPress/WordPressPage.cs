using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Html.Parser;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Dump;
using Schwerpunkt.Importing.Html;
using Schwerpunkt.Importing.Html.Survey;
using Schwerpunkt.Importing.Markdown;
using Schwerpunkt.Importing.Word.SavedHtml;
using Schwerpunkt.Importing.WordPress.Plugins;
using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.WordPress;

/// <summary>Turns one entry of an export into a page: its content is the text, all of it.</summary>
internal sealed class WordPressPage
{
    private const string Begin = "<!DOCTYPE html><html><body>";

    private readonly WordPressSite site;
    private readonly WordPressItem item;
    private readonly WordPressEntry entry;
    private readonly Location at;
    private readonly FindingLog log = new();
    private readonly WordPressFetches fetches;
    private readonly List<string> kept = [];
    private readonly List<int> leftOut = [];

    private WordPressPage(WordPressSite site, WordPressItem item, WordPressEntry entry, string file)
    {
        (this.site, this.item, this.entry, at) = (site, item, entry, new Location(file, item.Line));
        fetches = new WordPressFetches(site.Addresses, entry.Target, ImportAddress.TryWeb(item.Link) ?? ImportAddress.TryWeb(item.Site + "/"));
    }

    /// <param name="site">All that the exports hold.</param>
    /// <param name="item">The entry.</param>
    /// <param name="entry">What the index says of it.</param>
    /// <param name="source">The name of its file, and the language of its site.</param>
    /// <exception cref="ImbalanceException">Not every word has a place.</exception>
    public static ImportResult Of(WordPressSite site, WordPressItem item, WordPressEntry entry, (string File, string Language) source) => new WordPressPage(site, item, entry, source.File).Read(source.Language);

    private ImportResult Read(string language)
    {
        var html = Html();
        if (HtmlDepth.IsTooDeep(html))
        {
            log.Add(TooDeeplyNested.AtEntry(at, HtmlDepth.Most));
            return Result(new ImportedPage("", []), [], "");
        }

        using var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(html);
        HtmlMail.Reveal(document);
        HtmlPictureRows.Join(document);
        HtmlImageMaps.Unfold(document);
        foreach (var form in document.QuerySelectorAll("form")) log.Add(ImportEmbedded.At(at, "Formular", form.GetAttribute("action") ?? ""));
        new WordPressElements(document, site.Addresses, id => site.Index.FileOf(item.KeyOfOther(id)), fetches, AddInContent).Arrange();
        var survey = new HtmlMeasurements(document.Body ?? document.DocumentElement, new HtmlPlaces(html, at.Path));
        var head = new HtmlHead(null, null, null, fetches.Base, null, language);
        var root = HtmlTree.ReadWhole(survey, head);
        var context = new HtmlContext(at, new HtmlLinks(head, root, new HtmlAnchors(survey, head, root, all: true), AddInContent) { Local = fetches.Local }, AddInContent);
        foreach (var (address, file) in fetches.Pictures) context.Files[address] = file;
        foreach (var line in leftOut) context.LeftOut.Add(new Location(at.Path, line));
        // What stands in another column or group belongs to no picture of this one.
        foreach (var border in document.QuerySelectorAll(".wp-block-column, .wp-block-group")) context.LeftOut.Add(survey.At(border));
        var blocks = HtmlBlocks.Read(root.Children, context);
        var coverage = new HtmlCoverage(survey.Texts, [.. HtmlContext.Texts(root).Select(text => text.Number)], (blocks, blocks), context.Account);
        var arranged = HtmlFragments.Resolve(HtmlHeadings.Leveled(blocks), (link, address) => AddInContent(ImportLostLink.At(link.Location, link.Children.PlainText(), address)));
        return Finish(WordHtml.TakeNotes(arranged), coverage, survey.SoftHyphens, language);
    }

    /// <summary>The content as one page of HTML; its lines are those of the export, unless shared pieces were put in.</summary>
    private string Html()
    {
        var blocks = new WordPressBlocks(site.Index, item, AddInContent);
        var content = blocks.WithShared(Content());
        var shortcodes = new WordPressShortcodes(new WordPressGallery(site.Index, item, AddInContent), AddInContent);
        var html = Begin + blocks.Read(shortcodes.Replace(content));
        leftOut.AddRange([.. blocks.LeftOut, .. shortcodes.LeftOut]);
        kept.AddRange(blocks.Kept.Select(block => Remark("Block", $"wp:{block.Block}", block.Words)));
        if (blocks.Kept.Count > 0) log.Add(ImportWordPress.AtBlocks(at, string.Join(", ", blocks.Kept.Select(block => $"wp:{block.Block}").Distinct(StringComparer.Ordinal))));
        return html;
    }

    /// <summary>The content, or what a plugin keeps in its place.</summary>
    private string Content()
    {
        if (item.Values.GetValueOrDefault("_elementor_data") is not { Length: > 2 } data || WordPressWords.Of(item.Content).Length > 0 || ElementorText.Of(data) is not { Length: > 0 } text) return item.Content;
        log.Add(ImportWordPress.AtElementor(at));
        return text;
    }

    private ImportResult Finish((ImmutableArray<Block> Text, ImmutableArray<Footnote> Notes) content, HtmlCoverage coverage, int softHyphens, string language)
    {
        if (softHyphens > 0) log.Add(ImportSoftHyphens.At(at, softHyphens));
        var (read, notes) = content;
        var lead = Lead();
        var blocks = lead is null ? read : read.Insert(0, lead);
        Report([.. blocks, .. notes.SelectMany(note => note.Content)]);
        if (read.IsEmpty) log.Add(ImportWithoutText.AtEntry(at, Title));
        var head = new PageHead(Title)
        {
            Description = Description(),
            Language = language,
            Date = DayOf(item.Date),
            Draft = IsDraft,
            Order = item.Type != "post" && item.Order != 0 ? item.Order : null,
            Tags = WordPressTags.Of(item, site.Index),
            Aliases = entry.Aliases,
        };
        var page = ImportedPage.Of(head, blocks, notes);
        return Result(page with { Markdown = page.Markdown + string.Concat([.. kept, .. item.Fields.Select(field => Remark("Feld", field.Key, field.Text))]) }, Pieces(coverage), coverage.Kept());
    }

    /// <summary>A field as a comment, which no reader sees: whether the old theme showed it, the export does not say.</summary>
    private static string Remark(string what, string name, string text) =>
        $"\n{MarkdownRemark.Of($"{what} „{WhiteSpace.Fold(name)}“: {WhiteSpace.Fold(WordPressWords.Of(text))}")}\n";

    private ImportResult Result(ImportedPage page, ImmutableArray<ImportPiece> pieces, string kept)
    {
        if (page.Markdown.Length > 0) log.AddRange(fetches.Findings(at));
        return new ImportResult($"{at.Path}: {entry.Target}", page.Markdown, page.Sidecars, pieces, kept, log.ToSorted());
    }

    private string Title => WordPressWords.Of(item.Title);

    /// <summary>A day to come does not hold back what has none.</summary>
    private bool IsDraft => entry.Kind != WordPressKind.Page || item.HasPassword || item.Status == "future" && DayOf(item.Date) is null;

    private void Report(ImmutableArray<Block> blocks)
    {
        foreach (var credit in blocks.OfType<Block.Paragraph>().Where(block => DumpFigure.IsCredit(block.PlainText()))) AddInContent(ImportLoneCredit.At(credit.Location, credit.PlainText()));
        foreach (var picture in blocks.Flatten().OfType<Block.Picture>().Where(picture => picture.Figure.Credit is null)) AddInContent(ImportWithoutCredit.AtExport(picture.Location, picture.Figure.Source));
        if (item.Title.Trim().Length == 0) log.Add(ImportWithoutTitle.AtEntry(at));
        if (item.HasPassword) log.Add(ImportNotPublic.AtPassword(at, Title));
        else if (entry.Kind == WordPressKind.Closed) log.Add(ImportNotPublic.At(at, Title, item.Status));
        if (item.Languages.Count > 0) log.Add(ImportWordPress.AtLanguages(at, string.Join(", ", item.Languages)));
        if (item.Fields.Count > 0) log.Add(ImportWordPress.AtFields(at, string.Join(", ", item.Fields.Select(field => $"„{field.Key}“").Distinct(StringComparer.Ordinal))));
    }

    /// <summary>The picture that the theme showed above the text.</summary>
    private Block.Picture? Lead()
    {
        if (item.Values.GetValueOrDefault("_thumbnail_id")?.Trim() is not { Length: > 0 } id || id == "0" || id == "-1") return null;
        if (site.Index.FileOf(item.KeyOfOther(id)) is not { } file)
        {
            log.Add(ImportBuildingBlock.AtMissing(at, id));
            return null;
        }

        var (path, address) = site.Addresses.Picture(file.Address);
        fetches.Picture(path, address);
        var (caption, credit) = Credit.Split(WordPressWords.Of(file.Caption), file.Alt);
        var named = credit ?? (WordPressElements.CreditOf(file, file.Alt) is { } text ? Credit.TryParse(text) : null);
        ImmutableArray<Inline> words = caption.Length > 0 ? [new Inline.Words(caption)] : [];
        var figure = new Figure(at, fetches.PathTo(path), file.Alt, false, words, named is null ? [] : [new FoundCredit(named, CreditOrigin.Markdown, at)], null, at, null);
        return new Block.Picture(at, Attributes.None, figure);
    }

    private string? Description()
    {
        string[] written = [WordPressWords.Of(WordPressShortcodes.Stripped(item.Excerpt)), WordPressWords.Of(item.Values.GetValueOrDefault("_yoast_wpseo_metadesc", "")), WordPressWords.Of(item.Values.GetValueOrDefault("rank_math_description", ""))];
        return Array.Find(written, text => text.Length > 0 && !text.Contains('%', StringComparison.Ordinal)) ?? (written[0].Length > 0 ? written[0] : null);
    }

    private static DateOnly? DayOf(string written) =>
        written.Length >= 10 && DateOnly.TryParseExact(written[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year > 1 ? day : null;

    private ImmutableArray<ImportPiece> Pieces(HtmlCoverage coverage) => [.. coverage.Pieces().Select(piece => piece with { Line = LineOf(piece.Line) })];

    /// <summary>Takes down what was found at a place of the content, at its place in the export.</summary>
    private void AddInContent(Finding finding) =>
        log.Add(finding.Location == at ? finding : finding with { Location = new Location(at.Path, LineOf(finding.Location.Line), finding.Location.Line == 1 ? 1 : finding.Location.Column) });

    private int LineOf(int line) => Math.Max(item.Line, item.ContentLine + line - 1);
}

/// <summary>What the exports of one import hold together.</summary>
internal sealed record WordPressSite(WordPressIndex Index, WordPressAddresses Addresses);
