using Schwerpunkt.Text;

namespace Schwerpunkt.Pages;

/// <summary>Which passages are German: the rules of the German language apply to no other.</summary>
public static class Languages
{
    /// <summary>Whether a language tag (BCP 47) is a German one: de, de-AT, de-simple.</summary>
    public static bool IsGerman(string language) =>
        language.StartsWith("de", StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || language[2] == '-');

    /// <summary>Whether an element is German: by its own language, else like what is around it.</summary>
    public static bool IsGerman(Attributes attributes, bool around) => attributes.Language is { } own ? IsGerman(own) : around;

    /// <summary>Whether the main text of a document is German.</summary>
    /// <param name="document">May say so itself.</param>
    /// <param name="site">The language of the site, in which a document is that says nothing.</param>
    public static bool IsGerman(Document document, string site) => IsGerman(document.FrontMatter.Language.Code ?? site);
}
