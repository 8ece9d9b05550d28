using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators.Places;
using Schwerpunkt.Importing.Generators.Tags.Templates;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>Shortcodes of the common themes, whose templates do not lie with a site: Docsy, Doks, Hextra, Book, Relearn, Congo, Blowfish, Wowchemy.</summary>
internal static partial class ThemeShortcodes
{
    /// <summary>They show a sign, a line or room, and no words.</summary>
    private static readonly string[] Looks = ["icon", "fa", "fas", "fab", "far", "fontawesome", "svg", "clear", "clearfix", "br", "toc", "table-of-contents", "tableofcontents", "rem", "vspace", "spacer", "space", "anchor", "blocks/link-down", "toggle-toc", "backtotop", "inline-svg", "emoji", "katex", "math", "mathjax", "mermaid", "chart", "load-photoswipe", "typeit", "end", "gap", "nbsp"];

    private static readonly string[] Lines = ["hr", "line", "divider", "separator"];

    /// <summary>What they show stands in their parameters.</summary>
    private static readonly string[] Worded = ["badge", "button", "btn", "card", "link-card", "linkcard", "lead", "keyword", "label", "link", "url", "extlink", "doclink", "feature", "hero", "pill", "kbd", "abbr", "tooltip", "mark", "highlight-text", "cite", "cta", "article-link", "rawlink", "download", "file", "document", "email", "mailto", "cardpane", "cards", "steps", "columns", "section", "hextra/feature-card", "hextra/hero-headline", "hextra/hero-subtitle", "hextra/hero-badge", "hextra/hero-button", "filetree/file", "filetree/folder"];

    /// <summary>They list the pages below the one that they stand on.</summary>
    private static readonly string[] Lists = ["children", "childpages", "subpages", "section", "section-index", "sectionlist", "listpages", "toc-tree"];

    private static readonly string[] Players = ["audio", "video", "iframe", "youtubelite", "youtube-lite", "yt", "swaggerui", "openapi", "redoc", "pdf", "embed-pdf", "codeimporter", "codepen", "jsfiddle", "spotify", "soundcloud", "bilibili", "peertube", "loom", "asciinema", "slideshare", "googlemap", "map", "typeform"];

    private static readonly string[] Folded = ["expand", "accordion", "accordion-item", "spoiler", "collapse", "collapsible", "toggle", "faq", "dropdown", "foldable"];

    private static readonly string[] Drawn = ["mermaid", "diagram", "plantuml", "graphviz", "chart", "goat", "ditaa", "markmap", "drawio", "katex", "math", "mathjax", "latex", "asciinema"];

    /// <summary>They show what stands in them, as paragraphs of their own.</summary>
    private static readonly string[] Boxes = ["columns", "column", "col", "row", "cards", "cardpane", "tabs", "tabpane", "steps", "gallery", "center", "blocks/lead", "blocks/section", "hextra/feature-grid", "filetree/container", "timeline"];

    private static readonly string[] Frames = [.. Boxes, "rawhtml", "raw", "html", "unsafe", "md", "markdown", "markdownify", "nomarkdown", "content", "keywordlist", "ltr", "rtl"];

    private static readonly string[] ReadFiles = ["readfile", "include", "include-markdown", "includemarkdown", "snippet", "includecode", "code-file", "codeimporter", "embed-markdown", "md"];

