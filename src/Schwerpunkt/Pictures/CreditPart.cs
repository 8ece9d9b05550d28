using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using static Schwerpunkt.Pictures.CreditVocabulary;

namespace Schwerpunkt.Pictures;

/// <summary>One part of a credit between two separators, as in „MIL / Fink“: whether it names somebody.</summary>
internal static partial class CreditPart
{
    private const int LongestAbbreviation = 8, ShortestAbstraction = 8;

    /// <summary>Nothing but digits, dates, the name of a file, a camera, or a word that says that nobody is named.</summary>
    public static bool IsVoid(string part)
    {
        if (!part.Any(char.IsLetter)) return true;
        if (CreditMarks.IsStockFile(part)) return false;
        if (CameraFile().IsMatch(part) || Program().IsMatch(part)) return true;
        var words = PlainWords(part.ToLowerInvariant());
        if (words.TrueForAll(word => Dates.Contains(word) || word.All(char.IsDigit))) return true;
        var named = words.Where(word => !word.All(char.IsDigit)).ToList();
        return Nobody.Contains(string.Join(' ', named)) || words.Exists(IsUnknown) || words[0] is "kein" or "keine" or "keiner" or "keinerlei" or "ohne" or "nicht" || IsCamera(part);
    }

    private static bool IsUnknown(string word) => word is "unknown" or "anonym" or "anonymous" or "anonymus" || word.StartsWith("unbekannt", StringComparison.Ordinal) || word.StartsWith("ungenannt", StringComparison.Ordinal);

    public static Naming Judge(string part)
    {
        var words = WordsOf(part);
        if (IsVoid(part) || words.IsEmpty) return Naming.Nobody;
        var whole = string.Join(' ', words).ToLowerInvariant();
        if (IsAgency(whole, part)) return Naming.Somebody;
        if (ExampleNames.Contains(whole)) return Naming.Doubtful;
        if (BeginsWithMaker(words))
            return EndsInLegalForm(part) ? Naming.Somebody : words.Length == 2 ? Naming.Nobody : Judge(string.Join(' ', words[2..]));
        var kept = WithoutPlace(words);
        if (IsCaption(kept, part)) return Naming.Nobody;
        if (IsThing(words)) return Naming.Doubtful;
        if (words is [var single] && (IsAbbreviation(single) || Private.Contains(whole))) return Naming.Somebody;
        if (words is [var kind] && Kinds.Contains(kind.ToLowerInvariant())) return Naming.Doubtful;
        if (kept.Any(IsInstitution) || IsHouse(kept.AsSpan()) || EndsInLegalForm(part)) return Naming.Somebody;
        return CreditWords.IsLengthOfName(kept.Length) && IsName(kept) ? Naming.Somebody : Naming.Doubtful;
    }

    /// <summary>„Blühende Landschaften“, „Geschützte Kastanienallee“, „Brandenburger Tor“: what a picture shows, written like a name.</summary>
    private static bool IsThing(ImmutableArray<string> words) =>
        words.Length is 2 or 3 && !words.Any(IsInstitution) && (Participle().IsMatch(words[0]) || OfTown().IsMatch(words[0]) && Shown.Contains(words[^1].ToLowerInvariant())
            || ShownOrName.Contains(words[0].ToLowerInvariant()) || IsAdjective(words[0]) && words[0][^1] is 'e' or 's');

    /// <summary>„Die Fotografen GbR“, „Der Fotograf Klaus Weber“</summary>
    private static bool BeginsWithMaker(ImmutableArray<string> words) =>
        words.Length > 1 && Articles.Contains(words[0].ToLowerInvariant()) && MakersOfPictures.Contains(words[1].ToLowerInvariant());

    /// <summary>Whether a part surely tells what is seen, so that a name beside it is more likely that of a person or house shown.</summary>
    public static bool IsCaption(string part)
    {
        var words = WordsOf(part);
        return !words.IsEmpty && !IsVoid(part) && !IsAgency(string.Join(' ', words).ToLowerInvariant(), part) && !EndsInLegalForm(part) && !BeginsWithMaker(words) && IsCaption(WithoutPlace(words), part);
    }

    /// <summary>„Amt für Umwelt, Gesundheit und Bauen“: what follows belongs to its name.</summary>
    public static bool IsInstitutionFor(string part)
    {
        var words = WordsOf(part);
        return words.Any(IsInstitution) && words.Any(word => word is "für" or "zur" or "zum" or "des" or "der");
    }

    private static bool IsAgency(string whole, string part) =>
        Agencies.Contains(whole) || CreditMarks.IsStockFile(part)
        || Array.Exists(AgencyBeginnings, beginning => whole.StartsWith(beginning, StringComparison.Ordinal) && whole.Length > beginning.Length && whole[beginning.Length] is ' ' or '-');

