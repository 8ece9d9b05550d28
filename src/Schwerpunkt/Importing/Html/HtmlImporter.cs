using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Dump;
using Schwerpunkt.Importing.Html.Survey;
using Schwerpunkt.Importing.Word.SavedHtml;
using Schwerpunkt.Text;
using Schwerpunkt.Transforms.Repeats;

namespace Schwerpunkt.Importing.Html;

/// <summary>Turns a saved page of the old CMS into a page: boilerplate and repeats go, every other word stays, in its order.</summary>
public static class HtmlImporter
{
    /// <summary>So many paragraphs in the head and foot of a site are more than it says of itself.</summary>
    private const int ManySentences = 3;

    /// <param name="html">The saved page, decoded.</param>
    /// <param name="source">Its name, for places and findings.</param>
    public static ImportResult Import(string html, string source) => Read(html, source).Finished();

    /// <summary>The same in two steps: what is read holds nothing of the parsed page.</summary>
    public static ImportReading Read(string html, string source)
    {
        var text = HtmlDialect.Expand(LineMap.Normalise(html), source);
        using var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(text);
        HtmlMail.Reveal(document);
        HtmlPictureRows.Join(document);
        HtmlImageMaps.Unfold(document);
        var log = new FindingLog();
        WordHtml.Tidy(document, text, source, log.Add);
        var places = new HtmlPlaces(text, source);
        HtmlDrawings.Tell(document, places, log.Add);
        var survey = new HtmlMeasurements(document.Body ?? document.DocumentElement, places);
        var head = HtmlHead.Read(document, text, survey);
        if (HtmlDialect.Unclosed(text, new Location(source)) is { } unclosed) log.Add(ImportLittleText.AtUnclosed(unclosed.At, unclosed.Tag));
        var root = head.IsDocument ? HtmlTree.ReadWhole(survey, head) : HtmlTree.Read(survey, head);
        var context = new HtmlContext(new Location(source), new HtmlLinks(head, root, new HtmlAnchors(survey, head, root), log.Add), log.Add);
        var parsed = HtmlBlocks.Read(root.Children, context);
        context.Account.Link(root);
        ReportLeft(root, survey, new Location(source), log);
        var (texts, own, account) = (survey.Texts, HtmlContext.Texts(root).Select(part => part.Number).ToHashSet(), context.Account);
        var named = context.Addresses.Select(picture => (picture.Key, picture.Value, ImportAddress.TryWeb(picture.Value) ?? (head.Base is { } root && Uri.TryCreate(root, picture.Value, out var whole) ? whole : null))).ToImmutableArray();
        return new ImportReading(parsed, (frame, names) => Finish(parsed, (frame, names), (texts, own, account), head, log, source)) { Pictures = named };
    }

    private static ImportResult Finish(ImmutableArray<Block> read, (SharedFrame Frame, FrozenDictionary<string, string> Names) others, (List<HtmlText> Texts, HashSet<int> Own, HtmlAccount Account) ledger, HtmlHead head, FindingLog log, string source)
    {
        var shared = others.Frame.In(read, block => ledger.Account.IsLinks(block));
        foreach (var block in shared.Flatten()) ledger.Account.LeaveOut(ledger.Account.Of(block)?.Numbers ?? []);
        log.AddRange(ImportLeftParagraph.Shared(shared));
        var around = shared.ToHashSet<Block>(ReferenceEqualityComparer.Instance);
        ImmutableArray<Block> parsed = shared.IsEmpty ? read : [.. read.Where(block => !around.Contains(block))];
        var shaped = head.IsDocument ? parsed : Deduplicator.Remove(parsed, RepeatPolicy.Import);
        var coverage = new HtmlCoverage(ledger.Texts, ledger.Own, (parsed, shaped), ledger.Account);
        var (title, arranged) = HtmlHeadings.Arrange(shaped, head);
        var (blocks, notes) = WordHtml.TakeNotes(HtmlFragments.Resolve(arranged, (link, address) => log.Add(ImportLostLink.At(link.Location, link.Children.PlainText(), address))));
        Report(title, head, [.. blocks], log, source);
        blocks = PictureNames.Rename(blocks, others.Names);
        var page = ImportedPage.Of(new PageHead(title?.Content.PlainText() ?? head.Stated(coverage.Kept()) ?? Path.GetFileNameWithoutExtension(source))
        {
            Description = head.Description,
            Language = head.Language,
            Date = head.Date ?? LoneDay.First(shaped),
            Aliases = head.Aliases,
            Sources = head.Sources,
        }, blocks, notes);
        return new ImportResult(source, page.Markdown, page.Sidecars, coverage.Pieces(), coverage.Kept(), log.ToSorted(), head.Sources is [var address, ..] ? ImportAddress.Normalise(address) : null);
    }

    /// <summary>Says what may be missing: paragraphs outside the text, most of the page, signs nobody sees.</summary>
    private static void ReportLeft(HtmlNode root, HtmlMeasurements survey, Location start, FindingLog log)
    {
        var (own, whole) = (HtmlContext.Texts(root).Sum(text => text.Text.Length), survey.Of(survey.Body).Text);
        // Every site says a sentence or two in its foot; where that is much beside the text, it may be the text.
        var isMuch = root.Edges.Sum(text => text.Text.Length) * 2 >= own || root.Edges.Length >= ManySentences;
        ImmutableArray<HtmlText> missing = isMuch ? [.. root.Left, .. root.Edges] : root.Left;
        if (missing is [var left, ..]) log.Add(ImportLeftParagraph.At(left.At, Excerpt.Of(left.Text.Trim()), missing.Length));
        if (own * 3 < whole) log.Add(ImportLittleText.At(start, own * 100 / whole));
        if (survey.SoftHyphens > 0) log.Add(ImportSoftHyphens.At(start, survey.SoftHyphens));
    }

    private static void Report(Block.Heading? title, HtmlHead head, ImmutableArray<Block> blocks, FindingLog log, string source)
    {
        foreach (var credit in blocks.OfType<Block.Paragraph>().Where(block => DumpFigure.IsCredit(block.PlainText())))
            log.Add(ImportLoneCredit.At(credit.Location, credit.PlainText()));
        foreach (var picture in blocks.Flatten().OfType<Block.Picture>().Where(picture => picture.Figure.Credit is null))
            log.Add(ImportWithoutCredit.At(picture.Location, picture.Figure.Source));
        if (head.Unusable is { } address) log.Add(ImportUnusableAddress.At(new Location(source), address.AbsoluteUri));
        if (title is null && head.Title is null) log.Add(ImportWithoutTitle.At(new Location(source)));
        if (blocks.IsEmpty) log.Add(ImportWithoutText.At(new Location(source)));
    }
}
