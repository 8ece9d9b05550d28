using System.Collections.Immutable;
using Schwerpunkt.Pages;
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
        writer.Write($"[{view.Kind}] {view.DocumentTitle}\n");
        Menu(writer, "Werkzeuge", view.Toolbar);
        Menu(writer, "Menü", view.Navigation);
        Menu(writer, "Pfad", view.Breadcrumbs);
        Menu(writer, "Fuß", [.. view.Footer.Where(link => link.Text is not (Contents.Title or PictureCredits.Title))]); // they stand on every page
        Menu(writer, "Inhalt", view.Contents);
        Line(writer, "Barriere melden", view.Kind == PageKind.Start ? view.Site.FeedbackUrl : null);
        Line(writer, "Sprache", view.Language == "de" ? null : view.Language);
        Line(writer, "Hinweise", string.Join(' ', Marks(view)));
        Line(writer, "Beschreibung", view.Description);
        Line(writer, "Adresse", view.CanonicalUrl);
        Line(writer, "Vorspann", view.Lead);
        if (view.LeadFigure is { } figure) writer.Write($"{Figure(figure)}\n");
        writer.Write(view.IntroHtml);
        writer.Write(view.TextHtml);
        foreach (var teaser in view.Teasers.Concat(view.Related))
            writer.Write($"> {teaser.Title} <{teaser.Url}>{InLanguage(teaser.Language)} {teaser.Text}{(teaser.Figure is { } picture ? " " + Figure(picture) : "")}\n");
        Line(writer, "Überblick", view.Listing?.Url);
        foreach (var changed in view.Latest) writer.Write($"Neu: {changed.Stand:yyyy-MM-dd} {changed.Title} <{changed.Url}>{InLanguage(changed.Language)}\n");
        foreach (var download in view.Downloads) writer.Write($"↓ {download.Title} <{download.Url}> {string.Join(" · ", download.Details)}\n");
        Line(writer, "Kontaktseite", view.Site.ContactUrl);
        foreach (var source in view.Sources) writer.Write($"Quelle: {source.Title} {source.Url} {source.Seen:yyyy-MM-dd}\n");
        foreach (var group in view.Index) Menu(writer, group.Letter, group.Links);
        foreach (var picture in view.PictureCredits) Credits(writer, picture);
        foreach (var term in view.Glossary) writer.Write($"{term.Term} #{term.Id}: {term.Explanation}\n");
        Menu(writer, "Schlagwörter", view.Tags);
        if (view.Kind == PageKind.Page && view.Title.StartsWith("JSON", StringComparison.Ordinal)) Line(writer, "JSON-LD", view.StructuredData);
        Line(writer, "Kontakt", view.Contact?.ToString());
        Line(writer, "Leichte Sprache", view.EasyLanguage?.Url);
        if (view.EasyReading is { } easy) writer.Write($"In Leichter Sprache, geprüft: {easy.CheckedBy ?? "nein"}, Alltagssprache: {easy.Retold?.Url ?? "keine"}\n");
        Line(writer, "Stand", view.Stand?.ToString("yyyy-MM-dd", null));
    }

    private static void Credits(TextWriter writer, PictureCreditView picture)
    {
        string?[] parts = [picture.ImageHtml, picture.Alt, picture.Credit, picture.Origin, picture.Drawing, picture.License?.ToString(), picture.AcquireUrl];
        Menu(writer, string.Join(" | ", parts), picture.Pages);
    }

    private static string Figure(FigureView figure) => $"{figure.ImageHtml} | {figure.CaptionHtml} | {figure.Credit}";

    private static IEnumerable<string> Marks(PageView view)
    {
        if (view.Site.Draft) yield return "Auftritt-Entwurf";
        if (view.Draft) yield return "Seite-Entwurf";
        if (view.NoIndex) yield return "noindex";
        if (view.ExpiredOn is { } day) yield return $"abgelaufen-{day:yyyy-MM-dd}";
    }

    private static void Menu(TextWriter writer, string name, ImmutableArray<LinkView> links) =>
        Line(writer, name, string.Join(", ", links.Select(link => $"{link.Html ?? link.Text} <{link.Url}>{InLanguage(link.Language)}{(link.Current == Current.No ? "" : $" ({link.Current})")}")));

    private static string InLanguage(string? language) => language is null ? "" : $" [{language}]";

    private static void Line(TextWriter writer, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text)) writer.Write($"{name}: {text}\n");
    }
}
