using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about Leichte Sprache: hints to the editor, never a proof that people understand the text.

/// <summary>A text in Leichte Sprache has not been checked by its readers.</summary>
public static class UncheckedEasyLanguage
{
    public static readonly FindingKind Kind = new("leichte-sprache-ungeprueft", Severity.Notice, "Ein Text in Leichter Sprache ist nicht geprüft.")
    {
        Wrong = "layout: leichte-sprache",
        Right = "layout: leichte-sprache\ncheckedBy: Prüfgruppe Teltow",
    };

    public static Finding At(Location at) => Kind.At(at,
        "Diesen Text haben Menschen mit Lernschwierigkeiten noch nicht geprüft; die Seite sagt das. Lassen Sie ihn prüfen und nennen Sie die Gruppe: „checkedBy: …“.");
}

/// <summary>A reference to Leichte Sprache leads to another kind of page.</summary>
public static class NoEasyLanguage
{
    public static readonly FindingKind Kind = new("leichte-sprache-verweis", Severity.Warning, "Ein Verweis auf Leichte Sprache führt zu einer anderen Seite.");

    public static Finding At(Location at, string page) => Kind.At(at,
        $"„{page}“ ist keine Seite in Leichter Sprache. Setzen Sie dort „layout: leichte-sprache“ oder berichtigen Sie den Pfad.");
}

/// <summary>Two sentences share a line.</summary>
public static class SentencesInLine
{
    public static readonly FindingKind Kind = new("leichte-sprache-zeile", Severity.Notice, "Zwei Sätze in Leichter Sprache stehen in einer Zeile.")
    {
        Wrong = "---\ntitle: Leicht\nlayout: leichte-sprache\n---\nDas ist gut. Das auch.",
        Right = "---\ntitle: Leicht\nlayout: leichte-sprache\n---\nDas ist gut.\nDas auch.",
    };

    public static Finding At(Location at, string sentence) => Kind.At(at,
        $"In dieser Zeile steht hinter „{sentence}“ noch ein Satz. Beginnen Sie für jeden Satz eine neue Zeile.");
}

/// <summary>A sentence has too many words.</summary>
public static class LongSentence
{
    public static readonly FindingKind Kind = new("leichte-sprache-satz-lang", Severity.Notice, "Ein Satz in Leichter Sprache ist zu lang.")
    {
        Wrong = "---\ntitle: Leicht\nlayout: leichte-sprache\n---\nDieser Satz hat mehr als zwölf Wörter und ist darum für viele Menschen schwer.",
        Right = "---\ntitle: Leicht\nlayout: leichte-sprache\n---\nDieser Satz ist kurz.",
    };

    public static Finding At(Location at, string sentence, int words, int most) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Der Satz „{sentence}“ hat {words} Wörter; gut sind höchstens {most}. Machen Sie zwei Sätze daraus, jeder mit einer Aussage."));
}

/// <summary>A long word is not divided.</summary>
public static class LongWord
{
    public static readonly FindingKind Kind = new("leichte-sprache-wort-lang", Severity.Notice, "Ein langes Wort in Leichter Sprache ist nicht getrennt.")
    {
        Wrong = "---\ntitle: Leicht\nlayout: leichte-sprache\n---\nDie Wohnraumförderung hilft.",
        Right = "---\ntitle: Leicht\nlayout: leichte-sprache\n---\nDie Wohn-Raum-Förderung hilft.",
    };

    public static Finding At(Location at, string word, int most) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Das Wort „{word}“ hat mehr als {most} Buchstaben. Nehmen Sie ein kürzeres, oder trennen Sie es mit Bindestrich oder Mediopunkt (Stadt·entwicklung)."));
}

/// <summary>A verb is in the conjunctive.</summary>
public static class ConjunctiveInEasyLanguage
{
    public static readonly FindingKind Kind = new("leichte-sprache-konjunktiv", Severity.Notice, "Ein Konjunktiv steht in Leichter Sprache.")
    {
        Wrong = "---\ntitle: Leicht\nlayout: leichte-sprache\n---\nDas könnte gehen.",
        Right = "---\ntitle: Leicht\nlayout: leichte-sprache\n---\nDas geht vielleicht.",
    };

    public static Finding At(Location at, string word) => Kind.At(at,
        $"„{word}“ ist eine Möglichkeitsform. Schreiben Sie, was ist oder was vielleicht ist: „vielleicht“ statt „könnte“.");
}

/// <summary>A word negates.</summary>
public static class NegationInEasyLanguage
{
    public static readonly FindingKind Kind = new("leichte-sprache-verneinung", Severity.Notice, "Eine Verneinung steht in Leichter Sprache.")
    {
        Wrong = "---\ntitle: Leicht\nlayout: leichte-sprache\n---\nDas ist nicht schwer.",
        Right = "---\ntitle: Leicht\nlayout: leichte-sprache\n---\nDas ist leicht.",
    };

    public static Finding At(Location at, string word) => Kind.At(at,
        $"„{word}“ verneint; Verneinungen werden leicht überlesen. Sagen Sie, was gilt, oder heben Sie das Wort hervor und lassen Sie es prüfen.");
}

/// <summary>A word is abbreviated.</summary>
public static class AbbreviationInEasyLanguage
{
    public static readonly FindingKind Kind = new("leichte-sprache-abkuerzung", Severity.Notice, "Eine Abkürzung steht in Leichter Sprache.")
    {
        Wrong = "---\ntitle: Leicht\nlayout: leichte-sprache\n---\nDas kostet z. B. viel Geld.",
        Right = "---\ntitle: Leicht\nlayout: leichte-sprache\n---\nDas kostet zum Beispiel viel Geld.",
    };

    public static Finding At(Location at, string word) => Kind.At(at,
        $"„{word}“ ist eine Abkürzung. Schreiben Sie das Wort aus: „zum Beispiel“, „und so weiter“, „Millionen“.");
}

/// <summary>A sign is hard to read.</summary>
public static class SignInEasyLanguage
{
    public static readonly FindingKind Kind = new("leichte-sprache-zeichen", Severity.Notice, "Ein Sonderzeichen steht in Leichter Sprache.")
    {
        Wrong = "---\ntitle: Leicht\nlayout: leichte-sprache\n---\nDas kostet viel Geld (im Jahr).",
        Right = "---\ntitle: Leicht\nlayout: leichte-sprache\n---\nDas kostet im Jahr viel Geld.",
    };

    public static Finding At(Location at, string sign) => Kind.At(at,
        $"Das Zeichen „{sign}“ stört beim Lesen. Schreiben Sie es als Wort, oder machen Sie aus der Klammer einen eigenen Satz.");
}
