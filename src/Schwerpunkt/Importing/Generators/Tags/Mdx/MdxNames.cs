using System.Text.RegularExpressions;
using Schwerpunkt.Importing.Generators.Places;

namespace Schwerpunkt.Importing.Generators.Tags.Mdx;

/// <summary>What the lines of a program at the top of an MDX page give names to: pictures, other pages to put in, plain texts.</summary>
internal sealed partial class MdxNames(MovedPage page, GeneratorFiles files)
{
    private const int MostPut = 3;

    private readonly Dictionary<string, string> pictures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> components = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Reading.Data.DataValue> lists = new(StringComparer.Ordinal);

    /// <summary>Puts in what stands in files of their own, then takes the program away.</summary>
    public void Apply()
    {
        for (var round = 0; round < MostPut; round++)
        {
            page.Text.Replace(Import(), Take);
            if (pages.Count == 0) break;
            page.Text.Replace(Alone(), tag => pages.TryGetValue(tag.Groups["name"].Value, out var file) ? Put(tag, file) : null);
            pages.Clear();
        }

        page.Text.Replace(Expression(), value => Value(value.Groups["path"].Value));
        page.Text.Replace(Program(), value => Left(value.Value));
    }

    /// <summary>What a program works out in the midst of the text; braces of a page that is no MDX are braces.</summary>
    public void Compute()
    {
        if (GeneratorFiles.Ending(page.Source.Path) == ".mdx") page.Text.Replace(Inline(), value => value.Groups["code"].Success ? Left(value.Value) : null);
    }

    /// <summary>A list of what stands at the top of the page is written out; of all else stay the words that it is made of, and the program as a comment.</summary>
    private string Left(string program)
    {
        if (MdxLists.Fill(program, lists) is { } filled) return filled;
        var words = string.Join(", ", lists.Where(list => Word().Matches(program).Any(word => word.Value == list.Key)).SelectMany(list => MdxLists.Words(list.Value)));
        return (words.Length > 0 ? words + " " : "") + Building.Left(page, program.Length > 300 ? program[..300] + " …" : program, "{ … }");
    }

    /// <summary>The file of a picture by its name in the program.</summary>
    public string? Picture(string name) => pictures.GetValueOrDefault(name.EndsWith(".src", StringComparison.Ordinal) ? name[..^4] : name);

    /// <summary>What a component shows whose file only puts words around what it is given; null where a program decides it.</summary>
    public string? Component(string name, TagParameters words, string inner) =>
        components.TryGetValue(name, out var file) && PathOf(file) is { } path && files.Text(path) is { } source ? AstroComponent.Fill(source, words, inner) : null;

    /// <summary>A text by its name in the program, or that of a key of the head.</summary>
    public string? Value(string path)
    {
        if (texts.TryGetValue(path, out var text)) return text;
        var parts = path.Split('.');
        if (parts[0] != "frontmatter" || parts.Length == 1) return null;
        Reading.Data.DataValue? value = page.Source.Head;
        foreach (var part in parts.Skip(1)) value = value?.Find(part);
        return value?.Words;
    }

    private string Take(Match line)
    {
        var (name, file) = (line.Groups["name"].Value, line.Groups["file"].Value);
        if (line.Groups["text"].Success) texts[name] = line.Groups["text"].Value;
        else if (GeneratorFiles.IsMarkdown(file)) pages[name] = file;
        else if (GeneratorFiles.Ending(file) == ".astro") components[name] = file;
        else if (file.Length > 0) pictures[name] = file;
        else if (Constant().Match(line.Value) is { Success: true } constant && MdxLists.Read(constant.Groups["code"].Value) is { } list) lists[constant.Groups["name"].Value] = list;
        return "";
    }

    /// <summary>The body of a page that stands where another names it, moved in as far as the line that names it.</summary>
    private string? Put(Match tag, string written)
    {
        if (PathOf(written) is not { } path || files.Text(path) is not { } text) return null;
        var body = SourcePage.Read(path, text, Generator.Starlight).Body.Trim('\n');
        body = Argument().Replace(body, argument => TagParameters.Read(tag.Groups["args"].Value).Of(argument.Groups["name"].Value) ?? argument.Value);
        return tag.Groups["indent"].Success ? string.Join('\n', body.Split('\n').Select(line => line.Length > 0 ? tag.Groups["indent"].Value + line : "")) : body;
    }

    /// <summary>The file that a name stands for; some begin with a sign for the folder of the program.</summary>
    private string? PathOf(string written)
    {
        var below = page.Source.Path.IndexOf("src/content/", StringComparison.Ordinal) is >= 0 and var cut ? page.Source.Path[..cut] : "";
        if (written.StartsWith("~/", StringComparison.Ordinal) || written.StartsWith("@/", StringComparison.Ordinal)) return $"{below}src/{written[2..]}";
        return written.StartsWith('@') ? $"{below}src/{written[1..]}" : PathNames.Join(PathNames.Folder(page.Source.Path), written);
    }

    [GeneratedRegex("""^(?:import\s+(?:(?<name>\w+)(?:\s*,\s*\{[^}]*\})?\s+from\s+["'](?<file>[^"'\n]+\.(?:png|jpe?g|svg|gif|webp|avif|mdx?|astro))["']|(?:[\w*{},\s]{1,2000}\sfrom\s+)?["'][^"'\n]+["']);?|export\s+const\s+(?<name>\w+)\s*=\s*(?:"(?<text>[^"\n]*)"|'(?<text>[^'\n]*)'|`(?<text>[^`$]*)`)\s*;?|export\s+(?:const|let|default|function)\b.*(?:\n(?![ \t]*\n|export\s|import\s).*)*)[ \t]*(?:\n|\z)""", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex("(?:^(?<indent>[ \\t]+)(?=<))?<(?<name>[A-Z]\\w*)(?<args>(?:\\s+[\\w:.-]+(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|\\{[^{}]*\\}))?)*)\\s*/>", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Alone();

    [GeneratedRegex(@"\{\s*(?<path>[A-Za-z_]\w*(?:\.\w+)*)\s*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Expression();

    [GeneratedRegex(@"\{\s*props\.(?<name>\w+)\s*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Argument();

    /// <summary>A list or a condition that a program makes.</summary>
    [GeneratedRegex(@"^[ \t]*\{(?=[^{}]{0,400}(?:=>|&&|\.map\())(?:[^{}]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*\}[ \t]*$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Program();

    [GeneratedRegex(@"^export\s+(?:const|let)\s+(?<name>\w+)\s*(?::[^=]*)?=\s*(?<code>[\[{].*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Constant();

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    /// <summary>A program among words; what stands in attributes, in formulas and in looks is none, and neither is a name behind a heading.</summary>
    [GeneratedRegex(@"(?m:^[ \t>]*:{2,}[^\n]*)|=\s*\{(?:`[^`]*`|[^{}]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*\}|\$\$[^$]*\$\$|\$[^$\n]+\$|<style\b.*?</style\s*>|<script\b.*?</script\s*>|(?<code>(?<![\\{\]])\{(?!\s*(?:[#.:/}]|\.\.\.))(?:[^{}]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})+\})", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Inline();
}
