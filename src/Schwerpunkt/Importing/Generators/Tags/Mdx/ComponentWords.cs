using System.Text.RegularExpressions;
using Schwerpunkt.Findings;

namespace Schwerpunkt.Importing.Generators.Tags.Mdx;

/// <summary>What the components of MDX say to a reader.</summary>
internal sealed partial class ComponentWords(MovedPage page, MdxNames names)
{
    private static readonly string[] Frames = ["CardGrid", "Steps", "FileTree", "Tabs", "Fragment", "LinkCardGrid"];

    private static readonly string[] Managers = ["npm", "npx", "pnpm", "yarn", "bun", "deno", "cargo"];

    public string Pair(Match tag, string written)
    {
        var (name, inner) = (tag.Groups["name"].Value, Building.Dedent(written));
        var words = TagParameters.Read(tag.Groups["args"].Value);
        return name switch
        {
            "TabItem" or "Tab" => $"\n\n{Building.Bold(words.Of("label", "title", "value") ?? "Reiter")}\n\n{inner.Trim('\n')}\n\n",
            "Card" => Card(words, inner),
            "LinkButton" or "LinkCard" when words.Of("href") is { } address && !inner.AsSpan().ContainsAny('[', ']') => $"[{inner.Trim()}]({Building.Address(address)})",
            "Details" => $"\n\n<details>\n<summary>{Building.Unmarked(words.Of("summary", "title") ?? "Details")}</summary>\n\n{inner.Trim('\n')}\n\n</details>\n\n",
            "Fragment" when Managers.Contains(words.Of("slot"), StringComparer.OrdinalIgnoreCase) => $"\n\n**{words.Of("slot")}**\n\n{inner.Trim('\n')}\n\n",
            "Code" => Titled(words) + Building.Code(words.Of("lang") ?? "", inner),
            _ when Building.IsNotice(name) => Building.Notice(words.Of("type") ?? "note", words.Of("title"), inner),
            _ when Frames.Contains(name, StringComparer.Ordinal) => $"\n\n{inner.Trim('\n')}\n\n",
            _ when names.Component(name, words, inner) is { } said => said + page.Text.Note(at => ImportTagDropped.At(at, name)),
            _ => Building.Kept(page, words, written.Contains('\n', StringComparison.Ordinal) ? $"\n\n{inner.Trim('\n')}\n\n" : inner, name),
        };
    }

    public string Single(Match tag)
    {
        var (name, words) = (tag.Groups["name"].Value, TagParameters.Read(tag.Groups["args"].Value));
        return name switch
        {
            "LinkCard" => $"\n\n[{words.Of("title")}]({Building.Address(words.Of("href") ?? "#")}){(words.Of("description") is { } about ? $"\n{about}" : "")}\n\n",
            "Image" or "Picture" or "img" => $"![{words.Of("alt")}]({Building.Address(words.Of("src") is { } source ? names.Picture(source) ?? source : "")}{Building.Title(words.Of("title"), words.Of("alt"))})",
            "Badge" => words.Of("text") ?? "",
            "Icon" => "",
            "Card" => Card(words, words.Of("description") ?? ""),
            "Code" when CodeOf(tag.Groups["args"].Value) is { } code => Titled(words) + Building.Code(words.Of("lang") ?? "", code),
            "YouTube" or "Youtube" => Building.Embed(page, "YouTube", words.Of("id") is { } id && !id.Contains('/', StringComparison.Ordinal) ? $"https://www.youtube.com/watch?v={id}" : words.Of("id", "url", "src") ?? "", words),
            "PackageManagers" when words.Of("pkg") is { } package && words.Of("type") is null or "add" => Commands([("npm", "npm i " + package), ("pnpm", "pnpm add " + package), ("yarn", "yarn add " + package)]),
            _ when words.Named.Where(word => Managers.Contains(word.Name, StringComparer.OrdinalIgnoreCase)).ToList() is { Count: > 1 } commands => Commands([.. commands]),
            _ when names.Component(name, words, "") is { } said => said + page.Text.Note(at => ImportTagDropped.At(at, name)),
            _ => Building.Said(page, words, name) ?? Building.Left(page, tag.Value, name),
        };
    }

    /// <summary>What stands above code.</summary>
    private static string Titled(TagParameters words) => words.Of("title") is { } title ? $"\n\n{Building.Bold(title)}" : "";

    private static string Card(TagParameters words, string inner) =>
        $"\n\n{(words.Of("title") is not { } title ? "" : words.Of("href") is { } address ? $"[{title}]({Building.Address(address)})\n\n" : $"{Building.Bold(title)}\n\n")}{inner.Trim('\n')}\n\n";

    private static string Commands(IReadOnlyList<(string Name, string Value)> commands) =>
        "\n\n" + string.Concat(commands.Select(command => $"**{command.Name}**\n\n{Building.Code("sh", command.Value).Trim('\n')}\n\n"));

    /// <summary>Code that stands there, or has a name at the top of the page; null where a program makes it.</summary>
    private string? CodeOf(string args) => Written().Match(args) is not { Success: true } code ? null : code.Groups["name"].Success ? names.Value(code.Groups["name"].Value) : code.Groups["text"].Value;

    [GeneratedRegex("""\bcode\s*=\s*(?:"(?<text>[^"]*)"|'(?<text>[^']*)'|\{\s*(?:`(?<text>[^`$]*)`|"(?<text>[^"]*)"|'(?<text>[^']*)'|(?<name>\w+))\s*\})""", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
