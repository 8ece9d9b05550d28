using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators.Places;
using Schwerpunkt.Importing.Generators.Tags.Templates;
using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>Works out Hugo's shortcodes: those it brings along, those with a plain template, and of all others the words inside.</summary>
internal sealed partial class HugoShortcodes(GeneratorSettings settings, GeneratorFiles files, LinkIndex index)
{
    private const int Deepest = 20;

    private readonly GoScopes scopes = new(settings, files, index);

    public void Apply(MovedPage page)
    {
        if (!page.Text.Text.Contains("{{", StringComparison.Ordinal)) return;
        // An escaped shortcode shows itself, and so it does with us.
        page.Text.Replace(Escaped(), tag => $"{{\\{{{tag.Groups["open"].Value}{tag.Groups["text"].Value}{tag.Groups["close"].Value}}}}}");
        var code = CodeSpans.In(page.Text.Text);
        page.Text.Text = Escaped().Replace(page.Text.Text, tag => code.Holds(tag.Index) ? $"{{{{{tag.Groups["open"].Value}{tag.Groups["text"].Value}{tag.Groups["close"].Value}}}}}" : tag.Value);
        code = CodeSpans.In(page.Text.Text);
        var tags = Tag().Matches(page.Text.Text).Where(tag => !code.Holds(tag.Index)).ToList();
        if (tags.Count > 0) page.Text.Text = new Expansion(this, page, page.Text.Text, tags).Of(0, tags.Count, (0, page.Text.Text.Length), 0);
    }

    private string Single(MovedPage page, Match tag)
    {
        var words = TagParameters.Read(tag.Groups["args"].Value);
        var first = words.At(0) ?? "";
        if (Own(page, tag, words, "") is { } own) return own;
        return tag.Groups["name"].Value.ToLowerInvariant() switch
        {
            "figure" or "img" or "image" when Building.IsFigure(words) => Building.Figure(page, words, ""),
            "ref" or "relref" => Reference(page, words.Of("path") ?? first, words.Of("lang") ?? (words.Named.IsEmpty ? words.At(1) : null)),
            "youtube" => Building.Embed(page, "YouTube", Building.Film("https://www.youtube.com/watch?v=", words.Of("id") ?? first), words),
            "vimeo" => Building.Embed(page, "Vimeo", Building.Film("https://vimeo.com/", words.Of("id") ?? first), words),
            "tweet" or "x" or "twitter" => Building.Embed(page, "Beitrag auf X", words.Of("id") is { } id ? $"https://x.com/{words.Of("user") ?? "i"}/status/{id}" : $"https://x.com/i/status/{first}"),
            "instagram" => Building.Embed(page, "Instagram", $"https://www.instagram.com/p/{words.Of("id") ?? first}/"),
            "gist" => Building.Embed(page, "Gist", $"https://gist.github.com/{first}/{words.At(1)}"),
            "param" or "_param" when Parameter(page, first) is { } value => value,
            "siteparam" when Parameter(page, words.Of("name") ?? first) is { } value => value,
            "toc" or "rem" => "",
            "br" or "linebreak" or "newline" => IsAlone(tag, page.Text.Text) ? "" : "<br>",
            "article" when words.Of("link") is { } link && index.Find(page, link) is LinkTarget.Page { Target: var target } => $"[{target.Title}]({Building.Address(link)})",
            var name => Template(page, tag, words, "") ?? ThemeShortcodes.Single(page, name, words, scopes) ?? (IsInAddress(tag, page.Text.Text) ? page.Text.Note(at => ImportTagLeft.AtAddress(at, tag.Value)) : name.EndsWith("param", StringComparison.Ordinal) ? Building.Left(page, tag.Value, name) : Building.Guessed(page, words, tag.Value, name)),
        };
    }

