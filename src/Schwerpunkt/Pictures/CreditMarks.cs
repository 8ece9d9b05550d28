using System.Buffers;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Pictures;

/// <summary>What stands around the name in a credit and names nobody itself: „Foto:“, ©, licences, academic titles, addresses.</summary>
internal static partial class CreditMarks
{
    /// <summary>One word of a label, for example „Bildquelle“.</summary>
    public const string Word =
        @"(?:(?:Archiv|Symbol|Presse|Titel|Beitrags|Aufmacher|Header|Luft|Teaser|Vorschau|Drohnen|Hintergrund|Porträt)?(?:[Ff]otos?|[Bb]ild(?:er)?)|Photos?|Fotograf(?:in|[*:_]in|/in|ie|ien|en)?|Bild(?:quellen?|nachweise?|rechte|autor(?:in)?|urheber(?:in)?|credits?|material)|Fotonachweise?|Fotorechte|Fotocredits?|(?:Info|Titel)?[Gg]rafik(?:en)?|Abbildung(?:en)?|Abb\.|Illustration(?:en)?|Zeichnung(?:en)?|Visualisierung(?:en)?|Rendering|Karten?|Kartografie|(?:Lage|Stadt|Bebauungs|Übersichts)?[Pp]l(?:an|äne)|(?:Foto)?[Cc]ollage|Repro(?:duktion)?|(?:Foto)?[Mm]ontage|(?:Luft|Drohnen)?[Aa]ufnahmen?|Urheber(?:in)?|Credits?)";

    /// <summary>A label with its colon, also for several things: „Foto und Grafik:“. „Abbildung 2:“ is none, a caption follows it.</summary>
    public const string Label = Word + @"(?:-?\s*(?:\bund\b|u\.|&|/|,)\s*" + Word + @")*(?:\s*\(\d{1,2}\))?\s*:";

    /// <summary>The sign of copyright and what is written for it.</summary>
    public const string Sign = @"(?:©|\([cC]\)|Copyright\b:?)";

    /// <summary>Whether it claims the copyright for somebody.</summary>
    public static bool HasSign(string text) => AnySign().IsMatch(text);

    /// <summary>Whether it begins with the label that tables and charts use, which counts as one only where nothing else stands in the line.</summary>
    public static bool IsSourceLine(string line) => Source().IsMatch(line);

    /// <summary>The words behind the label at their beginning; all of them where there is none.</summary>
    public static string WithoutLabel(string text) => FirstLabel().Replace(text, "");

    /// <summary>A label with a word or two that name nobody: „Foto: N.N.“, „Bild: unbekannt“.</summary>
    public static bool NamesNobody(string line) => WithoutLabel(line) is var rest && rest.Length < line.Length && rest.Split(' ').Length <= 2 && Credit.TryParse(line) is null;

    /// <summary>The words that may name somebody; what is set aside between two of them parts them.</summary>
    public static string Bare(string text)
    {
        var bare = text.Contains(':', StringComparison.Ordinal) ? RoleLabels().Replace(text, ", ") : text;
        bare = AnySign().Replace(bare, " ");
        bare = BareLabel().Replace(bare, "");
        if (bare.AsSpan().ContainsAny(InAddresses)) bare = Addresses().Replace(bare, match => IsPlatform(match.Value) ? match.Value : " ");
        if (bare.AsSpan().ContainsAny(InLicenses)) bare = Licenses().Replace(bare, ", ");
        if (bare.AsSpan().ContainsAny(InPhrases)) bare = Phrases().Replace(bare, ", ");
        if (bare.AsSpan().ContainsAny(Platforms)) bare = AtPlatform().Replace(bare, ", ");
        if (bare.AsSpan().ContainsAny(InTitles)) bare = Titles().Replace(bare, " ");
        return bare.Trim();
    }

    // A quick look that rules out nearly every text: each pattern needs one of these.
    private static readonly SearchValues<char> InAddresses = SearchValues.Create(".:@");
    private static readonly SearchValues<string> InLicenses = Any("Lizenz", "Licen", "CC", "Commons", "Domain", "gemeinfrei", "dl-de", "GFDL", "GPL", "royalty", "rights");
    private static readonly SearchValues<string> InPhrases = Any("rechte", "rights", "urheber", "nutzung", "editorial", "verfügung", "genehmigung", "bereitgestellt", "courtesy", "auftrag", "namen", "für");
    private static readonly SearchValues<string> Platforms = Any("Unsplash", "Pixabay", "Pexels", "Flickr", "Pixelio", "Freepik", "Wikimedia", "Wikipedia", "Photocase", "Shutterstock", "Adobe", "iStock");
    private static readonly SearchValues<string> InTitles = Any(".", "Professor", "Ph", "(FH)", "(TU)", "(BA)", "Frau", "Herr");

