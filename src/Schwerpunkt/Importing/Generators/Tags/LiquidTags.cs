using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators.Places;
using Schwerpunkt.Importing.Generators.Tags.Templates;
using Schwerpunkt.Importing.Markdown;
using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>Works out the tags of Liquid and Nunjucks as far as they say the same on every build.</summary>
internal sealed partial class LiquidTags(Generator generator, GeneratorSettings settings, GeneratorFiles files, LinkIndex index)
{
    /// <summary>Stands for a brace of a passage that is to be shown as it is.</summary>
    private const char Brace = '\uF8FE';

    private readonly TemplateData data = new(files, PathNames.Join(settings.Roots.Select(root => root.Folder).FirstOrDefault() ?? "", "_data") + "/");

    public void Apply(MovedPage page)
    {
        var text = page.Text;
        if (!text.Text.Contains("{%", StringComparison.Ordinal) && !text.Text.Contains("{{", StringComparison.Ordinal)) return;
        text.Replace(Highlight(), tag => Building.Code(Word(tag.Groups["args"].Value), tag.Groups["code"].Value, tag.Groups["indent"].Value), EndHighlight());
        text.ReplaceAll(Raw(), tag => tag.Groups["text"].Value.Replace('{', Brace), EndRaw());
        text.Replace(Comment(), tag => MarkdownRemark.Of(tag.Groups["text"].Value), EndComment());
        text.Replace(Link(), tag => Named(page, tag.Groups["name"].Value));
        var scope = new LiquidScope(settings, data, page, file => IncludeOf(page, file)) { IsOpen = generator == Generator.Eleventy };
        foreach (var (name, value) in page.Names) scope.Set(name, value is not null, value);
        // Nunjucks and Liquid share their signs, and not what they mean.
        if (generator == Generator.Jekyll) text.Text = LiquidTemplate.Page(text.Text, CodeSpans.In(text.Text, hasIndented: false).Holds, scope, part => Building.Left(page, part.Source, $"for {part.Code}"));
        text.Replace(Include(), tag => Included(page, tag, scope));
        text.Replace(Output(), tag => Value(page, tag));
        Branches.Apply(page, _ => null);
        text.Replace(Paired(), tag => Building.IsNotice(tag.Groups["name"].Value)
            ? Building.Notice(tag.Groups["name"].Value, TagParameters.Read(tag.Groups["args"].Value).At(0), tag.Groups["text"].Value)
            : Building.Kept(page, TagParameters.Read(tag.Groups["args"].Value), tag.Groups["text"].Value, tag.Groups["name"].Value), EndAny());
        text.Replace(Tag(), tag => Containers.Around(text.Text, tag, Other(page, tag)));
        text.Text = text.Text.Replace(Brace, '{');
    }

    private static string Other(MovedPage page, Match tag)
    {
        var (name, words) = (tag.Groups["name"].Value, TagParameters.Read(tag.Groups["args"].Value));
        return name switch
        {
            "image" or "figure" or "img" or "picture" => Building.Figure(page, words, ""),
            "youtube" => Building.Embed(page, "YouTube", Building.Film("https://www.youtube.com/watch?v=", words.Of("id") ?? words.At(0) ?? ""), words),
            "vimeo" => Building.Embed(page, "Vimeo", Building.Film("https://vimeo.com/", words.Of("id") ?? words.At(0) ?? ""), words),
            "gist" => Building.Embed(page, "Gist", $"https://gist.github.com/{words.At(0)}"),
            // They say something to the generator, and nothing to a reader.
            "assign" or "set" or "capture" or "endcapture" or "endset" or "increment" or "decrement" or "seo" or "feed_meta" or "css" or "endcss" or "renderTemplate" or "endrenderTemplate" => "",
            _ => Building.Guessed(page, words, tag.Value, name),
        };
    }

    private string Named(MovedPage page, string name)
    {
        var post = name.Trim(' ', '"', '\'');
        var found = index.Named(page, post) ?? index.Named(page, "_posts/" + post);
        if (found is null && index.FileAt(page, "/" + post) is not null) return $"{settings.BasePath}/{post}";
        return found?.Place.Old is { } old ? settings.BasePath + old : post + page.Text.Note(at => ImportLinkLeft.At(at, post));
    }