    private static bool IsCaption(ImmutableArray<string> words, string part)
    {
        var lower = words.Select(word => word.ToLowerInvariant()).ToList();
        var legal = EndsInLegalForm(part);
        if (Articles.Contains(lower[0]) || Prepositions.Contains(lower[0])) return true;
        // „Berg M.“ is somebody; „Baustelle B 96“ is a road.
        if (!legal && BeginsWithShown(words) && (words is not [_, [>= 'A' and <= 'Z']] || part.Any(char.IsAsciiDigit))) return true;
        for (var i = 1; i < words.Length; i++)
        {
            if (InCaptionsOnly.Contains(words[i])) return true;
            if (Directions.Contains(lower[i]) && words[i - 1] is "von" or "nach") return true;
            if (Articles.Contains(words[i]) && !MayTakeArticle(words, i)) return true;
        }

        return !legal && Sentence().IsMatch(part) && Plain().Count(part) >= 4;
    }

    /// <summary>„Ursula von der Leyen“, „Ministerium der Finanzen“, „Stiftung für das sorbische Volk“.</summary>
    private static bool MayTakeArticle(ImmutableArray<string> words, int article)
    {
        var before = words[article - 1];
        if (before.ToLowerInvariant() is "von" or "van") return true;
        if (IsInstitution(words[0]) && words.Take(article).Any(word => word is "für" or "zur" or "zum")) return true;
        if (before == "für" && article >= 2) before = words[article - 2];
        return IsInstitution(before) || BeforeArticle.Contains(before.ToLowerInvariant());
    }

    /// <summary>„Haus der Geschichte“, „Zentrum für Kunst“.</summary>
    private static bool IsHouse(ReadOnlySpan<string> words) => words is ["Haus", "der" or "des", _, ..] or ["Zentrum", "für", _, ..];

    private static bool BeginsWithShown(ImmutableArray<string> words)
    {
        var first = 0;
        while (first < words.Length - 1 && IsAdjective(words[first])) first++;
        var word = LastComponent(words[first].ToLowerInvariant());
        if (IsInstitution(words[first]) || IsHouse(words.AsSpan()[first..])) return false;
        return Shown.Contains(word) || Array.Exists(ShownEndings, ending => word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
            || IsAbstraction(word);
    }

    /// <summary>„Sanierung“, „Nachhaltigkeit“, „Demonstration“: nobody is called so.</summary>
    private static bool IsAbstraction(string word) =>
        word.Length >= ShortestAbstraction && (word.EndsWith("ung", StringComparison.Ordinal) || word.EndsWith("ungen", StringComparison.Ordinal) || word.EndsWith("keit", StringComparison.Ordinal) || word.EndsWith("heit", StringComparison.Ordinal) || word.EndsWith("tion", StringComparison.Ordinal));

    private static bool IsAdjective(string word)
    {
        var lower = word.ToLowerInvariant();
        return Array.Exists(AdjectiveStems, stem => lower.StartsWith(stem, StringComparison.Ordinal) && lower[stem.Length..] is "" or "e" or "er" or "es" or "en" or "em" or "ere" or "erer" or "eres");
    }

    public static bool IsInstitution(string written)
    {
        var word = LastComponent(written.ToLowerInvariant());
        if (NoInstitutions.Contains(word)) return false;
        if (Institutions.Contains(word) || Array.Exists(InstitutionEndings, ending => word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))) return true;
        return word switch
        {
            [.. var stem, 'e', 's'] when IsWhole(stem) => true,
            [.. var stem, 'e', 'n'] when IsWhole(stem) => true,
            [.. var stem, 's'] when IsWhole(stem) => true,
            _ => false,
        };
    }

    /// <summary>Genitives and plurals: „Ministeriums“, „Landesamtes“, „Stiftungen“.</summary>
    private static bool IsWhole(string stem) =>
        !NoInstitutions.Contains(stem) && (Institutions.Contains(stem) || Array.Exists(InstitutionEndings, ending => stem.Length > ending.Length + 1 && stem.EndsWith(ending, StringComparison.Ordinal)));

    private static string LastComponent(string word) => word[(word.TrimEnd('-').LastIndexOf('-') + 1)..];

    /// <summary>„dpa“ is known; MIL, MBJS and VdK are written in capitals.</summary>
    private static bool IsAbbreviation(string word)
    {
        var letters = word.Count(char.IsLetter);
        var capitals = word.Count(char.IsUpper);
        return letters <= LongestAbbreviation && capitals >= 2 && capitals * 2 >= letters && char.IsLetter(word[0]);
    }

    private static bool EndsInLegalForm(string part) => LegalForm().IsMatch(part.TrimEnd());

    /// <summary>Each word begins with a capital or is a small word of names, and one of them is more than an initial.</summary>
    private static bool IsName(ImmutableArray<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (BeginsWithCapital(words[i]) || Particles.Contains(words[i])) continue;
            if (i > 0 && BehindVon.Contains(words[i]) && words[i - 1].ToLowerInvariant() is "von" or "van") continue;
            return false;
        }

