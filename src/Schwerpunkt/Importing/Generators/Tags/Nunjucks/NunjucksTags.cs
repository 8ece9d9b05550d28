using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators.Places;
using Schwerpunkt.Importing.Markdown;
using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Importing.Generators.Tags.Nunjucks;

/// <summary>Works out what Eleventy's templates say to a reader; what is left is read as Liquid.</summary>
internal sealed partial class NunjucksTags(GeneratorSettings settings, GeneratorFiles files)
{
    /// <summary>Stands for a brace of a passage that is to be shown as it is.</summary>
    private const char Brace = '\uF8F9';

    private static readonly string[] Endings = [".json", ".yml", ".yaml"];

    public void Apply(MovedPage page, Action<MovedPage> rest)
    {
        var text = page.Text;
        // Templates are worked out before Markdown is read, in code too.
        text.Text = Raw().Replace(text.Text, tag => tag.Groups["text"].Value.Replace('{', Brace));
        text.Replace(Remark(), remark => MarkdownRemark.Of(remark.Groups["text"].Value), RemarkEnd());
        TakeNames(page);
        text.Replace(Program(), _ => "");
        text.Replace(Definition(), _ => "", DefinitionEnd());
        text.Replace(Loop(), loop => Words().IsMatch(Marks().Replace(loop.Groups["text"].Value, "")) ? null : Building.Left(page, Shorter(loop.Value), "for"), LoopEnd());
        text.Replace(Macro(), call => NunjucksCalls.Said(page, call.Groups["name"].Value, call.Groups["args"].Value) ?? Building.Left(page, Shorter(call.Value), call.Groups["name"].Value), MacroEnd());
        Branches.Apply(page, code => IsTrue(page, code));
        text.Replace(Output(), output => Value(page, output));
        text.Replace(Paired(), tag => Pair(page, tag), PairedEnd());
        text.Replace(BranchEnd(), _ => "");
        text.Replace(Tag(), tag => Single(page, tag) is { } said ? Containers.Around(text.Text, tag, said) : null);
        rest(page);
        text.Text = text.Text.Replace(Brace, '{');
    }

    /// <summary>What „set“ and „assign“ give names to: a text that is written out, as long as no other passage gives the same name to something else.</summary>
    private static void TakeNames(MovedPage page)
    {
        var code = CodeSpans.In(page.Text.Text);
        foreach (var found in Setting().Matches(page.Text.Text).Where(found => !code.Holds(found.Index)))
        {
            var (name, value) = (found.Groups["name"].Value, found.Groups["text"].Success ? new DataValue.Text(found.Groups["text"].Value) : null);
            page.Names[name] = page.Names.TryGetValue(name, out var other) && other?.Words != value?.Words ? null : value;
        }
    }

    private static string Shorter(string code) => code.Length > 300 ? code[..300] + " …" : code;

    /// <summary>A text that is written out, or one of the site's data; null where neither.</summary>
    private string? Value(MovedPage page, Match output)
    {
        var parts = output.Groups["value"].Value.Split('|', StringSplitOptions.TrimEntries);
        if (Address().Match(parts[0]) is { Success: true } address) return address.Groups["address"].Value;
        if (!parts[1..].All(filter => Filter().IsMatch(filter))) return null;
        var path = parts[0].Split('.');
        return path.Skip(1).Aggregate(Root(page, path), (found, key) => found?.Find(key))?.Words;
    }

    /// <summary>What a path begins with: a word of the page, or a file of the site's data.</summary>
    private DataValue? Root(MovedPage page, string[] path) =>
        page.Names.TryGetValue(path[0], out var own) ? own : path.Length == 1 ? page.Source.Head.Find(path[0]) ?? page.Place.Shared.Find(path[0]) : settings.Roots.SelectMany(root => Endings.Select(ending => PathNames.Join(root.Folder, $"_data/{path[0]}{ending}")))
            .Where(file => file is not null && files.Paths.Contains(file)).Select(file => (DataValue)GeneratorSettings.DataOf(file ?? "", files)).FirstOrDefault();

    /// <summary>Whether a condition holds on every build; null where nobody knows.</summary>
    private bool? IsTrue(MovedPage page, string code)
    {
        if (Compared().Match(code) is not { Success: true } found) return null;
        var path = found.Groups["path"].Value.Split('.');
        // A word that no page says may come from a layout.
        if (Root(page, path) is not { } root) return null;
        var value = path.Skip(1).Aggregate<string, DataValue?>(root, (inner, key) => inner?.Find(key));
        var holds = found.Groups["sign"].Success ? value?.Words == found.Groups["text"].Value : value is DataValue.Text text ? text.Value is not ("" or "false" or "0" or "null" or "~") : value is not null;
        return holds != (found.Groups["not"].Success || found.Groups["sign"].Value.StartsWith('!'));
    }

    private static string Pair(MovedPage page, Match tag)
    {
        var (name, words, inner) = (tag.Groups["name"].Value, TagParameters.Read(tag.Groups["args"].Value), tag.Groups["text"].Value);
        if (!Building.IsNotice(name)) return Building.Kept(page, words with { Plain = [] }, inner, name);
        var (kind, title) = Building.Heading(name.ToLowerInvariant(), words);
        return Building.Notice(kind, title is "md" or "html" ? null : title, inner);
    }

