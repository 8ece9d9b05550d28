using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Schwerpunkt.Pictures;
using Schwerpunkt.Publishing.Html;
using Schwerpunkt.Publishing.Search;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Tests.Themes;

/// <summary>A second theme, as small as one can be that shows everything: one column, three colours, a search in eight lines. It shares nothing with themes/mil.</summary>
internal sealed class BareTheme : ITheme
{
    /// <summary>The classes of its own markup.</summary>
    public static readonly ImmutableArray<string> Classes = ["bild", "zettel"];

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private const string Sheet = """
        body { max-width: 34em; margin: auto; padding: 1em; font: 1.1em/1.5 sans-serif; }
        img, .plot { max-width: 100%; height: auto; }
        .table { overflow-x: auto; }
        .outside-mark { font-size: smaller; }
        .series-2 { fill: #06c; stroke: #06c; }
        .series-3 { fill: #080; stroke: #080; stroke-dasharray: 2 4; }
        """;

    private const string Script = """
        const { engine, index, home } = document.getElementById("karg_fund").dataset;
        const query = new URLSearchParams(location.search).get("q");
        if (query) {
          const [{ openIndex, search }, answer] = await Promise.all([import(engine), fetch(index)]);
          const link = ({ path, title }) => Object.assign(document.createElement("a"), { href: home + path, textContent: title });
          document.getElementById("karg_fund").replaceChildren(...search(openIndex(await answer.text()), query).flatMap(page => [link(page), document.createElement("br")]));
        }
        """;

    public string Name => "karg";

    public ThemeFacts Facts { get; } = new(new PictureSizes("34em", "33em", "32em", "8em", "4em", "1em"), new DiagramSpace(Series: 3, LineLength: 24));

    public ImmutableArray<ThemeAsset> Assets { get; } = [new("karg.css", Encoding.UTF8.GetBytes(Sheet)), new("karg.js", Encoding.UTF8.GetBytes(Script))];

    public void Render(PageView view, TextWriter writer)
    {
        var language = view.Language == view.Site.Language ? "" : $" lang=\"{Text(view.Language)}\"";
        writer.Write($"<!DOCTYPE html>\n<html lang=\"{Text(view.Site.Language)}\"><head><meta charset=\"utf-8\"><title>{Text(view.DocumentTitle)}</title>"
            + $"<meta name=\"viewport\" content=\"width=device-width\"><link rel=\"stylesheet\" href=\"{view.Site.AssetUrls["karg.css"]}\">");
        if (view.NoIndex) writer.Write("<meta name=\"robots\" content=\"noindex\">");
        writer.Write($"</head>\n<body><header><p><a href=\"{view.Site.HomeUrl}\">{Text(view.Site.Title)}</a>{(view.Site.Draft ? " Entwurf" : "")}</p>");
        Menu(writer, "Menü", [.. view.Navigation, .. view.Toolbar]);
        writer.Write($"</header>\n<main{language}><h1>{Text(view.Title)}</h1>\n");
        if (view.LeadFigure is { } figure) Picture(writer, figure);
        if (view.Lead is { } lead) writer.Write($"<p><strong>{Text(lead)}</strong></p>\n");
        writer.Write(view.IntroHtml);
        writer.Write(view.TextHtml);
        foreach (var teaser in view.Teasers.Concat(view.Related)) Teaser(writer, teaser);
        foreach (var file in view.Downloads) writer.Write($"<p><a href=\"{Text(file.Url)}\">{Text(file.Title)}</a> {Text(string.Join(", ", file.Details))}</p>\n");
        foreach (var source in view.Sources) writer.Write($"<p>Quelle: {(source.Url is { } url ? view.Site.LinkHtml(url, source.Title) : Text(source.Title))}</p>\n");
        if (view.Contact is { } contact) writer.Write($"<p>{Text(string.Join(", ", new[] { contact.Name, contact.Unit, contact.Phone, contact.Email }.OfType<string>()))}</p>\n");
        if (view.SearchIndexUrl is { } index) Search(writer, view.Site, index);
        foreach (var group in view.Index) Menu(writer, group.Letter, group.Links);
        foreach (var picture in view.PictureCredits) writer.Write($"<div>{picture.ImageHtml} {Text(picture.Alt)}: {Text(picture.Credit)} {Text(picture.Drawing)}</div>\n");
        foreach (var term in view.Glossary) writer.Write($"<p id=\"{Text(term.Id)}\"><dfn>{Text(term.Term)}</dfn>: {Text(term.Explanation)}</p>\n");
        writer.Write("</main>\n<footer>");
        Menu(writer, "Pflichtangaben", view.Footer);
        writer.Write($"<p>{Text(view.Stand is { } day ? $"Stand: {day:yyyy-MM-dd}" : view.Site.Publisher.Name)}</p></footer></body></html>\n");
    }

    private static void Picture(TextWriter writer, FigureView figure)
    {
        writer.Write($"<figure class=\"bild\">{figure.ImageHtml}<figcaption>{figure.CaptionHtml} ");
        if (figure.Credit is not null) writer.Write($"<small class=\"{ClassNames.Credit}\">{figure.CreditHtml}</small>");
        writer.Write("</figcaption></figure>\n");
    }

    private static void Teaser(TextWriter writer, TeaserView teaser)
    {
        writer.Write($"<article class=\"zettel\"{Foreign(teaser.Language)}><h2><a href=\"{teaser.Url}\">{Text(teaser.Title)}</a></h2>");
        if (teaser.Figure is { } figure) Picture(writer, figure);
        writer.Write($"<p>{Text(teaser.Text)}</p></article>\n");
    }

    private static void Search(TextWriter writer, SiteView site, string index) => writer.Write(
        $"<form role=\"search\" action=\"{site.SearchUrl}\"><label for=\"karg_frage\">Suche</label> <input id=\"karg_frage\" name=\"q\" type=\"search\"> <button>Los</button></form>\n"
        + $"<div id=\"karg_fund\" role=\"status\" data-engine=\"{site.AssetUrls[SearchEngine.Name]}\" data-index=\"{index}\" data-home=\"{site.HomeUrl}\"></div>\n"
        + $"<script type=\"module\" src=\"{site.AssetUrls["karg.js"]}\"></script>\n");

    private static void Menu(TextWriter writer, string name, ImmutableArray<LinkView> links)
    {
        if (links.IsEmpty) return;
        writer.Write($"<nav aria-label=\"{Text(name)}\"><ul>");
        foreach (var link in links) writer.Write($"<li><a href=\"{link.Url}\"{Foreign(link.Language)}{(link.Current is Current.Page ? " aria-current=\"page\"" : "")}>{Text(link.Text)}</a></li>");
        writer.Write("</ul></nav>\n");
    }

    private static string Foreign(string? language) => language is null ? "" : $" lang=\"{Text(language)}\"";

    private static string Text(string? text) => text is null ? "" : Encoder.Encode(text);
}