        return words.Any(word => BeginsWithCapital(word) && word.Count(char.IsLetter) > 1) && !Particles.Contains(words[^1]);
    }

    /// <summary>Scripts without capitals count as if they had them; „d'Alembert“ does too.</summary>
    private static bool BeginsWithCapital(string word) => !char.IsLower(word[0]) || Elided().IsMatch(word);

    /// <summary>A quick look: without one of these it is none.</summary>
    private static readonly SearchValues<string> CameraWords = SearchValues.Create([.. Makers, "digital", "kamera", "camera"], StringComparison.OrdinalIgnoreCase);

    /// <summary>A maker's name, alone or with a model behind it.</summary>
    private static bool IsCamera(string part)
    {
        if (!part.AsSpan().ContainsAny(CameraWords) || EndsInLegalForm(part)) return false;
        var words = part.ToLowerInvariant().Split([' ', ',', '(', ')', '_'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', '"', '„', '“')).Where(word => word.Length > 0).ToList();
        if (words.Count > 0 && words[0] is "digital" or "digitalkamera" or "kamera" or "camera") return words.TrueForAll(word => Models.Contains(word) || word is "digitalkamera" || word.Any(char.IsDigit));
        return words.Count > 0 && Makers.Contains(words[0]) && words.Skip(1).All(word => Models.Contains(word) || Makers.Contains(word) || word.Any(char.IsDigit) || word.Length == 1);
    }

    /// <summary>A town keeps its river, where an institution names it: „Stadt Brandenburg an der Havel“.</summary>
    private static ImmutableArray<string> WithoutPlace(ImmutableArray<string> words)
    {
        if (House().IsMatch(words[0]) && words is [_, "am" or "im", [>= 'A' and <= 'Z', ..]]) return words[..1];
        if (!IsInstitution(words[0]) && words[0] is not ("Brandenburg" or "Frankfurt" or "Bernau")) return words;
        var text = string.Join(' ', words);
        var kept = Place().Replace(text, "");
        return kept.Length == text.Length ? words : [.. kept.Split(' ')];
    }

    /// <summary>The words without signs around them; digits alone are none.</summary>
    private static ImmutableArray<string> WordsOf(string part) =>
        [.. part.Split([' ', '\t', '\u00A0', '\u202F', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(Around)).Where(word => word.Any(char.IsLetter))];

    /// <summary>The runs of letters, marks and digits.</summary>
    public static List<string> PlainWords(string text)
    {
        var words = new List<string>();
        foreach (var match in Plain().EnumerateMatches(text)) words.Add(text.Substring(match.Index, match.Length));
        return words;
    }

    private static readonly char[] Around = ['"', '„', '“', '”', '»', '«', '‚', '‘', '.', ':', '!', '?', '…', '–', '—', '*', '_'];

    [GeneratedRegex(@"^(?:(?:IMG|DSC[FN]?|PXL|MVI|DJI|GOPR|DCIM|SAM|P|WA|WP|Bild|Foto|image|photo|scan)[\s_-]?\d[\w-]*|_?DSC\w?_?\d+\w*|\S+\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|heic|raw|nef|cr2|bmp|psd))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CameraFile();

    /// <summary>What a program writes into the fields.</summary>
    [GeneratedRegex(@"^(?:(?:created|generated|made|written|edited|optimized|erstellt|bearbeitet|erzeugt)\s+(?:by|with|in|using|mit|von|durch)\s+)?(?:ImageGear|AccuSoft|LEAD Technologies|GIMP|ImageMagick|IrfanView|XnView|ACD Systems|Paint\.NET|Ulead|Intel\(R\) JPEG|JPEG Encoder|Adobe (?:Photoshop|ImageReady|Illustrator|Fireworks))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Program();

    [GeneratedRegex(@"^(?:\p{Lu}\p{Ll}{2,}end(?:e[nrsm]?)|(?:Ge|Be|Ver|Er|Ent|Zer|Restaur|Modern)\p{Ll}{3,}(?:te[nrs]?|ene[nrs]?))$(?<!ine?n?|Benedikte|Gelegene)")]
    private static partial Regex Participle();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}{2,}(?:burger|berger|dorfer|damer|bader|städter|finer|busser|liner)$")]
    private static partial Regex OfTown();

    /// <summary>A house that is called after its place: „Fotostudio am Markt“.</summary>
    [GeneratedRegex(@"^(?:Foto|Film|Ton)?[Ss]tudio$|[Aa]telier$|[Ss]chule$|[Gg]ymnasium$|^Kita$")]
    private static partial Regex House();

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+")]
    private static partial Regex Plain();

    [GeneratedRegex(@"(?<!(?:^|\s)\p{L}{1,2})\.[“”""»]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"(?:^|\s)(?:g?GmbH|mb[HB]|gAG|AG|SE|KG|KGaA|OHG|oHG|GbR|UG|eG|eK|e\.\s?K\.|e\.\s?G\.|e\.?\s?V\.?|i\.\s?G\.|AöR|KdöR|Ltd\.?|Inc\.?|LLC|PartG(?:mbB)?|VVaG)(?:\s\(haftungsbeschränkt\))?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex LegalForm();

    [GeneratedRegex(@"^d['’]\p{Lu}")]
    private static partial Regex Elided();

    [GeneratedRegex(@"(?<=\p{Lu}[\p{L}.-]+)\s(?:an der|a\.\s?d|am|im|in der|ob der|vor der|bei)\s(?:" + Geography + @")\b|(?<=^Gemeinde)\sAm\b", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
