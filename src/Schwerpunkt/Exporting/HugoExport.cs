using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Importing.Markdown;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Exporting;

/// <summary>A site of Hugo (0.111 and later): content/, static/, hugo.toml, and layouts that show every page. Addresses stay, below whatever base path.</summary>
internal sealed partial class HugoExport(Site site) : ExportDialect(site)
{
    private const string Index = "index.html";

    public override string UpdatedKey => "lastmod";

    public override string OrderKey => "weight";

    public override MarkdownDialect Markdown(Page page) => new(figure => Lines(page, figure)) { LanguagesInHtml = true, IsCodeInHtml = Shortcode().IsMatch };

    public override string PathOf(Page page) => PathOfGenerated(page.Path, page.Path.Length == 0 || Site.Index.HasChildren(page.Path));

    public override string PathOf(string file) => "static/" + SitePath.OfFile(file);

    public override string PathOfGenerated(string path) => PathOfGenerated(path, isSection: false);

    public override string Link(Page from, string to, string? fragment) => Relative(from, SitePath.OfPage(to) + Index)[..^Index.Length] is var address && fragment is not null
        ? $"{address}#{fragment}"
        : address.Length == 0 ? "./" : address;

    public override string LinkToFile(Page from, string file) => Relative(from, SitePath.OfFile(file));

    /// <summary>A rule with a query is for servers alone.</summary>
    public override IEnumerable<Alias> Answered(IEnumerable<Alias> aliases) => aliases.Where(alias => alias.Query is null);

    public override IEnumerable<(string Path, string Text)> OwnFiles() => [("hugo.toml", Settings()), ("layouts/_default/single.html", Layout("")), ("layouts/_default/list.html", Layout(List)), ("layouts/404.html", Layout(""))];

    private static string Relative(Page from, string to) => SitePath.Relative(from.Path + Index, to);

    private static string PathOfGenerated(string path, bool isSection) => isSection ? $"content/{path}_index.md" : $"content/{path.TrimEnd('/')}.md";

    /// <summary>Hugo sets the credit right behind the caption: a line break parts them.</summary>
    private ImmutableArray<string> Lines(Page page, Figure figure)
    {
        if (!IsThere(figure)) return WithoutFile(figure, Markdown(page));
        var text = new StringBuilder("{{< figure");
        var caption = MarkdownLine.OneLine([.. figure.Caption.Select(run => run is Inline.Code code ? new Inline.Words(code.Text) : run)], Markdown(page));
        Append(text, "src", LinkToFile(page, figure.Source));
        var credit = CreditLine(figure);
        Append(text, "alt", figure.Alt);
        Append(text, "caption", caption.Length > 0 && credit is not null ? caption + "<br>" : caption);
        Append(text, "attr", credit is null ? "" : MarkdownLine.OneLine([new Inline.Words(credit)]));
        Append(text, "attrlink", figure.Credit?.Terms?.Url ?? "");
        return [text.Append(" >}}").ToString()];
    }

    /// <summary>As it is, for which Hugo has grave accents: in quotation marks backslashes would go.</summary>
    private static void Append(StringBuilder text, string name, string value)
    {
        if (value.Length > 0) text.Append(' ').Append(name).Append("=`").Append(value.Replace('`', '\'')).Append('`');
    }

    private string Settings()
    {
        var text = new StringBuilder();
        text.Append("baseURL = ").Append(Quoted(Site.Config.Address.Absolute(""))).Append("\nlanguageCode = ").Append(Quoted(Site.Config.Language)).Append("\ntitle = ").Append(Quoted(Site.Config.Title));
        text.Append("\n\n# The texts hold <details>, <abbr>, <sub> and marks of other languages.\n[markup.goldmark.renderer]\nunsafe = true\n\n[params]\ndescription = ").Append(Quoted(Site.Config.Description)).Append('\n');
        // Lists by tag would take the addresses of these pages.
        if (Site.Pages.Any(page => page.Path.StartsWith("tags/", StringComparison.Ordinal) || page.Path.StartsWith("categories/", StringComparison.Ordinal))) text.Insert(0, "disableKinds = [\"taxonomy\", \"term\"]\n");
        AppendMenu(text, "main", Site.Navigation());
        AppendMenu(text, "toolbar", Site.Config.Toolbar.Select(entry => Site.Find(entry.Text)).OfType<Page>());
        AppendMenu(text, "footer", Site.Config.Footer.Select(entry => Site.Find(entry.Text)).OfType<Page>());
        return text.ToString();
    }

    private static void AppendMenu(StringBuilder text, string name, IEnumerable<Page> pages)
    {
        foreach (var (number, page) in pages.Index())
            text.Append(CultureInfo.InvariantCulture, $"\n[[menu.{name}]]\nname = {Quoted(page.Title)}\npageRef = {Quoted("/" + page.Path.TrimEnd('/'))}\nweight = {number + 1}\n");
    }

    private static string Quoted(string value) => YamlText.InQuotes(value);

    private const string List = "<ul>{{ range .Pages }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul>\n";

    /// <summary>The least that shows a page: a theme takes its place.</summary>
    private static string Layout(string behind) => $$$"""
        <!doctype html>
        <html lang="{{ .Params.lang | default .Site.LanguageCode }}">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title></head>
        <body>
        <nav><ul>{{ range .Site.Menus.main }}<li><a href="{{ .URL }}">{{ .Name }}</a></li>{{ end }}</ul></nav>
        <main><h1>{{ .Title }}</h1>
        {{ .Content }}
        {{{behind}}}</main>
        <footer><ul>{{ range .Site.Menus.footer }}<li><a href="{{ .URL }}">{{ .Name }}</a></li>{{ end }}</ul></footer>
        </body>
        </html>

        """;

    /// <summary>What would be run, in code too.</summary>
    [GeneratedRegex(@"\{\{[<%]", RegexOptions.CultureInvariant)]
    private static partial Regex Shortcode();
}
