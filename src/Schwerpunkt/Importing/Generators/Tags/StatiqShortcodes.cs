using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>Works out the shortcodes of Statiq: <c>&lt;?# Name … /?&gt;</c>, alone or around words.</summary>
internal static partial class StatiqShortcodes
{
    public static void Apply(MovedPage page)
    {
        for (var round = 0; round < 10 && Paired().IsMatch(page.Text.Text); round++)
        {
            var before = page.Text.Text;
            page.Text.Replace(Paired(), tag => Pair(page, tag));
            if (before == page.Text.Text) break;
        }

        page.Text.Replace(Alone(), tag => Single(page, tag));
        page.Text.Replace(Comment(), tag => $"<!-- {tag.Groups["text"].Value.Replace("--", "- -", StringComparison.Ordinal).Trim()} -->");
    }

    private static string Pair(MovedPage page, Match tag)
    {
        var (name, words, inner) = (tag.Groups["name"].Value, TagParameters.Read(tag.Groups["args"].Value), tag.Groups["inner"].Value);
        return name.ToLowerInvariant() switch
        {
            "raw" => inner,
            "figure" => Building.Figure(page, words, inner),
            "highlight" => Building.Code(words.At(0) ?? "", inner),
            var notice when Building.IsNotice(notice) => Building.Notice(notice, words.Of("title"), inner),
            _ => Building.Kept(page, words, inner, name),
        };
    }

    private static string Single(MovedPage page, Match tag)
    {
        var (name, words) = (tag.Groups["name"].Value, TagParameters.Read(tag.Groups["args"].Value));
        return name.ToLowerInvariant() switch
        {
            "figure" or "image" => Building.Figure(page, words, ""),
            "youtube" => Building.Embed(page, "YouTube", $"https://www.youtube.com/watch?v={words.Of("Id") ?? words.At(0)}"),
            "vimeo" => Building.Embed(page, "Vimeo", $"https://vimeo.com/{words.Of("Id") ?? words.At(0)}"),
            "gist" => Building.Embed(page, "Gist", $"https://gist.github.com/{words.Of("Username") ?? words.At(1)}/{words.Of("Id") ?? words.At(0)}"),
            "twitter" or "tweet" => Building.Embed(page, "Beitrag auf X", $"https://x.com/i/status/{words.Of("Id") ?? words.At(0)}"),
            "link" when (words.Of("Path") ?? words.At(0)) is { } address => Building.Address(address),
            _ => Building.Left(page, tag.Value, name),
        };
    }

    [GeneratedRegex(@"<\?[#!]\s*(?<name>\w+)(?<args>(?:(?!\?>).)*?)(?<!/)\?>(?<inner>(?:(?!<\?[#!]\s*\w).)*?)<\?[#!]\s*/\s*\k<name>\s*\?>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Paired();

    [GeneratedRegex(@"<\?[#!]\s*(?<name>\w+)(?<args>(?:(?!\?>).)*?)/?\?>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Alone();

    [GeneratedRegex(@"<\?\*(?<text>.*?)\*\?>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Comment();
}