    private static SearchValues<string> Any(params ReadOnlySpan<string> words) => SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);

    private static bool IsPlatform(string address) => CreditVocabulary.Agencies.Contains(address.Split('/')[0].ToLowerInvariant()) || StockFile().IsMatch(address);

    /// <summary>The number or name of a picture at an agency: often the only trace of its author.</summary>
    public static bool IsStockFile(string words) => StockFile().IsMatch(words);

    [GeneratedRegex(@"^\s*" + Label + @"\s*", RegexOptions.CultureInvariant)]
    private static partial Regex FirstLabel();

    [GeneratedRegex(@"©|&copy;|\([cC]\)|\bcopyrights?\b(?:\s+by\b)?:?|®|™", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnySign();

    /// <summary>Every label, and in a credit also that of a source or a role.</summary>
    [GeneratedRegex(@"(?<![\p{L}-])(?:" + Label + @"|(?:Daten-?|Karten-?)?(?:quellen?|grundlagen?)\s*:|(?:" + Word + @"|Text|Quelle|Gestaltung|Layout|Bearbeitung|Entwurf|Montage|Idee|Konzept|Screenshot|Scan|Video|Film|Still|Rechte|Nutzungsrechte|Bildrechte|Nachweis|Credits?|Image|Picture|Source)(?:\s*(?:/|&|\+|\bund\b)\s*(?:" + Word + @"|Text|Quelle|Gestaltung|Layout|Bearbeitung|Montage))*\s*:)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RoleLabels();

    /// <summary>„Foto Erika Muster“, „Foto von Erika Muster“.</summary>
    [GeneratedRegex(@"^\W*(?:(?:Archiv|Symbol|Presse)?(?:[Ff]otos?|[Bb]ild(?:er)?|[Aa]ufnahmen?)|Photos?|Grafik|Illustration|Fotografie|Visualisierung)\s+(?:(?:von|by|durch)\s+(?!der\b|den\b|dem\b|oben\b|unten\b)(?=\p{Lu})|[–—-]\s+(?=\p{Lu})|(?=\p{Lu}))|^\W*[Ff]otos?\.\s+(?=\p{Lu})|^\W*(?:by|fotografiert von|aufgenommen von|photographed by|picture by)\s+(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex BareLabel();

    [GeneratedRegex(@"https?:\S*|\bwww\.\S*|[\w.+-]+@[\w-]+\.[\w.-]+|(?<![\w.])(?:[\w-]+\.)+(?:de|com|org|net|eu|info|berlin|gov|io|at|ch|uk)\b(?:/\S*)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Addresses();

    [GeneratedRegex(@"\b(?:Lizenz|Licen[cs]e|unter|nach|via)?\s*:?\s*(?:\bCC[\s-]?(?:0|Zero)\b(?:\s*1\.0)?(?:\s*Universal)?|\bCC[\s-]+BY(?:[\s/-]+(?:NC|ND|SA))*(?:[\s/-]+[1-4]\.[05])?(?:[\s/-]+(?:DE|Deutschland|International|Int\.?|Unported)\b)?|\bCreative[\s-]Commons(?:[\s-]+(?:Lizenz|Licen[cs]e|Zero|Namensnennung|Attribution|Share[\s-]?Alike|Weitergabe unter gleichen Bedingungen|[1-4]\.[05]|International|Unported))*|\bpublic[\s-]domain(?:[\s-]mark)?(?:\s*1\.0)?|\bgemeinfrei\b|\bdl-de[/-][\w/-]+(?:\.0)?|\bDatenlizenz\s+Deutschland(?:\s*[–—-]?\s*(?:Namensnennung|Zero|by|Version|2[.-]0))*|\b(?:Pixabay|Unsplash|Pexels)[\s-](?:Lizenz|License)\b|\bGFDL\b|\bGNU[\s-]F?GPL\b|\blizenzfrei(?:e[srn]?)?\b|\broyalty[\s-]free\b|\brights[\s-]managed\b)|\b(?:Lizenz|License)\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Licenses();

    [GeneratedRegex(@"\b(?:alle rechte (?:vorbehalten|beim?\s+(?:urheber|autor|fotografen)|liegen beim?\s+\p{L}+)|alle rechte vor[a-z]{0,8}$|all rights r[a-z]{0,7}\b|some rights reserved|urheberrechtlich geschützt|redaktionelle nutzung|editorial use only|zur verfügung gestellt(?: (?:von|durch)(?: (?:der|dem))?)?|(?:mit )?freundliche(?:r)? genehmigung(?: (?:von|des|der|durch))?|mit genehmigung(?: (?:von|des|der|durch))?|bereitgestellt (?:von|durch)|courtesy of|im auftrag (?:von|des|der)|im namen (?:von|des|der)|nutzungsrechte?(?: (?:bei|beim))?)|\bfür(?: das| die| den)?\s(?=(?-i:\p{Lu}{2,})\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Phrases();

    /// <summary>„Max Müller auf Unsplash“</summary>
    [GeneratedRegex(@"(?<=\p{L})\s(?:auf|bei|on|über|via|at)\s(?=(?:Unsplash|Pixabay|Pexels|Flickr|Pixelio|Freepik|Wikimedia|Wikipedia|Photocase|Shutterstock|Adobe\s?Stock|iStock)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtPlatform();

    [GeneratedRegex(@"(?<![\p{L}.])(?:(?:(?:Univ|Jun|Hon|apl)\.-?\s?)?Prof\.|Professor(?:in)?\b|(?:PD\s)?Dr\.(?:-Ing\.)?|Dres\.|h\.\s?c\.|(?:phil|med|jur|iur|rer|nat|pol|agr|theol|oec)\.|Dipl\.[\s-]\p{L}+\.?|(?<=,\s*)[MB]\.\s?A\.|[MB]\.\s?(?:Sc|Eng)\.|Mag\.|Ing\.|LL\.\s?M\.|Ph\.?\s?D\.?(?!\p{L})|\((?:FH|TU|BA)\)|(?:Frau|Herrn?)(?=\s\p{Lu}))", RegexOptions.CultureInvariant)]
    private static partial Regex Titles();

    [GeneratedRegex(@"^(?:AdobeStock|Adobe Stock|iStock|Shutterstock|Fotolia|GettyImages|depositphotos)[_ -]+\S*\d*\S*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StockFile();

    [GeneratedRegex(@"^\s*(?:Bild-?)?[Qq]uellen?(?:\s+(?:der|des)\s+(?:Grafik|Abbildung|Karte|Bildes|Fotos))?\s*:\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex Source();
}
