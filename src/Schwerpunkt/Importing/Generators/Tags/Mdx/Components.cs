using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Markdown;

namespace Schwerpunkt.Importing.Generators.Tags.Mdx;

/// <summary>Works out the components of MDX: notes, cards, tabs and links to cards are text with us; of others the words inside stay.</summary>
internal sealed partial class Components
{
    private const int Deepest = 20;

    private readonly ComponentWords words;
    private readonly MovedPage page;

    private Components(MovedPage page, MdxNames names) => (this.page, words) = (page, new ComponentWords(page, names));

    public static void Apply(MovedPage page, GeneratorFiles files)
    {
        page.Text.Text = Hero(page) + page.Text.Text;
        page.Text.Replace(Remark(), remark => MarkdownRemark.Of(remark.Groups["text"].Value));
        var names = new MdxNames(page, files);
        names.Apply();
        page.Text.Replace(Blank(), _ => " ");
        page.Text.Replace(Text(), text => text.Groups["text"].Value);
        names.Compute();
        page.Text.Replace(ImageSource(), source => names.Picture(source.Groups["name"].Value) is { } file ? $"\"{file}\"" : null);
        page.Text.Replace(Element(), tag => Computed().Replace(tag.Value, ""));
        var own = new Components(page, names);
        own.Expand();
        var text = page.Text.Text;
        static char Sign(string text, int at) => at < 0 || at >= text.Length || text.AsSpan(at).StartsWith("</") ? ' ' : text[at];
        page.Text.Replace(Alone(), tag => ListIndent.Around(text, tag.Index, 0, Building.Apart(Sign(text, tag.Index - 1), own.words.Single(tag), Sign(text, tag.Index + tag.Length))));
        page.Text.Replace(Open(), tag => page.Text.Note(at => ImportTagDropped.At(at, tag.Groups["name"].Value)));
    }

    /// <summary>What the top of a page shows above its text: a line, and links.</summary>
    private static string Hero(MovedPage page)
    {
        var hero = page.Source.Head.Find("hero");
        var links = hero?.Find("actions") is Reading.Data.DataValue.Many actions ? actions.Items.Select(action => action.Find("text")?.Words is { } words && action.Find("link")?.Words is { } link ? $"[{words}]({Building.Address(link)})" : "").Where(link => link.Length > 0).ToList() : [];
        var title = hero?.Find("title")?.Words is { } line && line != page.Title && !line.Contains('<', StringComparison.Ordinal) ? $"**{line}**\n\n" : "";
        return title + (links.Count > 0 ? $"{string.Join(" · ", links)}\n\n" : "");
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
                if (i > from && start == place && made.Length > 0 && !char.IsWhiteSpace(made[^1])) made.Append(' ');
                made.Append(ListIndent.Around(text, start, span.Start, words.Pair(tags[i], Expanded(i + 1, end, (inside, tags[end].Index), depth + 1))));
                (place, i) = (tags[end].Index + tags[end].Length, end);
            }

            return made.Append(text, place, span.End - place).ToString();
        }
    }

    [GeneratedRegex(@"\{/\*(?<text>.*?)\*/\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Remark();

    [GeneratedRegex("""\{\s*["']\s+["']\s*\}""", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();

    [GeneratedRegex("""(?<!=\s*)\{\s*(?<quote>["'`])(?<text>[^"'`{}\n]*)\k<quote>\s*\}""", RegexOptions.CultureInvariant)]
    private static partial Regex Text();

    private const string Args = """(?<args>(?:\s+[\w:.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}))?|\s+\{\.\.\.[^}]*\})*)\s*""";

    /// <summary>A picture that the page takes in by name, and gives to an element.</summary>
    [GeneratedRegex(@"(?<=<(?:img|[A-Z][\w.]*)\b[^<>]{0,1000}\s[\w:-]+\s*=\s*)\{\s*(?<name>\w+)(?:\.src)?\s*\}", RegexOptions.CultureInvariant)]
    private static partial Regex ImageSource();

    [GeneratedRegex("<[a-z][\\w-]*(?=[^<>]{0,2000}=\\s*\\{|\\s+\\{)" + Args + "/?>", RegexOptions.CultureInvariant)]
    private static partial Regex Element();

    /// <summary>Attributes that a program works out.</summary>
    [GeneratedRegex(@"\s+(?:[\w:.-]+\s*=\s*\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}|\{\.\.\.[^}]*\})", RegexOptions.CultureInvariant)]
    private static partial Regex Computed();

    [GeneratedRegex("<(?<name>[A-Z][\\w.]*)" + Args + "/>", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    [GeneratedRegex("</?(?<name>[A-Z][\\w.]*)" + Args + "(?<self>/)?>", RegexOptions.CultureInvariant)]
    private static partial Regex Open();
}
