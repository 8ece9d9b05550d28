using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Dump;
using Schwerpunkt.Text;
using Schwerpunkt.Transforms.Repeats;

namespace Schwerpunkt.Importing.Html;

/// <summary>Turns a saved page of the old CMS into a page: boilerplate and repeats go, every other word stays, in its order.</summary>
public static class HtmlImporter
{
    /// <param name="html">The saved page, decoded.</param>
    /// <param name="source">Its name, for places and findings.</param>
    public static ImportResult Import(string html, string source)
    {
        var text = LineMap.Normalise(html);
        using var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(text);
        var survey = new HtmlMeasurements(document.Body ?? document.DocumentElement, new HtmlPlaces(text, source));
        var head = HtmlHead.Read(document, text, survey);
        var log = new FindingLog();
        var root = HtmlTree.Read(survey, head);
        var context = new HtmlContext(new Location(source), new HtmlLinks(head, root, new HtmlAnchors(survey, head), log.Add), log.Add);
        var parsed = HtmlBlocks.Read(root.Children, context);
        var shaped = Deduplicator.Remove(parsed, RepeatPolicy.Import);
        var ledger = new HtmlCoverage(survey.Texts, [.. HtmlContext.Texts(root).Select(own => own.Number)], (parsed, shaped), context.Account);
        var (title, blocks) = HtmlHeadings.Arrange(shaped, head);
        Report(title, head, [.. blocks], log, source);
        if (root.Left is [var left, ..]) log.Add(ImportLeftParagraph.At(left.At, Excerpt.Of(left.Text.Trim()), root.Left.Length));
        var (own, whole) = (HtmlContext.Texts(root).Sum(text => text.Text.Length), survey.Of(survey.Body).Text);
        if (own * 3 < whole) log.Add(ImportLittleText.At(new Location(source), own * 100 / whole));
        if (survey.SoftHyphens > 0) log.Add(ImportSoftHyphens.At(new Location(source), survey.SoftHyphens));
        var page = ImportedPage.Of(new PageHead(title?.Content.PlainText() ?? head.Stated(ledger.Kept()) ?? Path.GetFileNameWithoutExtension(source))
        {
            Description = head.Description,
            Date = head.Date ?? LoneDay.First(shaped),
            Aliases = head.Aliases,
            Sources = head.Sources,
        }, blocks);
        return new ImportResult(source, page.Markdown, page.Sidecars, ledger.Pieces(), ledger.Kept(), log.ToSorted(), head.Sources is [var address, ..] ? ImportAddress.Normalise(address) : null);
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
