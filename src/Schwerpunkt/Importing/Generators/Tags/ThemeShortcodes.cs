using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators.Tags.Templates;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>Shortcodes of the common themes, whose templates do not lie with a site: Docsy, Doks, Hextra, Book, Relearn, Congo, Blowfish, Wowchemy.</summary>
internal static partial class ThemeShortcodes
{
    /// <summary>They show a sign, a line or room, and no words.</summary>
    private static readonly string[] Looks = ["icon", "fa", "fas", "fab", "far", "fontawesome", "svg", "clear", "clearfix", "br", "toc", "table-of-contents", "tableofcontents", "rem", "vspace", "spacer", "space", "anchor", "blocks/link-down", "toggle-toc", "backtotop", "katex", "math", "mathjax", "mermaid", "chart", "load-photoswipe", "typeit", "end", "gap", "nbsp"];

    private static readonly string[] Lines = ["hr", "line", "divider", "separator"];

    /// <summary>What they show stands in their parameters.</summary>
    private static readonly string[] Worded = ["badge", "button", "btn", "card", "link-card", "linkcard", "lead", "keyword", "label", "link", "url", "extlink", "doclink", "feature", "hero", "pill", "kbd", "abbr", "tooltip", "mark", "highlight-text", "cite", "article-link", "rawlink", "download", "file", "document", "email", "mailto", "cardpane", "cards", "steps", "columns", "section", "hextra/feature-card", "hextra/hero-headline", "hextra/hero-subtitle", "hextra/hero-badge", "hextra/hero-button", "filetree/file", "filetree/folder"];

    private static readonly string[] Folded = ["expand", "accordion", "accordion-item", "spoiler", "collapse", "collapsible", "toggle", "faq", "dropdown", "foldable"];

    private static readonly string[] Drawn = ["mermaid", "plantuml", "graphviz", "chart", "goat", "ditaa", "markmap", "drawio", "katex", "math", "mathjax", "latex", "asciinema"];

    private static readonly string[] ReadFiles = ["readfile", "include", "include-markdown", "includemarkdown", "snippet", "includecode", "code-file", "codeimporter", "embed-markdown", "md"];

    /// <summary>A shortcode that stands alone; null where it is not known.</summary>
    public static string? Single(MovedPage page, string name, TagParameters words, GoScopes? scopes)
    {
        if (name == "imgproc" || Picture(words) is not null) return Pictured(page, words, scopes, "");
        if (Looks.Contains(name)) return "";
        if (Lines.Contains(name)) return "\n\n---\n\n";
        if (ReadFiles.Contains(name) && (words.Of("file", "path", "src") ?? words.At(0)) is { } path) return Read(page, path, words, scopes);
        if (Building.IsNotice(name) && words.Of("text", "content", "message", "body", "context") is { } said) return Building.Notice(words.Of("type", "color", "context") is { } kind && kind != said ? kind : name, words.Of("title"), said);
        if (words.Of("href", "link", "url", "relref") is { } address && (words.Of("text", "label", "title", "name", "content") ?? Words(words)) is { } label) return Linked(page, words, label, address, name);
        return Worded.Contains(name) ? Said(page, words, name) : null;
    }

    /// <summary>A shortcode around words; null where it is not known.</summary>
    public static string? Paired(MovedPage page, string name, TagParameters words, string inner, GoScopes? scopes)
    {
        if (name is "rawhtml" or "raw" or "html" or "unsafe" or "md" or "markdown" or "markdownify" or "nomarkdown" or "columns" or "column" or "col" or "row" or "cards" or "cardpane" or "tabs" or "tabpane" or "steps" or "gallery" or "center" or "content" or "blocks/lead" or "blocks/section" && words.Of("title") is null) return inner.Contains('\n', StringComparison.Ordinal) ? $"\n\n{Building.Dedent(inner).Trim('\n')}\n\n" : inner;
        if (Folded.Contains(name)) return $"\n\n<details>\n<summary>{words.Of("summary", "title", "label", "header", "name") ?? words.Quoted.FirstOrDefault() ?? words.At(0) ?? "Details"}</summary>\n\n{Building.Dedent(inner).Trim('\n')}\n\n</details>\n\n";
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
        if ((Picture(words) ?? words.Of("src", "image") ?? words.At(0)) is not { } written) return null;
        var file = FileCopies.IsPicture(written.Split('?')[0]) ? written : scopes?.BesideOf(page, $"*{written}*");
        return file is null ? null : Building.Figure(page, new TagParameters([("src", file), .. words.Named.Where(word => word.Name is not ("src" or "image" or "img" or "path" or "url" or "file" or "filename"))], []), inner);
    }

    private static string? Read(MovedPage page, string path, TagParameters words, GoScopes? scopes)
    {
        if (scopes?.FileOf(page, path) is not { } text) return null;
        var language = words.Of("lang", "language", "highlight");
        return language is not null || words.Of("code") == "true" ? Building.Code(language ?? "", text) : $"\n\n{SourcePage.Read(path, text, isStatiq: false).Body.Trim('\n')}\n\n" + page.Text.Note(at => ImportTagDropped.At(at, path));
    }

    private static string? Words(TagParameters words) => words.Quoted.FirstOrDefault(word => word.Any(char.IsLetter) && !word.Contains('/', StringComparison.Ordinal));

    private static string Linked(MovedPage page, TagParameters words, string label, string address, string name)
    {
        var more = new[] { words.Of("subtitle"), words.Of("description"), words.Of("content") }.OfType<string>().Where(text => text != label);
        return $"[{label.Replace("]", "\\]", StringComparison.Ordinal)}]({Building.Address(address)})" + string.Concat(more.Select(text => $" {text}")) + page.Text.Note(at => ImportTagDropped.At(at, name));
    }

    private static string? Said(MovedPage page, TagParameters words, string name)
    {
        if (words.At(0) is { } first && Web().IsMatch(first)) return Linked(page, words, words.At(1) ?? first, first, name);
        var said = string.Join(' ', new[] { words.Of("title", "name", "label"), words.Of("text", "content", "message"), words.Of("subtitle"), words.Of("description") }.OfType<string>().Concat(words.Named.IsEmpty ? words.Plain : words.Quoted).Distinct(StringComparer.Ordinal));
        return said.Length == 0 ? null : said + page.Text.Note(at => ImportTagDropped.At(at, name));
    }

    [GeneratedRegex(@"^(?:https?://|mailto:)\S+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Web();
}
