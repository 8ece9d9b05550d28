using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Schwerpunkt.German;
using Schwerpunkt.Importing.Markdown;
using Schwerpunkt.Pictures;
using Schwerpunkt.Reading.Markdown;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing;

/// <summary>A page as the importer writes it: front matter, Markdown, and the sidecars of its placeholders.</summary>
internal sealed record ImportedPage(string Markdown, ImmutableArray<(string Name, string Text)> Sidecars)
{
    private const int DescriptionLength = 160;

    private const int DescriptionWords = 4;

    private const string Untitled = "Ohne Titel";

    /// <param name="head">What stands in the front matter.</param>
    /// <param name="blocks">Its text; a figure that opens it becomes the lead picture.</param>
    public static ImportedPage Of(PageHead head, ImmutableArray<Block> blocks) => Of(head, blocks, []);

    /// <param name="head">What stands in the front matter.</param>
    /// <param name="blocks">Its text; a figure that opens it becomes the lead picture.</param>
    /// <param name="notes">The footnotes its text names.</param>
    public static ImportedPage Of(PageHead head, ImmutableArray<Block> blocks, ImmutableArray<Footnote> notes)
    {
        var text = new StringBuilder("---\n");
        text.AppendKey("title", YamlText.OneLine(head.Title).Trim() is { Length: > 0 } title ? title : Untitled);
        if ((head.Description ?? Description(blocks)) is { } description) text.AppendKey("description", description);
        if (LanguageOf(head, blocks) is { } language) text.AppendKey("lang", language);
        if (head.Date is { } day) text.AppendKey("date", IsoDay.Of(day));
        if (head.Draft) text.Append("draft: true\n");
        if (head.Order is { } order) text.Append(CultureInfo.InvariantCulture, $"order: {order}\n");
        text.AppendKeys("tags", head.Tags);
        var lead = blocks is [Block.Picture first, ..] && !first.Figure.Caption.Flatten().Any(run => run is Inline.FootnoteMark) ? first.Figure : null;
        if (lead is not null) AppendImage(text, lead);
        text.AppendKeys("aliases", head.Aliases);
        if (!head.Sources.IsEmpty) AppendSources(text, head.Sources);
        text.Append("---\n\n");
        var body = lead is null ? blocks : blocks[1..];
        text.Append(MarkdownWriter.Write(body)).Append(MarkdownWriter.Write(notes));
        return new ImportedPage(text.ToString(), SidecarsOf(body, notes, lead));
    }

    /// <summary>What a source says of its language, where the text bears it out and it is not that of nearly all sites; without its country.</summary>
    private static string? LanguageOf(PageHead head, ImmutableArray<Block> blocks) =>
        head.Language?.Split('-', '_')[0].ToLowerInvariant() is { Length: 2 or 3 } language && language != SiteConfig.DefaultLanguage && AttributeReader.IsLanguage(language)
        && GermanText.IsForeign(string.Join('\n', blocks.Flatten().SelectMany(block => block.Lines()).Select(line => line.PlainText()))) ? language : null;

    /// <summary>What goes beside the pictures. A file of which one use shows something is no decoration: what stands beside it speaks for all its uses.</summary>
    private static ImmutableArray<(string Name, string Text)> SidecarsOf(ImmutableArray<Block> body, ImmutableArray<Footnote> notes, Figure? lead)
    {
        ImmutableArray<Block> blocks = [.. body, .. notes.SelectMany(note => note.Content)];
        var figures = blocks.Flatten().OfType<Block.Picture>().Select(picture => picture.Figure).ToList();
        var shown = figures.Where(figure => !figure.Decorative).Select(figure => figure.Source).ToHashSet(StringComparer.Ordinal);
        if (lead is { Decorative: false }) shown.Add(lead.Source);
        return [.. figures.Select(figure => shown.Contains(figure.Source) ? figure with { Decorative = false } : figure).Where(figure => figure.Placeholder || figure.Decorative || !MarkdownFigure.Fits(figure))
            .DistinctBy(figure => figure.Source, StringComparer.Ordinal).Select(figure => (figure.Source + ".yml", SidecarOf(figure)))];
    }

    /// <summary>What goes beside the picture: that it is missing, and a credit or caption that Markdown would misread.</summary>
    private static string SidecarOf(Figure figure)
    {
        var text = new StringBuilder();
        if (!MarkdownFigure.Fits(figure))
        {
            if (!figure.Caption.IsEmpty) text.AppendKey("caption", MarkdownLine.OneLine(figure.Caption));
            if (figure.Credit is { } credit) text.AppendKey("credit", credit.Text);
        }

        if (figure.Decorative) text.Append("decorative: true\n");
        if (figure.Placeholder) text.Append("placeholder: true\n");
        return text.ToString();
    }

    /// <summary>The first paragraph of more than a few words, where it is short enough for a search engine.</summary>
    private static string? Description(ImmutableArray<Block> blocks) =>
        blocks.OfType<Block.Paragraph>().Select(block => block.PlainText()).FirstOrDefault(text => text.Split(' ').Length >= DescriptionWords) is { Length: > 0 and <= DescriptionLength } lead ? lead : null;

    private static void AppendImage(StringBuilder text, Figure figure)
    {
        text.Append("image:\n");
        text.AppendKey("  src", figure.Source);
        if (figure.Decorative) text.Append("  decorative: true\n");
        else text.AppendKey("  alt", figure.Alt);
        if (!figure.Caption.IsEmpty) text.AppendKey("  caption", MarkdownLine.OneLine(figure.Caption));
        if (figure.Credit is { } credit) text.AppendKey("  credit", credit.Text);
        if (figure.Placeholder) text.Append("  placeholder: true\n");
    }

    private static void AppendSources(StringBuilder text, ImmutableArray<string> sources)
    {
        text.Append("sources:\n");
        foreach (var source in sources)
        {
            text.Append("  - title: ").Append(YamlText.Quoted("Bisheriger Auftritt")).Append('\n');
            text.Append("    url: ").Append(YamlText.Quoted(source)).Append('\n');
        }
    }
}

/// <summary>What an import knows about a page apart from its text.</summary>
/// <param name="Title">The page's title.</param>
internal sealed record PageHead(string Title)
{
    /// <summary>Null where the first paragraph has to do.</summary>
    public string? Description { get; init; }

    /// <summary>As the source names it (BCP 47); null where it does not.</summary>
    public string? Language { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>Whether it is held back.</summary>
    public bool Draft { get; init; }

    /// <summary>Its place among its neighbours; null where it has none.</summary>
    public int? Order { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Old addresses, each a path from the root.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Where the page was taken from.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];
}