    /// <summary>A shortcode that stands alone; null where it is not known.</summary>
    public static string? Single(MovedPage page, string name, TagParameters words, GoScopes? scopes)
    {
        if (Lists.Contains(name)) return Listed(page, name);
        // What they list, whatever else they say, only a build knows.
        if (Generated().IsMatch(name)) return null;
        if (Players.Contains(name) && (words.Of("src", "url", "id", "link") ?? words.At(0)) is { } played) return Played(page, name, played, words);
        if (name is "github" or "gitlab" or "codeberg" && words.Of("repo", "project", "projectID") is { } repository) return $"[{repository}](https://{name}.{(name == "codeberg" ? "org" : "com")}/{repository})";
        if (name == "carousel" && words.Of("images") is { } images) return string.Concat(images.Trim('{', '}').Split(',').Select(image => Building.Figure(page, new TagParameters([("src", image.Trim())], []), "")));
        if (name != "card" && (name == "imgproc" || Picture(words) is not null) || name is "img" or "image" or "figure") return Pictured(page, words, scopes, "");
        if (Looks.Contains(name)) return "";
        if (Lines.Contains(name)) return "\n\n---\n\n";
        if (ReadFiles.Contains(name) && (words.Of("file", "path", "src") ?? words.At(0)) is { } path) return Read(page, path, words, scopes);
        if (Building.IsNotice(name) && words.Of("text", "content", "message", "body", "context") is { } said) return Building.Notice(words.Of("type", "color", "context") is { } kind && kind != said ? kind : name, words.Of("title"), said);
        if (words.Of("href", "link", "url", "relref", "cta_link") is { } address && (words.Of("text", "label", "title", "name", "content", "cta_text") ?? Words(words)) is { } label) return Linked(page, words, label, address, name);
        // What is called a text is there to be read, whatever the shortcode.
        return Worded.Contains(name) ? Said(page, words, name) : words.Of("text") is not null ? Building.Said(page, words, name) : null;
    }

    /// <summary>A shortcode around words; null where it is not known.</summary>
    public static string? Paired(MovedPage page, string name, TagParameters words, string inner, GoScopes? scopes)
    {
        if (Frames.Contains(name) && words.Of("title") is null) return inner.Contains('\n', StringComparison.Ordinal) || Boxes.Contains(name) ? $"\n\n{Columns().Replace(Building.Dedent(inner), "").Trim('\n')}\n\n" : inner;
        if (name is "comment") return Building.Hidden(page, inner, name);
        if (name is "card" && words.Of("code") == "true") return $"\n\n{(words.Of("header", "title") is { } header ? header : "")}{Building.Code(words.Of("lang")?.ToLowerInvariant() ?? "", inner)}";
        if (Folded.Contains(name)) return $"\n\n<details>\n<summary>{Building.Unmarked(words.Of("summary", "title", "label", "header", "name", "text") ?? words.Quoted.FirstOrDefault() ?? words.At(0) ?? "Details")}</summary>\n\n{Building.Dedent(inner).Trim('\n')}\n\n</details>\n\n";
        if (name == "imgproc" || inner.Trim().Length == 0 && Picture(words) is not null) return Pictured(page, words, scopes, inner);
        if (inner.Trim().Length == 0) return Single(page, name, words, scopes);
        return null;
    }

    /// <summary>Whether what stands in a shortcode is a drawing or a formula in a language of its own.</summary>
    public static bool IsDrawing(string name) => Drawn.Contains(name);

    /// <summary>Code of another language on its line, or as a block.</summary>
    public static string Drawing(string name, string raw) =>
        raw.Trim().Contains('\n', StringComparison.Ordinal) || name is not ("katex" or "math" or "mathjax" or "latex") ? Building.Code(name is "katex" or "mathjax" or "latex" ? "math" : name, raw) : raw.Trim() is { Length: > 0 } formula && !formula.Contains('`', StringComparison.Ordinal) ? $"`{formula}`" : raw;

    private static string? Picture(TagParameters words) =>
        words.Of("src", "image", "img", "path", "url", "file", "filename") is { } source && FileCopies.IsPicture(source.Split('?')[0]) ? source : words.At(0) is { } first && FileCopies.IsPicture(first.Split('?')[0]) ? first : null;

    /// <summary>A picture that a page names by its file, or by a part of its name.</summary>
    private static string? Pictured(MovedPage page, TagParameters words, GoScopes? scopes, string inner)
    {
        if ((Picture(words) ?? words.Of("src", "image", "name") ?? words.At(0)) is not { } written) return null;
        var file = FileCopies.IsPicture(written.Split('?')[0]) ? written : scopes?.BesideOf(page, $"*{written}*");
        var named = words.Named.Where(word => word.Name is not ("src" or "image" or "img" or "path" or "url" or "file" or "filename"));
        return file is null ? null : Building.Pictured(words with { Named = [("src", file), .. named] }) is { } figure && inner.Length == 0 ? Building.Figure(page, figure, "") : Building.Figure(page, new TagParameters([("src", file), .. named], []), inner);
    }

