using System.Collections.Immutable;
using Schwerpunkt.Importing.Markdown;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Exporting;

/// <summary>What one program that reads the export wants otherwise than another: paths, links, pictures, and names of the head.</summary>
internal abstract class ExportDialect(Site site)
{
    /// <summary>The site.</summary>
    protected Site Site { get; } = site;

    /// <summary>The name of the head's key for the day of the last change.</summary>
    public abstract string UpdatedKey { get; }

    /// <summary>The name of the key for the place among the siblings.</summary>
    public abstract string OrderKey { get; }

    public static ExportDialect Of(ExportForm form, Site site) => form == ExportForm.Hugo ? new HugoExport(site) : new PlainExport(site);

    /// <summary>How the text of a page is written.</summary>
    public abstract MarkdownDialect Markdown(Page page);

    /// <summary>Where a page goes, below the folder of the export.</summary>
    public abstract string PathOf(Page page);

    /// <summary>Where a picture or download goes.</summary>
    /// <param name="file">Below content/.</param>
    public abstract string PathOf(string file);

    /// <summary>Where a page goes that no Markdown file makes.</summary>
    /// <param name="path">Its URL below the base path.</param>
    public abstract string PathOfGenerated(string path);

    /// <summary>The address by which the text of one page leads to another page.</summary>
    public abstract string Link(Page from, string to, string? fragment);

    /// <summary>The address by which the text of a page leads to a file, or shows it.</summary>
    public abstract string LinkToFile(Page from, string file);

    /// <summary>What goes beside the pages.</summary>
    public virtual IEnumerable<(string Path, string Text)> OwnFiles() => [];

    /// <summary>The old addresses that the program itself answers.</summary>
    public virtual IEnumerable<Alias> Answered(IEnumerable<Alias> aliases) => aliases;

    /// <summary>The line that names whose picture it is, and its licence; null where nobody is to be named.</summary>
    public string? CreditLine(Figure figure) => figure.Credit is { } credit ? figure.Placeholder ? Site.Texts.Placeholder(credit.Line) : credit.Line : null;

    /// <summary>What is said of a picture whose file is to come, each part on a line.</summary>
    protected ImmutableArray<string> WithoutFile(Figure figure, MarkdownDialect dialect) =>
        InLines(MarkdownLine.OneLine([new Inline.Words(figure.Alt)]), MarkdownLine.OneLine(figure.Caption, dialect), CreditLine(figure) is { } credit ? MarkdownLine.OneLine([new Inline.Words(credit)]) : null);

    /// <summary>The lines that say something, as one paragraph.</summary>
    protected static ImmutableArray<string> InLines(params string?[] lines)
    {
        var shown = lines.Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => line!).ToArray(); // ! filtered
        return [.. shown.Select((line, i) => i < shown.Length - 1 ? line + "\\" : line)];
    }

    /// <summary>Whether the file of a picture is there; a placeholder need not have one.</summary>
    protected bool IsThere(Figure figure) => Site.Pictures.ContainsKey(figure.Source);
}

/// <summary>Markdown that every program reads: files lie as in the content, links lead from file to file.</summary>
internal sealed class PlainExport(Site site) : ExportDialect(site)
{
    public override string UpdatedKey => "updated";

    public override string OrderKey => "order";

    public override MarkdownDialect Markdown(Page page) => new(figure => Lines(page, figure)) { LanguagesInHtml = true, AnchorsInHtml = true };

    public override string PathOf(Page page) => page.Source;

    public override string PathOf(string file) => file;

    public override string PathOfGenerated(string path) => path + "index.md";

    public override string Link(Page from, string to, string? fragment) => SitePath.Relative(from.Source, to) + (fragment is null ? "" : "#" + fragment);

    public override string LinkToFile(Page from, string file) => SitePath.Relative(from.Source, file);

    /// <summary>Picture, caption and credit in one paragraph, each on a line.</summary>
    private ImmutableArray<string> Lines(Page page, Figure figure)
    {
        var dialect = Markdown(page);
        if (!IsThere(figure)) return WithoutFile(figure, dialect);
        var picture = $"![{MarkdownLine.OneLine([new Inline.Words(figure.Alt)])}]({MarkdownLine.AddressOf(LinkToFile(page, figure.Source))})";
        return InLines(picture, MarkdownLine.OneLine(figure.Caption, dialect), CreditLine(figure) is { } credit ? MarkdownLine.OneLine([new Inline.Words(credit)]) : null);
    }
}
