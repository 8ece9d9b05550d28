using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Html;
using Schwerpunkt.Text;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Importing.Word.SavedHtml;

/// <summary>What a page that Word saved as HTML still has of the document and a page cannot show: comments, hidden text, letters that are signs, remarks of programs. Each is said, as it is of a document.</summary>
internal sealed partial class WordHtmlRemains(IDocument document, HtmlPlaces places, Action<Finding> report)
{
    /// <param name="isDocument">False for text of Word on the page of a site: what is hidden there may be opened, and what is crossed out is meant.</param>
    public void Take(bool isDocument)
    {
        TakeComments();
        if (isDocument)
        {
            TakeHidden();
            TakeChanges();
            foreach (var table in document.QuerySelectorAll("table").OfType<IHtmlTableElement>()) ReportMerged(table);
        }

        foreach (var text in document.Body?.GetDescendants().OfType<IText>().ToList() ?? []) ReadSigns(text);
        foreach (var picture in document.QuerySelectorAll("img[alt]")) ReadAlt(picture);
        // However small, a picture of a document is no spacer of a page.
        foreach (var picture in isDocument ? document.QuerySelectorAll("img[width], img[height]").ToList() : [])
        {
            picture.RemoveAttribute("width");
            picture.RemoveAttribute("height");
        }
    }

    /// <summary>Of a table that has rows and columns.</summary>
    private void ReportMerged(IHtmlTableElement table)
    {
        var rows = table.Rows.ToList();
        if (rows.Count < 2 || rows.Max(row => row.Cells.Length) < 2 || !rows.SelectMany(row => row.Cells).Any(cell => (cell as IHtmlTableCellElement) is { } one && (one.RowSpan > 1 || one.ColumnSpan > 1))) return;
        report(ImportTable.AtMerged(places.At(table), Excerpt.Of(string.Join(" | ", rows[0].Cells.Select(cell => WhiteSpace.Fold(cell.TextContent).Trim())))));
    }

    /// <summary>Comments stand behind the text, each with the place it was made at.</summary>
    private void TakeComments()
    {
        foreach (var comment in document.QuerySelectorAll(".msocomtxt, [style*='mso-element:comment']:not([style*='comment-list'])").ToList())
        {
            if (comment.ParentElement is not { } around) continue; // in another
            var name = comment.QuerySelector("a[name^=_msocom_]")?.GetAttribute("name");
            var anchor = name is null ? null : document.QuerySelector($"a[href$='#{name}']");
            foreach (var sign in comment.QuerySelectorAll("a[href*='#_msoanchor_']").ToList()) sign.Remove();
            report(ImportComment.At(places.At(anchor ?? comment), Excerpt.Of(WhiteSpace.Fold(comment.TextContent).Trim())));
            if (anchor is not null) (anchor.Closest(".MsoCommentReference") ?? anchor).Remove();
            comment.Remove();
            foreach (var line in around.ParentElement?.QuerySelectorAll("hr.msocomoff").ToList() ?? []) line.Remove();
        }
    }

    /// <summary>Pictures go with the text around them.</summary>
    private void TakeHidden()
    {
        var all = document.QuerySelectorAll("[style*='display'], [style*='mso-hide']").Where(element => Hiding().IsMatch(element.GetAttribute("style") ?? "") && (element.QuerySelector("img") is not null || !string.IsNullOrWhiteSpace(element.TextContent))).ToList();
        if (all.Count == 0) return;
        report(ImportHiddenText.At(places.At(all[0]), Excerpt.Of(WhiteSpace.Fold(string.Join(' ', all.Where(element => !all.Any(other => other != element && other.Contains(element))).Select(element => element.TextContent))).Trim())));
        foreach (var hidden in all) hidden.Remove();
    }

    /// <summary>Tracked changes count as accepted.</summary>
    private void TakeChanges()
    {
        var (inserted, deleted) = (document.QuerySelectorAll("ins[datetime], .msoIns").ToList(), document.QuerySelectorAll("del[datetime], .msoDel").ToList());
        if (deleted.Concat(inserted).FirstOrDefault() is not { } first) return;
        report(ImportTrackedChanges.At(places.At(first), Outermost(inserted), Outermost(deleted), 0, Excerpt.Of(WhiteSpace.Fold(first.TextContent).Trim())));
        foreach (var gone in deleted) gone.Remove();
        foreach (var added in inserted) added.Replace([.. added.ChildNodes]);
    }

    private static int Outermost(List<IElement> changes) => changes.Count(change => !changes.Any(other => other != change && other.Contains(change)));

    /// <summary>Letters of a font that shows signs in their place, as Windows numbers them.</summary>
    private void ReadSigns(IText text)
    {
        if (FontOf(text) is not { } font || !WordSymbols.Has(font)) return;
        var signs = new StringBuilder();
        foreach (var letter in text.Data) signs.Append(SignOf(letter, font, text));
        text.Data = signs.ToString();
    }

    private char SignOf(char letter, string font, IText text)
    {
        var code = letter is >= '\uF000' and <= '\uF0FF' ? letter : Windows1252.CodeOf(letter);
        if (code is null or <= ' ' or 0xA0) return letter;
        if (WordSymbols.Find(font, code.Value) is { } known) return known;
        report(ImportSymbol.At(places.At(text.ParentElement!), font, code.Value)); // ! the font is that of an element
        return WordSymbols.Unknown;
    }

    /// <summary>The font that the next element around a text names; null where none does.</summary>
    private static string? FontOf(IText text)
    {
        for (var around = text.ParentElement; around is not null; around = around.ParentElement)
        {
            if (Font().Match(around.GetAttribute("style") ?? "") is { Success: true } named) return named.Groups["name"].Value.Trim();
        }

        return null;
    }

    private void ReadAlt(IElement picture)
    {
        if (WordPictures.WithoutAutomatic(picture.GetAttribute("alt") ?? "") is not { } words) return;
        report(ImportWithoutAlt.AtAutomatic(places.At(picture), Excerpt.Of(words)));
        picture.SetAttribute("alt", words);
    }

    [GeneratedRegex(@"display\s*:\s*none|mso-hide\s*:\s*all", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Hiding();

    [GeneratedRegex("""(?:^|;)\s*font-family\s*:\s*["']?(?<name>[^;"',]+)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Font();
}
