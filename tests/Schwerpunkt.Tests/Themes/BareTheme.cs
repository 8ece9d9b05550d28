using System.Collections.Immutable;
using System.Diagnostics;
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

/// <summary>A second theme, as small as one can be that shows everything: one column, three colours, a search in a dozen lines. It shares nothing with themes/mil.</summary>
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
          const load = async name => (await fetch(new URL(name, new URL(index, location)))).text();
          const [{ openIndex, prepare, search, describe }, json] = await Promise.all([import(engine), load(index)]);
          const opened = openIndex(json, load);
          await prepare(opened, query);
          const found = search(opened, query);
          await describe(opened, found);
          const link = ({ path, title }) => Object.assign(document.createElement("a"), { href: home + path, textContent: title });
          document.getElementById("karg_fund").replaceChildren(...found.flatMap(page => [link(page), document.createElement("br")]));
        }
        """;

    public string Name => "karg";

    public ThemeFacts Facts { get; } = new(new PictureSizes("34em", "33em", "32em", "8em", "4em", "1em"), new DiagramSpace(Series: 3, LineLength: 24, TickLength: 7));

    public ImmutableArray<ThemeAsset> Assets { get; } = [new("karg.css", Encoding.UTF8.GetBytes(Sheet)), new("karg.js", Encoding.UTF8.GetBytes(Script))];

    public void Render(PageView view, TextWriter writer)
    {
        var (frame, site) = (view.Frame, view.Frame.Site);
        writer.Write($"<!DOCTYPE html>\n<html lang=\"{Text(site.Language)}\"><head><meta charset=\"utf-8\"><title>{Text(frame.DocumentTitle)}</title>"
            + $"<meta name=\"viewport\" content=\"width=device-width\"><link rel=\"stylesheet\" href=\"{site.AssetUrls["karg.css"]}\">");
        if (frame.NoIndex) writer.Write("<meta name=\"robots\" content=\"noindex\">");
        writer.Write($"</head>\n<body><header><p><a href=\"{site.HomeUrl}\">{Text(site.Title)}</a>{(site.Draft ? " Entwurf" : "")}</p>");
        Menu(writer, frame.Texts.MainMenu, [.. frame.Navigation, .. frame.Toolbar]);
        writer.Write($"</header>\n<main{Foreign(frame.Language == site.Language ? null : frame.Language)}><h1>{Text(frame.Title)}</h1>\n");
        Body(view, writer);
        writer.Write("</main>\n<footer>");
        Menu(writer, frame.Texts.Duties, frame.Footer);
        writer.Write($"<p>{(frame.Stand is { } day ? $"Stand: {day:yyyy-MM-dd}" : Text(site.Publisher.Name))}</p></footer></body></html>\n");
    }

    private static void Body(PageView view, TextWriter writer)
    {
        switch (view)
        {
            case PageView.Page { Article: var article }: Write(article, [], view.Frame.Site, writer); break;
            case PageView.EasyLanguage { Article: var article }: Write(article, [], view.Frame.Site, writer); break;
            case PageView.Topic { Article: var article }: Write(article, [], view.Frame.Site, writer); break;
            case PageView.Start start: Write(start.Article, start.Topics, view.Frame.Site, writer); break;
            case PageView.Overview overview: Write(overview.Article, overview.Children, view.Frame.Site, writer); break;
            case PageView.Search search: Search(writer, search); break;
            case PageView.Index index: foreach (var group in index.Groups) Menu(writer, group.Letter, group.Links); break;
            case PageView.Tagged tagged: foreach (var page in tagged.Pages) Teaser(writer, page); break;
            case PageView.NotFound lost: foreach (var topic in lost.Topics) Teaser(writer, topic); break;
            case PageView.Credits credits:
                foreach (var picture in credits.Pictures) writer.Write($"<div>{picture.ImageHtml} {Text(picture.Alt)}: {Text(picture.Credit)} {Text(picture.Drawing)}</div>\n");
                break;
            case PageView.Documents documents:
                foreach (var file in documents.Files) writer.Write($"<p><a href=\"{Text(file.Url)}\">{Text(file.Title)}</a> {Text(string.Join(", ", file.Details))}</p>\n");
                break;
            case PageView.Glossary glossary:
                foreach (var term in glossary.Terms) writer.Write($"<p id=\"{Text(term.Id)}\"><dfn>{Text(term.Term)}</dfn>: {ExplanationText.ToHtml(term.Explanation)}</p>\n");
                break;
            default: throw new UnreachableException();
        }
    }

    private static void Write(Article article, ImmutableArray<TeaserView> teasers, SiteView site, TextWriter writer)
    {
        if (article.LeadFigure is { } figure) Picture(writer, figure);
        if (article.Lead is { } lead) writer.Write($"<p><strong>{Text(lead)}</strong></p>\n");
        writer.Write(article.IntroHtml);
        writer.Write(article.TextHtml);
        foreach (var teaser in teasers.Concat(article.Related)) Teaser(writer, teaser);
        foreach (var file in article.Downloads) writer.Write($"<p><a href=\"{Text(file.Url)}\">{Text(file.Title)}</a> {Text(string.Join(", ", file.Details))}</p>\n");
        foreach (var source in article.Sources) writer.Write($"<p>Quelle: {(source.Url is { } url ? site.LinkHtml(url, source.Title) : Text(source.Title))}</p>\n");
        if (article.Contact is { } contact) writer.Write($"<p>{Text(string.Join(", ", new[] { contact.Name, contact.Unit, contact.Phone, contact.Email }.OfType<string>()))}</p>\n");
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

    private static void Search(TextWriter writer, PageView.Search view)
    {
        var site = view.Frame.Site;
        writer.Write($"<form role=\"search\" action=\"{view.Frame.Search.Url}\"><label for=\"karg_frage\">{Text(view.Frame.Title)}</label> <input id=\"karg_frage\" name=\"q\" type=\"search\"> <button>Los</button></form>\n"
            + $"<div id=\"karg_fund\" role=\"status\" data-engine=\"{site.AssetUrls[SearchEngine.Name]}\" data-index=\"{view.IndexUrl}\" data-home=\"{site.HomeUrl}\"></div>\n"
            + $"<script type=\"module\" src=\"{site.AssetUrls["karg.js"]}\"></script>\n");
        foreach (var group in view.Groups) Menu(writer, group.Letter, group.Links);
    }

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
