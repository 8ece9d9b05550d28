using System.Collections.Immutable;
using System.Diagnostics;
using Schwerpunkt.Publishing.Html;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;
using Schwerpunkt.Themes.Mil;

namespace Schwerpunkt.Tests.Stories;

/// <summary>A theme that shows what the core delivers and nothing else, one part a line.</summary>
internal sealed class PlainTheme : ITheme
{
    public string Name => "mil";

    /// <summary>The same as of themes/mil, so that the stories tell what its editors see.</summary>
    public ThemeFacts Facts { get; } = new MilTheme().Facts;

    public ImmutableArray<ThemeAsset> Assets => [];

    public void Render(PageView view, TextWriter writer)
    {
        var (frame, article) = (view.Frame, ArticleOf(view));
        writer.Write($"[{view.GetType().Name}] {frame.DocumentTitle}\n");
        Menu(writer, "Werkzeuge", frame.Toolbar);
        Menu(writer, "Menü", frame.Navigation);
        Menu(writer, "Pfad", frame.Breadcrumbs);
        Menu(writer, "Fuß", [.. frame.Footer.Where(link => link.Text != frame.Texts.Index.Title && link.Text != frame.Texts.Credits.Title && link.Text != frame.Texts.Documents.Title)]); // they stand on every page
        Menu(writer, "Inhalt", article?.Contents ?? []);
        Line(writer, "Barriere melden", view is PageView.Start ? frame.Site.FeedbackUrl : null);
        Line(writer, "Sprache", frame.Language == "de" ? null : frame.Language);
        Line(writer, "Rahmen", frame.Site.WordsLanguage is null ? null : $"{frame.Site.Language}, {frame.Site.HomeUrl}, {frame.Search.Text} <{frame.Search.Url}>{InLanguage(frame.Search.Language)}, {frame.Texts.ToTop}{InLanguage(frame.Texts.LanguageOf(nameof(frame.Texts.ToTop)))}, {frame.Site.FeedUrl ?? "kein Feed"}");
        Line(writer, "Sprachen", string.Join(", ", frame.Versions.Select(version => $"{version.Name} <{version.Url}> [{version.Language}]{(version.Original ? " (Original)" : "")}{(version.Current ? " (Page)" : "")}")));
        Line(writer, "Hinweise", string.Join(' ', Marks(frame, article)));
        Line(writer, "Beschreibung", frame.Description);
        Line(writer, "Adresse", frame.CanonicalUrl);
        Line(writer, "Vorspann", article?.Lead);
        if (article?.LeadFigure is { } figure) writer.Write($"{Figure(figure)}\n");
        writer.Write(article?.IntroHtml);
        writer.Write(article?.TextHtml);
        WriteLists(writer, view, article);
        foreach (var download in article?.Downloads ?? []) writer.Write($"↓ {download.Title} <{download.Url}> {string.Join(" · ", download.Details)}\n");
        Line(writer, "Kontaktseite", frame.Site.ContactUrl);
        foreach (var source in article?.Sources ?? []) writer.Write($"Quelle: {source.Title} {source.Url} {source.Seen:yyyy-MM-dd}\n");
        WriteMade(writer, view);
        Menu(writer, "Teile", frame.Paging?.Links ?? []);
        Menu(writer, "Schlagwörter", frame.Tags);
        if (view is PageView.Page && frame.Title.StartsWith("JSON", StringComparison.Ordinal)) Line(writer, "JSON-LD", frame.StructuredData);
        Line(writer, "Kontakt", article?.Contact?.ToString());
        Line(writer, "Leichte Sprache", article?.EasyLanguage?.Url);
        if (view is PageView.EasyLanguage easy) writer.Write($"In Leichter Sprache, geprüft: {easy.CheckedBy ?? "nein"}, Alltagssprache: {easy.Retold?.Url ?? "keine"}\n");
        Line(writer, "Stand", frame.Stand?.ToString("yyyy-MM-dd", null));
    }

