using System.Globalization;
using System.Text;
using Schwerpunkt.German;
using Schwerpunkt.Importing.Markdown;
using Schwerpunkt.Pages;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Exporting;

/// <summary>One page of an export: a head that other programs know, then all that its readers are shown.</summary>
internal static class ExportedPage
{
    /// <param name="document">Without repeats, filled with what site.yml says.</param>
    /// <param name="page">The same as the site knows it.</param>
    /// <param name="site">The site.</param>
    /// <param name="dialect">For whom.</param>
    /// <param name="isAsked">Whether a link leads to the heading with this anchor.</param>
    public static string Of(Document document, Page page, Site site, ExportDialect dialect, Predicate<string> isAsked)
    {
        var markdown = dialect.Markdown(page);
        var blocks = new ExportedBlocks(document, page, site, dialect, isAsked);
        return Head(page, dialect) + MarkdownWriter.Write(blocks.All(), markdown) + MarkdownWriter.Write(blocks.Notes(), markdown);
    }

    /// <summary>The page of the words that are explained, which no Markdown file makes.</summary>
    public static string OfGlossary(Site site, ExportDialect dialect)
    {
        var text = new StringBuilder("---\n");
        text.AppendKey("title", site.Texts.Glossary.Title);
        text.Append("---\n\n");
        var terms = site.Glossary.Terms.Select(term => new Definition([[new Inline.Words(term.Term)]], [new Block.Paragraph(default, Attributes.None, term.Explanation)]));
        var markdown = new MarkdownDialect(_ => []) { LanguagesInHtml = true };
        return text + MarkdownWriter.Write([new Block.Definitions(default, Attributes.None, [.. terms])], markdown);
    }

    /// <summary>The page that names whose picture each is, also of those that only a link leads to.</summary>
    public static string OfCredits(Site site, ExportDialect dialect)
    {
        var text = new StringBuilder("---\n");
        text.AppendKey("title", site.Texts.Credits.Title);
        text.Append("---\n\n");
        foreach (var picture in PictureCredits.Of(site).Where(picture => picture.Figure.Credit is not null))
            text.Append("- ").Append(MarkdownLine.OneLine([new Inline.Code(picture.Figure.Source), new Inline.Words($": {dialect.CreditLine(picture.Figure)}")])).Append('\n');
        return text.ToString();
    }

    private static string Head(Page page, ExportDialect dialect)
    {
        var (text, matter) = (new StringBuilder("---\n"), page.FrontMatter);
        text.AppendKey("title", matter.Title);
        if (matter.Description is { } description) text.AppendKey("description", description);
        Day(text, "date", matter.Dates.Published);
        Day(text, dialect.UpdatedKey, matter.Dates.Updated);
        Day(text, "reviewBy", matter.Dates.ReviewBy);
        Day(text, "expires", matter.Dates.Expires);
        if (matter.Listing.Draft) text.Append("draft: true\n");
        if (matter.Listing.Order is { } order) text.Append(CultureInfo.InvariantCulture, $"{dialect.OrderKey}: {order}\n");
        if (matter.Language.Code is { } language) text.AppendKey("lang", language);
        text.AppendKeys("tags", matter.Listing.Tags.Select(tag => tag.Text));
        text.AppendKeys("aliases", dialect.Answered(matter.Listing.Aliases.Select(alias => Alias.TryParse(alias.Text)).OfType<Alias>()).Select(alias => alias.Written));
        return text.Append("---\n\n").ToString();
    }

    private static void Day(StringBuilder text, string key, Dated? day)
    {
        if (day is not null) text.Append(key).Append(": ").Append(IsoDay.Of(day.Day)).Append('\n');
    }
}