    /// <param name="page">The page.</param>
    /// <param name="tag">Where the pair begins.</param>
    /// <param name="inner">What stands in it, worked out.</param>
    /// <param name="raw">The same as it is written.</param>
    /// <param name="tab">What the tabs around call it; null where it is in none.</param>
    private string Paired(MovedPage page, Match tag, string inner, string raw, string? tab)
    {
        var (name, words) = (tag.Groups["name"].Value.ToLowerInvariant(), TagParameters.Read(tag.Groups["args"].Value));
        if (Literal().IsMatch(name)) return Building.Code(words.Of("lang", "language") ?? (words.At(0) is { } first && Language().IsMatch(first) ? first : ""), raw, IndentBefore(tag, page.Text.Text));
        if (ThemeShortcodes.IsDrawing(name) && raw.Trim().Length > 0) return ThemeShortcodes.Drawing(name, raw);
        if (name == "tab" && tag.Groups["kind"].Value == "<" && words.Of("lang") is { } language && words.Of("text") != "true") return $"\n\n{(words.Of("header", "title", "name") is { } header ? $"**{header}**" : "")}{Building.Code(language, raw)}";
        if (Own(page, tag, words, inner) is { } own) return own;
        if (name == "figure") return Building.Figure(page, words, inner);
        if (name == "details") return $"\n\n<details>\n<summary>{Building.Unmarked(words.Of("summary", "title") ?? words.At(0) ?? "Details")}</summary>\n\n{inner.Trim('\n')}\n\n</details>\n\n";
        if (Building.IsNotice(name) && IsAlone(tag, page.Text.Text)) return Building.Noted(name, words, inner);
        if (Template(page, tag, words, name.EndsWith(".inline", StringComparison.Ordinal) ? raw : inner) is { } expanded) return expanded;
        if (tab is not null) return HugoTabs.Written(words, tab, inner);
        if (ThemeShortcodes.Paired(page, name, words, inner, scopes) is { } known) return known;
        return Building.Kept(page, words, IsAlone(tag, page.Text.Text) ? Building.Dedent(inner) : inner, name);
    }

    private string Reference(MovedPage page, string path, string? language)
    {
        var (name, fragment) = path.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? (path[..hash], path[hash..]) : (path, "");
        if (name.Length == 0) return fragment;
        return index.Named(page, name, Language().IsMatch(language ?? "") ? language : null) is { Place.Old: { } old } ? settings.BasePath + old + fragment : path + page.Text.Note(at => ImportLinkLeft.At(at, path));
    }

    private string? Parameter(MovedPage page, string name) =>
        name.Split('.').Aggregate<string, DataValue?>(page.Source.Head, (value, key) => value?.Find(key))?.Words ?? name.Split('.').Aggregate(settings.Data.Find("params"), (value, key) => value?.Find(key))?.Words;

    /// <summary>What a template of the site's own makes of a shortcode, where it says the same on every build; one in the page itself is its own template.</summary>
    private string? Template(MovedPage page, Match tag, TagParameters words, string inner)
    {
        var name = tag.Groups["name"].Value.ToLowerInvariant();
        var template = name.EndsWith(".inline", StringComparison.Ordinal) ? inner : scopes.TemplateOf(name);
        if (template is null || scopes.Fill(template, new GoShortcode(page, name, words, inner)) is not { } filled) return null;
        // Its words are Markdown in HTML, too.
        if (tag.Groups["kind"].Value == "%" || template.Contains("markdownify", StringComparison.Ordinal) || template.Contains("RenderString", StringComparison.Ordinal)) filled = TemplateOutput.WithMarkdown(filled);
        if (TemplateOutput.Clean(filled, IsAlone(tag, page.Text.Text)) is not { } clean) return null;
        return clean.Length > 0 ? clean + page.Text.Note(at => ImportTagDropped.At(at, name)) : inner.Any(char.IsLetter) ? Building.Hidden(page, inner, name) : "";
    }

    /// <summary>What a template of the site's own makes of a name that is known here, where the known meaning would show less.</summary>
    private string? Own(MovedPage page, Match tag, TagParameters words, string inner)
    {
        var name = tag.Groups["name"].Value.ToLowerInvariant();
        var isFilm = Film().IsMatch(name);
        if (!isFilm && !Shown().IsMatch(name) && !Building.IsNotice(name) || scopes.TemplateOf(name) is not { } template) return null;
        if (scopes.Fill(template, new GoShortcode(page, name, words, inner)) is not { } filled || TemplateOutput.Clean(filled, IsAlone(tag, page.Text.Text)) is not { } clean) return null;
        string?[] said = isFilm ? [words.Of("title")] : [words.Of("title"), words.Of("header", "label", "summary", "caption"), words.Of("alt"), Building.CreditOf(words), words.At(0), words.At(1), inner];
        if (!UnsaidWords.Exceeds(clean, string.Join(' ', said))) return null;
        // The template writes a name as words; it counts as the picture's all the same.
        if (Building.CreditOf(words) is { } credit && (words.Of("src") ?? words.At(0)) is { } source) Building.Credited(page, source, credit, [clean]);
        return clean + page.Text.Note(at => ImportTagDropped.At(at, name));
    }

    /// <summary>Whether a tag stands in the address of a link, where a comment would break it.</summary>
    private static bool IsInAddress(Match tag, string text)
    {
        var before = text[Math.Max(0, tag.Index - 2_000)..tag.Index];
        before = before[(before.LastIndexOf('\n') + 1)..];
        return before.LastIndexOf("](", StringComparison.Ordinal) is >= 0 and var open && !before[open..].Contains(')', StringComparison.Ordinal);
    }

