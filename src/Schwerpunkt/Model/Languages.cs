namespace Schwerpunkt.Model;

/// <summary>Which passages are German: the rules of the German language apply to no other.</summary>
public static class Languages
{
    /// <summary>Whether a language tag (BCP 47) is a German one: de, de-AT, de-simple.</summary>
    public static bool IsGerman(string language) =>
        language.StartsWith("de", StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || language[2] == '-');

    /// <summary>Whether an element is German: by its own language, else like what is around it.</summary>
    public static bool IsGerman(Attributes attributes, bool around) => attributes.Language is { } own ? IsGerman(own) : around;

    /// <summary>Whether the main text of a page is German.</summary>
    /// <param name="page">May say so itself.</param>
    /// <param name="site">The language of the site, in which a page is that says nothing.</param>
    public static bool IsGerman(Page page, string site) => IsGerman(page.FrontMatter.Language ?? site);

    /// <summary>The blocks of a page and those inside them that are German, in reading order, footnotes last.</summary>
    public static IEnumerable<Block> GermanBlocks(this Page page, string site)
    {
        var german = IsGerman(page, site);
        return page.Blocks.Concat(page.Footnotes.SelectMany(note => note.Content)).SelectMany(block => German(block, german));
    }

    private static IEnumerable<Block> German(Block block, bool around)
    {
        var german = IsGerman(block.Attributes, around);
        if (german) yield return block;
        foreach (var inner in block.Parts().SelectMany(part => part))
        {
            foreach (var found in German(inner, german)) yield return found;
        }
    }
}
