using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators.Places;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators.Tags.Statiq;

/// <summary>What the shortcodes of Statiq say to a reader.</summary>
internal sealed partial class StatiqMeanings(GeneratorSettings settings, GeneratorFiles files)
{
    public static string Pair(MovedPage page, Match tag, string inner)
    {
        var (name, words) = (tag.Groups["name"].Value, Read(tag));
        return name.ToLowerInvariant() switch
        {
            "raw" => inner,
            "figure" => Building.Figure(page, words, inner),
            "highlight" => Building.Code(words.Of("Language") ?? words.At(0) ?? "", inner),
            "table" => Table(words, inner),
            "grid" or "cell" or "row" or "column" or "columns" => $"\n\n{Building.Kept(page, words, inner.Trim('\n'), name)}\n\n",
            _ when Building.IsNotice(name) => Building.Noted(name.ToLowerInvariant(), words, inner),
            _ => Building.Kept(page, words, inner, name),
        };
    }

    public string Single(MovedPage page, Match tag, bool isInCode)
    {
        var (name, words) = (tag.Groups["name"].Value, Read(tag));
        if (name.Equals("include", StringComparison.OrdinalIgnoreCase) && (words.Of("Path") ?? words.At(0)) is { } path) return Included(page, path) ?? Unknown(page, tag, name, isInCode);
        if (name is "=" || name.Equals("meta", StringComparison.OrdinalIgnoreCase)) return Meta(page, words.Of("Key") ?? words.At(0) ?? "") ?? Unknown(page, tag, $"{name} {words.At(0)}", isInCode);
        if (isInCode) return Unknown(page, tag, name, isInCode: true);
        return name.ToLowerInvariant() switch
        {
            // Without an end it goes around nothing.
            "raw" => "",
            "figure" or "image" => Building.Figure(page, words, ""),
            "youtube" => Building.Embed(page, "YouTube", Building.Film("https://www.youtube.com/watch?v=", words.Of("Id") ?? words.At(0) ?? ""), words),
            "vimeo" => Building.Embed(page, "Vimeo", Building.Film("https://vimeo.com/", words.Of("Id") ?? words.At(0) ?? ""), words),
            "giphy" => Building.Embed(page, "Giphy", $"https://giphy.com/gifs/{words.Of("Id") ?? words.At(0)}"),
            "gist" => Building.Embed(page, "Gist", "https://gist.github.com/" + ((words.Of("Username") ?? words.At(1)) is { } user ? user + "/" : "") + (words.Of("Id") ?? words.At(0))),
            "twitter" or "tweet" => Building.Embed(page, "Beitrag auf X", $"https://x.com/i/status/{words.Of("Id") ?? words.At(0)}"),
            "embed" when (words.Of("Url") ?? words.At(1) ?? words.At(0)) is { } address => Building.Embed(page, "Eingebetteter Inhalt", address),
            "link" when (words.Of("Path") ?? words.At(0)) is { } address => Building.Address(address),
            _ => Building.Said(page, words, name) ?? Building.Left(page, tag.Value, name),
        };
    }

    /// <summary>An address without quotation marks is one word.</summary>
    private static TagParameters Read(Match tag) => TagParameters.Read(BareAddress().Replace(tag.Groups["args"].Value, "\"${address}\""));

    /// <summary>In code a comment would be read; there it stays as it is written.</summary>
    private static string Unknown(MovedPage page, Match tag, string name, bool isInCode) =>
        isInCode ? tag.Value + page.Text.Note(at => ImportTagLeft.AtCode(at, tag.Value)) : Building.Left(page, tag.Value, name);

    /// <summary>What the page, its folder or the site says under a key.</summary>
    private string? Meta(MovedPage page, string key) =>
        (page.Source.Head.Find(key) ?? page.Place.Shared.Find(key) ?? settings.Data.Find(key))?.Words is { } words && words is not ['=' or '-', '>', ..] ? words : key.Equals("title", StringComparison.OrdinalIgnoreCase) ? page.Title : null;

    /// <summary>The text of a file, beside the page or below the roots; null where it is none that can be read.</summary>
    private string? Included(MovedPage page, string path)
    {
        var clean = path.Replace('\\', '/');
        var places = settings.Roots.Select(root => PathNames.Join(root.Folder, clean.TrimStart('/'))).Prepend(clean.StartsWith('/') ? null : PathNames.Join(PathNames.Folder(page.Source.Path), clean));
        var file = places.FirstOrDefault(place => place is not null && place != page.Source.Path && files.Text(place) is not null && GeneratorFiles.Ending(place) is not ".cshtml");
        return file is null ? null : SourcePage.Read(file, files.Text(file) ?? "", Generator.Statiq).Body.Trim('\n');
    }

    /// <summary>A row a line, a cell a word or what stands in quotation marks.</summary>
    private static string Table(TagParameters words, string inner)
    {
        var rows = inner.Split('\n').Where(line => line.Trim().Length > 0).Select(line => Cell().Matches(line).Select(cell => WhiteSpace.Fold(cell.Groups["text"].Value).Replace("|", "\\|", StringComparison.Ordinal)).ToList()).ToList();
        if (rows.Count == 0) return "";
        var width = rows.Max(row => row.Count);
        if (words.Of("HeaderRows") is null or "0") rows.Insert(0, []);
        var lines = rows.Select(row => $"| {string.Join(" | ", row.Concat(Enumerable.Repeat("", width - row.Count)))} |").ToList();
        lines.Insert(1, "|" + string.Concat(Enumerable.Repeat("---|", width)));
        return $"\n\n{string.Join('\n', lines)}\n\n";
    }

    [GeneratedRegex("""(?<=\s)(?<address>https?://[^\s"']+)""", RegexOptions.CultureInvariant)]
    private static partial Regex BareAddress();

    [GeneratedRegex("""\s*(?:"(?<text>[^"]*)"|(?<text>\S+))""", RegexOptions.CultureInvariant)]
    private static partial Regex Cell();
}