    /// <summary>Whether nothing else stands in the line of a tag.</summary>
    private static bool IsAlone(Match tag, string text)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, tag.Index - 1)) + 1;
        var end = text.IndexOf('\n', tag.Index + tag.Length) is >= 0 and var line ? line : text.Length;
        return string.IsNullOrWhiteSpace(text[Math.Min(start, tag.Index)..tag.Index]) && string.IsNullOrWhiteSpace(text[(tag.Index + tag.Length)..end]);
    }

    private static string IndentBefore(Match tag, string text)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, tag.Index - 1)) + 1;
        return start <= tag.Index && string.IsNullOrWhiteSpace(text[start..tag.Index]) ? text[start..tag.Index] : "";
    }

    [GeneratedRegex("""\{\{(?<kind>[<%])\s*(?<end>/)?\s*(?<name>[A-Za-z_][\w./-]*)(?<args>(?:"(?:\\.|[^"\\])*"|`[^`]*`|[^"`{}])*?)(?<self>/)?\s*[>%]\}\}""", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\{\{(?<open>[<%])/\*(?<text>.*?)\*/(?<close>[>%])\}\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Escaped();

    [GeneratedRegex(@"^(?:highlight|code\b.*|.*-?code|codeblock|console|terminal|output|snippet|bash|shell)$", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();

    [GeneratedRegex(@"^[A-Za-z][\w+#-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Language();

    [GeneratedRegex("^(?:youtube|vimeo|tweet|x|twitter|instagram|gist)$", RegexOptions.CultureInvariant)]
    private static partial Regex Film();

    [GeneratedRegex("^(?:figure|img|image|details|rem|toc|article)$", RegexOptions.CultureInvariant)]
    private static partial Regex Shown();

    [GeneratedRegex(@"^\{\{[<%]\s*/", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    /// <summary>Works through the tags of one page; each pair with what is in it.</summary>
    private sealed class Expansion(HugoShortcodes rules, MovedPage page, string text, List<Match> tags)
    {
        /// <param name="from">The first tag.</param>
        /// <param name="to">The one behind the last.</param>
        /// <param name="span">The characters that they stand in.</param>
        /// <param name="depth">How many pairs are around.</param>
        public string Of(int from, int to, (int Start, int End) span, int depth)
        {
            var (made, place) = (new StringBuilder(), span.Start);
            for (var i = from; i < to; i++)
            {
                var tag = tags[i];
                made.Append(text, place, tag.Index - place);
                place = tag.Index + tag.Length;
                if (tag.Groups["end"].Success) continue;
                if (tag.Groups["self"].Success || depth > Deepest || ends[i] is not (> 0 and var end) || end >= to)
                {
                    Add(made, tag, rules.Single(page, tag), place);
                    continue;
                }

                var words = rules.Paired(page, tag, Of(i + 1, end, (place, tags[end].Index), depth + 1), text[place..tags[end].Index], tabs.GetValueOrDefault(i));
                (place, i) = (tags[end].Index + tags[end].Length, end);
                Add(made, tag, words, place);
            }

            return made.Append(text, place, span.End - place).ToString();
        }

        /// <summary>In an item of a list what a tag becomes is a part of it; elsewhere blanks in front of a tag say nothing.</summary>
        private void Add(StringBuilder made, Match tag, string words, int end)
        {
            var indent = IndentBefore(tag, text);
            if (words.Length == 0 || !words.Contains('\n', StringComparison.Ordinal)) words = Building.Apart(made.Length > 0 ? made[^1] : ' ', words, NextTag(end) ? '{' : end < text.Length && char.IsLetterOrDigit(text[end]) ? text[end] : ' ');
            if (Containers.PrefixAt(text, tag.Index).Length > 0) words = Containers.Around(text, tag, words);
            else if (indent.Length > 0 && made.Length >= indent.Length && !Literal().IsMatch(tag.Groups["name"].Value.ToLowerInvariant())) made.Length -= indent.Length;
            while (words.StartsWith('\n') && made.Length > 0 && made[^1] == ' ') made.Length--;
            made.Append(words);
        }

        /// <summary>Whether another tag begins at a place: its words are others.</summary>
        private bool NextTag(int place) => place + 2 < text.Length && text[place] == '{' && text[place + 1] == '{' && !Closing().IsMatch(text.AsSpan(place, Math.Min(12, text.Length - place)));

        /// <summary>For each tag the one that ends it; a figure without end may stand among others that have one.</summary>
        private readonly int[] ends = TagPairs.Of([.. tags.Select(tag => (tag.Groups["name"].Value.ToLowerInvariant(), tag.Groups["end"].Success, tag.Groups["self"].Success))]);

        /// <summary>What each tab is called by the tabs around it.</summary>
        private readonly Dictionary<int, string> tabs = HugoTabs.Of([.. tags]);
    }
}
