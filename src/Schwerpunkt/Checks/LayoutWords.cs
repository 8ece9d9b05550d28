using System.Buffers;
using System.Text.RegularExpressions;
using Schwerpunkt.German;

namespace Schwerpunkt.Checks;

/// <summary>Finds words that speak of the layout of the page. Left and right of a town, a card or a screen are none: where a word may mean such a thing, it is left alone.</summary>
internal static partial class LayoutWords
{
    /// <summary>Every match of the patterns below holds one of these.</summary>
    private static readonly SearchValues<string> Hints =
        SearchValues.Create(["rechts", "links", "siehe", "stehend", "Spalte", "klicken"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The words as they stand there, each once.</summary>
    public static IEnumerable<string> In(string text)
    {
        if (!text.AsSpan().ContainsAny(Hints)) return [];
        return Sentences.Split(text)
            .SelectMany(sentence => Things().IsMatch(sentence) ? [] : OfPage().Matches(sentence).Select(match => match.Groups["words"].Value))
            .Concat(Always().Matches(text).Select(match => match.Value))
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>Things that have a left and a right of their own.</summary>
    [GeneratedRegex(
        @"\p{L}*(?:[Bb]ildschirm|[Mm]onitor|[Dd]isplay|[Tt]astatur|[Tt]aste|[Aa]usweis|[Pp]ass|[Cc]hip|[Ss]treifen|[Aa]utomat|[Gg]erät|[Bb]escheid|[Bb]rief|[Ss]chreiben|[Rr]echnung|[Pp]lakat|[Ss]child|[Kk]ennzeichen|[Ee]tikett|[Aa]ufkleber|[Vv]erpackung|[Ff]assade|[Gg]ebäude|[Ee]ingang|[Tt]reppe)|\b\p{L}+-?karte\p{Ll}*|\bauf\s+(?:der|Ihrer|einer|jeder)\s+Karte\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Things();

    /// <summary>A side that goes with a part of the page, or with what readers do there.</summary>
    [GeneratedRegex(
        @"\b(?:Karte|\p{L}*[Mm]enü|\p{L}*[Nn]avigation|Suche|Suchfeld|Lupe|\p{L}*[Kk]asten|\p{L}*[Bb]ox|Schaltfläche|Button|Link|Verweis|\p{L}*[Ff]ormular|Tabelle|Grafik|Abbildung|Diagramm|Übersicht|Liste|\p{L}*[Ll]eiste|Spalte|Reiter|Symbol|Logo|[Kk]licken\s+Sie(?:\s+bitte)?)\s+(?:ganz\s+)?(?<words>(?:rechts|links)\s+(?:oben|unten)|(?:oben|unten)\s+(?:rechts|links))\b" +
        @"|\b(?<words>(?:[Rr]echts|[Ll]inks)\s+(?:oben|unten)|(?:[Oo]ben|[Uu]nten)\s+(?:rechts|links))\s+auf\s+(?:dieser|unserer|der)\s+(?:Seite|Webs(?:eite|ite)|Internetseite|Startseite)\b" +
        @"|\b(?<words>(?:rechten|linken)\s+Spalte)\b(?!\s+(?:der|des|dieser|dieses|einer|eines)\b)" +
        @"|\b(?<words>[Ss]iehe\s+(?:rechts|links))\b(?!\s+(?:der|des|dem|von|vom|am|an|auf|im|in|neben|beim|hinter|vor)\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex OfPage();

    [GeneratedRegex(
        @"\b[Ss]iehe\s+(?:oben|unten)\b(?!\s+(?:rechts|links|am|an|auf\s+dem|im\s+Bild)\b)|\b(?:[Rr]echts|[Ll]inks)\s+unter(?=\s+[„""])|\b(?:[Nn]eben|[Oo]ben|[Uu]nten)stehend\b" +
        @"|\b(?:[Nn]eben|[Oo]ben|[Uu]nten|[Rr]echts|[Ll]inks)stehende[nrms]?(?=(?:\s+\p{Ll}+)?\s+(?:\p{L}*(?:[Kk]arte|[Tt]abelle|[Aa]bbildung|[Gg]rafik|[Bb]ild|[Ll]iste|[Ff]ormular|[Tt]ext|[Ll]ink|[Vv]erweis|[Mm]enü|[Üü]bersicht|[Ss]chaltfläche|[Bb]utton|[Ff]oto|[Dd]iagramm|[Aa]ngaben|[Dd]aten|[Aa]dresse|[Aa]nschrift|[Hh]inweis|[Kk]asten|[Dd]okument|[Dd]ownload|[Aa]bsatz|[Aa]bschnitt|[Pp]unkt|[Ff]rist|[Tt]ermin)|Kontakt)\p{Ll}*)" +
        @"|\bhier\s+klicken\b|\b[Kk]licken\s+Sie\s+(?:bitte\s+)?hier\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Always();
}