    /// <summary>An include that shows a picture is one; one that only puts words in is worked out; the rest stays as a comment.</summary>
    private string Included(MovedPage page, Match tag, LiquidScope scope)
    {
        var (file, words) = (tag.Groups["file"].Value.Trim('"', '\''), Known(tag.Groups["args"].Value, scope));
        var name = PathNames.Stem(file);
        var isFilm = name.Contains("youtube", StringComparison.OrdinalIgnoreCase) && words.Of("id", "video_id") is not null;
        var isNote = Building.IsNotice(name) && words.Of("content", "text", "message") is not null;
        var own = LiquidTemplate.Include($"{file} {tag.Groups["args"].Value}", scope) is { } filled ? TemplateOutput.Clean(filled, IsAlone(page.Text.Text, tag)) : null;
        // A name that is known here means the same there as long as the site's own file shows no more.
        var known = isFilm ? words.Of("title") : isNote ? $"{name} {words.Of("type")} {words.Of("title")} {words.Of("content", "text", "message")}" : Contents().IsMatch(name) ? "" : null;
        if (own is not null && (known is null || UnsaidWords.Exceeds(own, known))) return own + (own.Length == 0 ? "" : (own.Contains("]:", StringComparison.Ordinal) ? "\n" : "") + page.Text.Note(at => ImportTagDropped.At(at, "include " + file)));
        if (isFilm) return Building.Embed(page, "YouTube", Building.Film("https://www.youtube.com/watch?v=", words.Of("id", "video_id") ?? ""), words);
        if (isNote) return Building.Noted(words.Of("type") ?? name, words, words.Of("content", "text", "message") ?? "");
        if (known is not null) return "";
        if (words.Of("src", "image_path", "image", "url", "path", "file") is { } source && IsPicture(source)) return Building.Figure(page, words, "");
        return (IncludeOf(page, file) is null ? ThemeIncludes.Of(page, name, words) : null) ?? Building.Guessed(page, words, tag.Value, "include " + file);
    }

    /// <summary>Parameters with what the names say that stand in them without quotation marks.</summary>
    private static TagParameters Known(string args, LiquidScope scope)
    {
        var read = TagParameters.Read(args);
        return read with { Named = [.. read.Named.Select(word => args.Contains(word.Value + '"', StringComparison.Ordinal) || args.Contains(word.Value + '\'', StringComparison.Ordinal) || !scope.TryOperand(word.Value, out var value) || value is null ? word : (word.Name, TemplateValue.Shown(value)))] };
    }

    private static bool IsAlone(string text, Match tag)
    {
        var before = text.AsSpan(0, tag.Index);
        var after = text.AsSpan(tag.Index + tag.Length);
        return before[(before.LastIndexOf('\n') + 1)..].IsWhiteSpace() && after[..(after.IndexOf('\n') is >= 0 and var end ? end : after.Length)].IsWhiteSpace();
    }

    /// <summary>The text of a file to put in: below the includes, or beside the page.</summary>
    private string? IncludeOf(MovedPage page, string file) =>
        settings.Roots.Select(root => files.Text(PathNames.Join(root.Folder, "_includes/" + file) ?? "")).FirstOrDefault(text => text is not null) ?? files.Text(PathNames.Join(PathNames.Folder(page.Source.Path), file) ?? "");

    /// <summary>What an output shows; in the midst of an address what is not known stays, for a comment would break it.</summary>
    private string? Value(MovedPage page, Match tag)
    {
        var parts = tag.Groups["value"].Value.Split('|', StringSplitOptions.TrimEntries);
        var name = parts[0].Trim();
        var value = Quoted().Match(name) is { Success: true } text ? text.Groups["text"].Value : Variable(page, name);
        var known = parts[1..].All(filter => Filter().IsMatch(filter));
        if (value is null || !known) return tag.Groups["before"].Success || tag.Groups["attribute"].Success ? null : tag.Groups["before"].Value + Building.Left(page, tag.Value, name);
        return tag.Groups["before"].Value + value;
    }