    /// <summary>Null where Liquid has the same.</summary>
    private static string? Single(MovedPage page, Match tag)
    {
        var (name, words) = (tag.Groups["name"].Value, TagParameters.Read(tag.Groups["args"].Value));
        if (Known().IsMatch(name)) return null;
        if (PictureTag().IsMatch(name)) return Building.Figure(page, words, words.Of("caption") is null && words.At(2) is { } third && IsCaption(name, third) ? third : "");
        if (name.Contains("youtube", StringComparison.OrdinalIgnoreCase) && (words.Of("id", "slug", "videoId") ?? words.At(0)) is { } video)
            return Building.Embed(page, "YouTube", video.Contains('/', StringComparison.Ordinal) ? video : $"https://www.youtube.com/watch?v={video}", words.Of("title") ?? words.Quoted.FirstOrDefault(word => word.Contains(' ', StringComparison.Ordinal)));
        if (words.Quoted.FirstOrDefault(word => word.StartsWith("http", StringComparison.Ordinal)) is { } address && words.Quoted.FirstOrDefault(word => word != address && word.Any(char.IsLetter)) is { } title && !title.AsSpan().ContainsAny('[', ']'))
            return $"[{title}]({Building.Address(address)})" + page.Text.Note(at => ImportTagDropped.At(at, name));
        return Building.Said(page, words, name);
    }

    /// <summary>Behind the words in its place some pictures have a caption, others sizes and classes.</summary>
    private static bool IsCaption(string name, string words) =>
        Pictures.Credit.Find(words).Written is not null || !Looks().IsMatch(words) && (char.IsUpper(words[0]) || name.Equals("figure", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^\W*$|\d(?:vw|px|r?em|%)|^(?:lazy|eager|auto|true|false|left|right|center|full|half)$|^[a-z]+(?:-[\w-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Looks();

    [GeneratedRegex("""^(?<not>not\s+|!\s*)?(?<path>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)(?:\s*(?<sign>[=!]={1,2})\s*(?:"(?<text>[^"]*)"|'(?<text>[^']*)'|(?<text>\d+)))?$""", RegexOptions.CultureInvariant)]
    private static partial Regex Compared();

    [GeneratedRegex(@"\{%-?\s*(?<tag>raw|verbatim)\s*-?%\}(?<text>.*?)\{%-?\s*end\k<tag>\s*-?%\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Raw();

    [GeneratedRegex(@"\{#(?<text>.*?)#\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Remark();

    [GeneratedRegex(@"#\}", RegexOptions.CultureInvariant)]
    private static partial Regex RemarkEnd();

    /// <summary>It says something to the generator, and nothing to a reader.</summary>
    [GeneratedRegex(@"\{%-?\s*(?:from|import|extends|set\s+[^%{}]*=|assign)\s[^%]*?-?%\}[ \t]*\n?", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Program();

    [GeneratedRegex("""\{%-?\s*(?:set|assign)\s+(?<name>[A-Za-z_]\w*)\s*=\s*(?:(?:"(?<text>[^"]*)"|'(?<text>[^']*)'|(?<text>\d+))\s*-?%\}|[^%]*-?%\})""", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Setting();

    [GeneratedRegex(@"\{%-?\s*macro\b.*?\{%-?\s*endmacro\s*-?%\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Definition();

    [GeneratedRegex(@"\{%-?\s*endmacro\s*-?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex DefinitionEnd();

    [GeneratedRegex(@"\{%-?\s*for\b[^%]*-?%\}(?<text>(?:(?!\{%-?\s*for\b).)*?)\{%-?\s*endfor\s*-?%\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Loop();

    [GeneratedRegex(@"\{%-?\s*endfor\s*-?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex LoopEnd();

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}|<[^>]*>|&\w+;", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"\{\{-?\s*(?<name>[A-Za-z_][\w.]*)\s*\((?<args>.*?)\)\s*(?:\|\s*safe\s*)?-?\}\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Macro();

    [GeneratedRegex(@"\)\s*(?:\|\s*safe\s*)?-?\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex MacroEnd();

    [GeneratedRegex("""\{\{-?\s*(?<value>[^{}()]*?)\s*-?\}\}""", RegexOptions.CultureInvariant)]
    private static partial Regex Output();

    /// <summary>A whole address, whatever is done to it.</summary>
    [GeneratedRegex("""^(?:"(?<address>(?:https?:/)?/[^"]*)"|'(?<address>(?:https?:/)?/[^']*)')$""", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(?:safe|escape|url|trim|markdown|md|markdownify)$", RegexOptions.CultureInvariant)]
    private static partial Regex Filter();

    [GeneratedRegex("""\{%-?\s*(?<name>(?!(?:if|for|unless|case|capture|set|macro|block|css|js|highlight|raw|comment)\b)[A-Za-z]\w*)(?<args>(?:"[^"]*"|'[^']*'|[^%"'])*?)-?%\}(?<text>(?:(?!\{%-?\s*\k<name>\b).)*?)\{%-?\s*end_?\k<name>\s*-?%\}""", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Paired();

    [GeneratedRegex(@"\{%-?\s*end\w+\s*-?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex PairedEnd();

    /// <summary>Where the beginning of a passage says that it is one, its end need not.</summary>
    [GeneratedRegex(@"\{%-?\s*(?:endfor|endblock|block\s+\w+)\s*-?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex BranchEnd();

    [GeneratedRegex("""\{%-?\s*(?<name>[A-Za-z_]\w*)(?<args>(?:"[^"]*"|'[^']*'|[^%"'])*?)-?%\}""", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("^(?:if|for|unless|case|capture|endcapture|set|endset|assign|include|include_relative|include_cached|render|highlight|endhighlight|raw|comment|link|post_url|css|endcss|js|endjs|renderTemplate|endrenderTemplate|gist|vimeo)$", RegexOptions.CultureInvariant)]
    private static partial Regex Known();

    [GeneratedRegex("^(?:img|image|figure|picture|respimg|responsiveImage|imageShortcode|photo)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PictureTag();
}