    /// <summary>What an editor wrote; null for what the generator makes.</summary>
    private static Article? ArticleOf(PageView view) => view switch
    {
        PageView.Page page => page.Article,
        PageView.EasyLanguage easy => easy.Article,
        PageView.Start start => start.Article,
        PageView.Topic topic => topic.Article,
        PageView.Overview overview => overview.Article,
        PageView.Index or PageView.Tagged or PageView.Credits or PageView.Documents or PageView.Glossary or PageView.Search or PageView.NotFound => null,
        _ => throw new UnreachableException(),
    };

    /// <summary>The pages that a page leads to.</summary>
    private static void WriteLists(TextWriter writer, PageView view, Article? article)
    {
        var below = view switch
        {
            PageView.Start start => start.Topics,
            PageView.Overview overview => overview.Children,
            PageView.Tagged tagged => tagged.Pages,
            PageView.NotFound missing => missing.Topics,
            _ => [],
        };
        foreach (var teaser in below.Concat(article?.Related ?? []))
            writer.Write($"> {teaser.Title} <{teaser.Url}>{InLanguage(teaser.Language)} {teaser.Text}{(teaser.Figure is { } picture ? " " + Figure(picture) : "")}\n");
        if (view is not PageView.Start home) return;
        Line(writer, "Überblick", home.Listing?.Url);
        foreach (var changed in home.Latest) writer.Write($"Neu: {changed.Stand:yyyy-MM-dd} {changed.Title} <{changed.Url}>{InLanguage(changed.Language)}\n");
    }

    /// <summary>What the generator lists.</summary>
    private static void WriteMade(TextWriter writer, PageView view)
    {
        foreach (var group in view is PageView.Index index ? index.Groups : view is PageView.Search search ? search.Groups : []) Menu(writer, group.Letter, group.Links);
        foreach (var picture in view is PageView.Credits credits ? credits.Pictures : []) Credits(writer, picture);
        foreach (var file in view is PageView.Documents documents ? documents.Files : []) Documents(writer, file);
        foreach (var term in view is PageView.Glossary glossary ? glossary.Terms : []) writer.Write($"{term.Term} #{term.Id}: {ExplanationText.ToHtml(term.Explanation)}\n");
    }

    private static void Credits(TextWriter writer, PictureCreditView picture)
    {
        string?[] parts = [picture.ImageHtml, picture.Alt, picture.Credit, picture.Origin, picture.Drawing, picture.License?.ToString(), picture.AcquireUrl];
        Menu(writer, string.Join(" | ", parts), picture.Pages);
        if (picture.MorePages > 0) writer.Write($"… {picture.MorePages}\n");
    }

    private static void Documents(TextWriter writer, DocumentView file)
    {
        Menu(writer, $"↓ {file.Title} <{file.Url}> {string.Join(" · ", file.Details)}", file.Pages);
        if (file.MorePages > 0) writer.Write($"… {file.MorePages}\n");
    }

    private static string Figure(FigureView figure) => $"{figure.ImageHtml} | {figure.CaptionHtml} | {figure.Credit}";

    private static IEnumerable<string> Marks(Frame frame, Article? article)
    {
        if (frame.Site.Draft) yield return "Auftritt-Entwurf";
        if (frame.Draft) yield return "Seite-Entwurf";
        if (frame.NoIndex) yield return "noindex";
        if (article?.ExpiredOn is { } day) yield return $"abgelaufen-{day:yyyy-MM-dd}";
    }

    private static void Menu(TextWriter writer, string name, ImmutableArray<LinkView> links) =>
        Line(writer, name, string.Join(", ", links.Select(link => $"{link.Html ?? link.Text} <{link.Url}>{InLanguage(link.Language)}{(link.Current == Current.No ? "" : $" ({link.Current})")}")));

    private static string InLanguage(string? language) => language is null ? "" : $" [{language}]";

    private static void Line(TextWriter writer, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text)) writer.Write($"{name}: {text}\n");
    }
}
