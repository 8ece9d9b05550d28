using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>Works out the components of MDX: notes, cards, tabs and links to cards are text with us; of others the words inside stay.</summary>
internal sealed partial class Components
{
    private static readonly string[] Frames = ["CardGrid", "Steps", "FileTree", "Tabs", "Fragment", "LinkCardGrid"];

    private const int Deepest = 20;

    private readonly Dictionary<string, string> imports = new(StringComparer.Ordinal);
    private readonly MovedPage page;

    private Components(MovedPage page) => this.page = page;

    public static void Apply(MovedPage page)
    {
        var own = new Components(page);
        page.Text.Replace(Import(), own.TakeImport);
        page.Text.Replace(Remark(), remark => $"<!-- {remark.Groups["text"].Value.Replace("--", "- -", StringComparison.Ordinal).Trim()} -->");
        page.Text.Replace(Blank(), _ => " ");
        page.Text.Replace(Text(), text => text.Groups["text"].Value);
        page.Text.Replace(ImageSource(), source => own.imports.TryGetValue(source.Groups["name"].Value, out var file) ? $"\"{file}\"" : null);
        own.Expand();
        page.Text.Replace(Alone(), own.Single);
        page.Text.Replace(Open(), tag => page.Text.Note(at => ImportTagDropped.At(at, tag.Groups["name"].Value)));
    }

    /// <summary>Lines that a program reads; pictures are known by the names they are given there.</summary>
    private string TakeImport(Match line)
    {
        if (line.Groups["file"].Success) imports[line.Groups["name"].Value] = line.Groups["file"].Value;
        return "";
    }

    /// <summary>Pairs first, from the inside; a tag in code is none. Deep in a component code is fenced, for blanks in front mean nothing there.</summary>
    private void Expand()
    {
        var text = page.Text.Text;
        var code = CodeSpans.In(text, hasIndented: false);
        var tags = Open().Matches(text).Where(tag => !code.Holds(tag.Index)).ToList();
        var ends = TagPairs.Of([.. tags.Select(tag => (tag.Groups["name"].Value, tag.ValueSpan[1] == '/', tag.Groups["self"].Success))]);
        if (ends.Any(end => end >= 0)) page.Text.Text = Expanded(0, tags.Count, (0, text.Length), 0);

        string Expanded(int from, int to, (int Start, int End) span, int depth)
        {
            var (made, place) = (new StringBuilder(), span.Start);
            for (var i = from; i < to; i++)
            {
                if (ends[i] is not (> 0 and var end) || end >= to || depth > Deepest) continue;
                var (start, inside) = (tags[i].Index, tags[i].Index + tags[i].Length);
                made.Append(text.AsSpan(place, start - place).TrimEnd(" \t")).Append(start > place && text[start - 1] is ' ' or '\t' && text.AsSpan(place, start - place).TrimEnd(" \t") is [.., not '\n'] ? " " : "");
                made.Append(Pair(tags[i], Expanded(i + 1, end, (inside, tags[end].Index), depth + 1)));
                (place, i) = (tags[end].Index + tags[end].Length, end);
            }

            return made.Append(text, place, span.End - place).ToString();
        }
    }

    private string Pair(Match tag, string written)
    {
        var (name, inner) = (tag.Groups["name"].Value, Building.Dedent(written));
        var words = TagParameters.Read(tag.Groups["args"].Value);
        return name switch
        {
            "TabItem" => $"\n\n**{words.Of("label") ?? "Reiter"}**\n\n{inner.Trim('\n')}\n\n",
            "Card" => $"\n\n**{words.Of("title")}**\n\n{inner.Trim('\n')}\n\n",
            "LinkButton" => $"[{inner.Trim()}]({Building.Address(words.Of("href") ?? "#")})",
            "Details" => $"\n\n<details>\n<summary>{words.Of("summary", "title") ?? "Details"}</summary>\n\n{inner.Trim('\n')}\n\n</details>\n\n",
            _ when Building.IsNotice(name) => Building.Notice(words.Of("type") ?? "note", words.Of("title"), inner),
            _ when Frames.Contains(name, StringComparer.Ordinal) => $"\n\n{inner.Trim('\n')}\n\n",
            _ => Building.Kept(page, words, written.Contains('\n', StringComparison.Ordinal) ? $"\n\n{inner.Trim('\n')}\n\n" : inner, name),
        };
    }

    private string Single(Match tag)
    {
        var (name, words) = (tag.Groups["name"].Value, TagParameters.Read(tag.Groups["args"].Value));
        return name switch
        {
            "LinkCard" => $"\n\n[{words.Of("title")}]({Building.Address(words.Of("href") ?? "#")}){(words.Of("description") is { } about ? $"\n{about}" : "")}\n\n",
            "Image" or "Picture" or "img" => $"![{words.Of("alt")}]({Building.Address(words.Of("src") is { } source ? imports.GetValueOrDefault(source.EndsWith(".src", StringComparison.Ordinal) ? source[..^4] : source, source) : "")})",
            "Badge" => words.Of("text") ?? "",
            "Icon" => "",
            "YouTube" or "Youtube" => Building.Embed(page, "YouTube", words.Of("id") is { } id && !id.Contains('/', StringComparison.Ordinal) ? $"https://www.youtube.com/watch?v={id}" : words.Of("id", "url", "src") ?? ""),
            _ => Building.Left(page, tag.Value, name),
        };
    }

    [GeneratedRegex("""^(?:import\s+(?:(?<name>\w+)\s+from\s+["'](?<file>[^"'\n]+\.(?:png|jpe?g|svg|gif|webp|avif))["']|(?:[\w*{},\s]{1,2000}\sfrom\s+)?["'][^"'\n]+["']);?|export\s+(?:const|let|default|function)\b.*(?:\n(?![ \t]*\n).*)*)[ \t]*(?:\n|\z)""", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex(@"\{/\*(?<text>.*?)\*/\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Remark();

    [GeneratedRegex("""\{\s*["']\s+["']\s*\}""", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();

    [GeneratedRegex("""\{\s*(?<quote>["'`])(?<text>[^"'`{}\n]*)\k<quote>\s*\}""", RegexOptions.CultureInvariant)]
    private static partial Regex Text();

    private const string Args = """(?<args>(?:\s+[\w:.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}))?|\s+\{\.\.\.[^}]*\})*)\s*""";

    /// <summary>A picture that the page takes in by name.</summary>
    [GeneratedRegex(@"(?<=<img\b[^<>]{0,1000}\ssrc\s*=\s*)\{\s*(?<name>\w+)(?:\.src)?\s*\}", RegexOptions.CultureInvariant)]
    private static partial Regex ImageSource();

    [GeneratedRegex("<(?<name>[A-Z][\\w.]*)" + Args + "/>", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    [GeneratedRegex("</?(?<name>[A-Z][\\w.]*)" + Args + "(?<self>/)?>", RegexOptions.CultureInvariant)]
    private static partial Regex Open();
}