    private string? Variable(MovedPage page, string name)
    {
        if (name is "site.baseurl" or "site.github.baseurl") return settings.BasePath;
        if (name is "site.url" or "site.github.url") return (settings.BaseUrl ?? "")[..^(settings.BaseUrl is null ? 0 : settings.BasePath.Length)];
        if (name is "content" or "page.content") return null;
        var path = name.Split('.');
        DataValue? value = path[0] switch
        {
            "site" or "metadata" or "meta" => settings.Data,
            "page" => page.Source.Head,
            _ => path.Length == 1 ? page.Source.Head.Find(name) : null,
        };
        foreach (var key in path.Skip(1)) value = value?.Find(key);
        return value?.Words ?? (name is "page.title" or "title" ? page.Title : null);
    }

    private static string Word(string args) => args.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault()?.Trim('"', '\'') ?? "";

    private static bool IsPicture(string path) => GeneratorFiles.Ending(path) is ".jpg" or ".jpeg" or ".png" or ".gif" or ".svg" or ".webp" or ".avif";

    [GeneratedRegex(@"(?<indent>(?<=^)[ \t]*)?\{%-?\s*highlight\b(?<args>[^%]*?)-?%\}\n?(?<code>.*?)\{%-?\s*endhighlight\s*-?%\}", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Highlight();

    [GeneratedRegex(@"\{%-?\s*(?<tag>raw|verbatim)\s*-?%\}(?<text>.*?)\{%-?\s*end\k<tag>\s*-?%\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Raw();

    [GeneratedRegex(@"\{%-?\s*comment\s*-?%\}(?<text>.*?)\{%-?\s*endcomment\s*-?%\}|\{#(?<text>.*?)#\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\{%-?\s*endhighlight\s*-?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex EndHighlight();

    [GeneratedRegex(@"\{%-?\s*end(?:raw|verbatim)\s*-?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex EndRaw();

    [GeneratedRegex(@"\{%-?\s*endcomment\s*-?%\}|#\}", RegexOptions.CultureInvariant)]
    private static partial Regex EndComment();

    [GeneratedRegex(@"\{%-?\s*end\w+\s*-?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex EndAny();

    /// <summary>The base path before it is part of what it gives.</summary>
    [GeneratedRegex(@"(?:\{\{-?\s*site\.baseurl\s*-?\}\})?\{%-?\s*(?:link|post_url)\s+(?<name>[^%]+?)\s*-?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex("""\{%-?\s*(?:include|include_relative|include_cached|render)\s+(?<file>"[^"]+"|'[^']+'|[^\s%]+)(?<args>(?:"[^"]*"|'[^']*'|[^%"'])*?)-?%\}""", RegexOptions.CultureInvariant)]
    private static partial Regex Include();

    [GeneratedRegex("""(?:(?<before>\]\([^)\s]*)|(?<=(?<attribute>\b(?:href|src)\s*=\s*["'][^"'<>\n]{0,400}))|)\{\{-?\s*(?<value>[^{}]*?)\s*-?\}\}""", RegexOptions.CultureInvariant)]
    private static partial Regex Output();

    [GeneratedRegex("""\{%-?\s*(?<name>(?!if\b|for\b|unless\b|case\b|capture\b|set\b|macro\b|css\b|js\b)[a-z]\w*)(?<args>(?:"[^"]*"|'[^']*'|[^%"'])*?)-?%\}(?<text>(?:(?!\{%-?\s*\k<name>\b).)*?)\{%-?\s*end\k<name>\s*-?%\}""", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Paired();

    [GeneratedRegex("""\{%-?\s*(?<name>[A-Za-z_]\w*)(?<args>(?:"[^"]*"|'[^']*'|[^%"'])*?)-?%\}""", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("""^(?:"(?<text>[^"]*)"|'(?<text>[^']*)')$""", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex("(?:^|[-_])toc(?:$|[-_])|table-?_?of-?_?contents", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Contents();

    [GeneratedRegex(@"^(?:relative_url|absolute_url|url|safe|escape|strip|markdownify|htmlBaseUrl|prepend:\s*site\.(?:baseurl|url)|date_to_\w+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Filter();
}