    private static string? Read(MovedPage page, string path, TagParameters words, GoScopes? scopes)
    {
        if (scopes?.FileOf(page, path) is not { } text) return null;
        var language = words.Of("lang", "language", "highlight");
        return language is not null || words.Of("code") == "true" ? Building.Code(language ?? "", text) : $"\n\n{SourcePage.Read(path, text, Generator.Hugo).Body.Trim('\n')}\n\n" + page.Text.Note(at => ImportTagDropped.At(at, path));
    }

    /// <summary>On the page of a section its pages are listed here without being asked for.</summary>
    private static string? Listed(MovedPage page, string name) =>
        page.Target == "index.md" || page.Target.EndsWith("/index.md", StringComparison.Ordinal) ? page.Text.Note(at => ImportTagDropped.AtList(at, name)) : null;

    private static string Played(MovedPage page, string name, string source, TagParameters words)
    {
        var address = (name, Web().IsMatch(source) || source.StartsWith('/')) switch
        {
            ("youtubelite" or "youtube-lite" or "yt", false) => $"https://www.youtube.com/watch?v={source}",
            ("bilibili", false) => $"https://www.bilibili.com/video/{source}",
            ("spotify", false) => $"https://open.spotify.com/{words.Of("type") ?? "track"}/{source}",
            ("asciinema", false) when words.Of("src", "url") is null => $"https://asciinema.org/a/{source}",
            ("codepen", false) => $"https://codepen.io/{words.Of("user") ?? "pen"}/pen/{source}",
            _ => source,
        };
        return Building.Embed(page, name switch { "audio" => "Tonaufnahme", "video" => "Video", "youtubelite" or "youtube-lite" or "yt" => "YouTube", _ => PathNames.Stem(source.TrimEnd('/')) is { Length: > 0 } file ? file : name }, address, words);
    }

    private static string? Words(TagParameters words) => words.Quoted.FirstOrDefault(word => word.Any(char.IsLetter) && !word.Contains('/', StringComparison.Ordinal));

    private static string Card(MovedPage page, TagParameters words) =>
        Picture(words) is { } picture && !Web().IsMatch(picture) ? Building.Figure(page, new TagParameters([("src", picture), ("alt", words.Of("alt") ?? "")], []), "") : "";

    private static string Linked(MovedPage page, TagParameters words, string label, string address, string name)
    {
        var more = new[] { words.Of("subtitle"), words.Of("description"), words.Of("content") }.OfType<string>().Where(text => text != label);
        return Card(page, words) + $"[{Building.Label(label)}]({Building.Address(address)})" + string.Concat(more.Select(text => $" {text}")) + page.Text.Note(at => ImportTagDropped.At(at, name));
    }

    private static string? Said(MovedPage page, TagParameters words, string name)
    {
        if (words.At(0) is { } first && Web().IsMatch(first)) return Linked(page, words, words.At(1) ?? first, first, name);
        var said = string.Join(' ', new[] { words.Of("title", "name", "label"), words.Of("text", "content", "message"), words.Of("subtitle"), words.Of("description"), words.Of("value") }.OfType<string>().Concat(words.Named.IsEmpty ? words.Plain : words.Quoted).Distinct(StringComparer.Ordinal));
        return said.Length == 0 ? null : said + page.Text.Note(at => ImportTagDropped.At(at, name));
    }

    [GeneratedRegex(@"(?:^|[-/_])(?:list|recent|latest|posts|pages|related|archives?|taxonom(?:y|ies)|tags|tagcloud)(?:$|[-/_])", RegexOptions.CultureInvariant)]
    private static partial Regex Generated();

    /// <summary>What parts the columns of Book.</summary>
    [GeneratedRegex(@"^[ \t]*(?:<-{2,}>|\\?<-{3}>)[ \t]*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Columns();

    [GeneratedRegex(@"^(?:https?://|mailto:)\S+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Web();
}
