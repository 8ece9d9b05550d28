using System.Collections.Frozen;
using Schwerpunkt.Text;

namespace Schwerpunkt.Pages;

/// <summary>Which passages are German: the rules of the German language apply to no other.</summary>
public static class Languages
{
    /// <summary>Whether a language tag (BCP 47) is a German one: de, de-AT, de-simple.</summary>
    public static bool IsGerman(string language) =>
        language.StartsWith("de", StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || language[2] == '-');

    /// <summary>The languages of two letters, ISO 639-1.</summary>
    private static readonly FrozenSet<string> TwoLetters = (
        "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv "
        + "ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my "
        + "na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw "
        + "ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Signs of countries, and names of three letters where there are two: no browser knows them.</summary>
    private static readonly FrozenDictionary<string, string> Slips = (
        "cz cs ua uk gr el dk da jp ja cn zh vn vi rs sr by be us en gb en at de "
        + "eng en pol pl ger de deu de cze cs ces cs ukr uk rus ru ara ar tur tr fra fr fre fr spa es ita it nld nl dut nl dan da swe sv ron ro rum ro bul bg hun hu hrv hr srp sr "
        + "slk sk slo sk slv sl ell el gre el vie vi zho zh chi zh fas fa per fa").Split(' ').Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a tag (BCP 47) begins with a language that there is; of those with three letters none is doubted that has no shorter name.</summary>
    public static bool IsKnown(string language) => First(language) is var first && !Slips.ContainsKey(first) && (first.Length != 2 || TwoLetters.Contains(first));

    /// <summary>The language that is meant by one that there is not; null where nobody can tell.</summary>
    public static string? Meant(string language) => Slips.GetValueOrDefault(First(language));

    private static string First(string language) => language.Split('-')[0];

    /// <summary>Whether an element is German: by its own language, else like what is around it.</summary>
    public static bool IsGerman(Attributes attributes, bool around) => attributes.Language is { } own ? IsGerman(own) : around;

    /// <summary>Whether the main text of a document is German.</summary>
    /// <param name="document">May say so itself.</param>
    /// <param name="site">The language of the site, in which a document is that says nothing.</param>
    public static bool IsGerman(Document document, string site) => IsGerman(document.FrontMatter.Language.Code ?? site);
}
