using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about Leichte Sprache: hints to the editor, never a proof that people understand the text.
public static partial class Rules
{
    public static Finding UncheckedEasyLanguage(Location at) => Notice(at, "leichte-sprache-ungeprueft",
        "Diesen Text haben Menschen mit Lernschwierigkeiten noch nicht geprüft; die Seite sagt das. Lassen Sie ihn prüfen und nennen Sie die Gruppe: „checkedBy: …“.");

    public static Finding NoEasyLanguage(Location at, string page) => Warning(at, "leichte-sprache-verweis",
        $"„{page}“ ist keine Seite in Leichter Sprache. Setzen Sie dort „layout: leichte-sprache“ oder berichtigen Sie den Pfad.");

    public static Finding SentencesInLine(Location at, string sentence) => Notice(at, "leichte-sprache-zeile",
        $"In dieser Zeile steht hinter „{sentence}“ noch ein Satz. Beginnen Sie für jeden Satz eine neue Zeile.");

    public static Finding LongSentence(Location at, string sentence, int words, int most) => Notice(at, "leichte-sprache-satz-lang",
        string.Create(CultureInfo.InvariantCulture, $"Der Satz „{sentence}“ hat {words} Wörter; gut sind höchstens {most}. Machen Sie zwei Sätze daraus, jeder mit einer Aussage."));

    public static Finding LongWord(Location at, string word, int most) => Notice(at, "leichte-sprache-wort-lang",
        string.Create(CultureInfo.InvariantCulture, $"Das Wort „{word}“ hat mehr als {most} Buchstaben. Nehmen Sie ein kürzeres, oder trennen Sie es mit Bindestrich oder Mediopunkt (Stadt·entwicklung)."));

    public static Finding Conjunctive(Location at, string word) => Notice(at, "leichte-sprache-konjunktiv",
        $"„{word}“ ist eine Möglichkeitsform. Schreiben Sie, was ist oder was vielleicht ist: „vielleicht“ statt „könnte“.");

    public static Finding Negation(Location at, string word) => Notice(at, "leichte-sprache-verneinung",
        $"„{word}“ verneint; Verneinungen werden leicht überlesen. Sagen Sie, was gilt, oder heben Sie das Wort hervor und lassen Sie es prüfen.");

    public static Finding AbbreviationInEasyLanguage(Location at, string word) => Notice(at, "leichte-sprache-abkuerzung",
        $"„{word}“ ist eine Abkürzung. Schreiben Sie das Wort aus: „zum Beispiel“, „und so weiter“, „Millionen“.");

    public static Finding SignInEasyLanguage(Location at, string sign) => Notice(at, "leichte-sprache-zeichen",
        $"Das Zeichen „{sign}“ stört beim Lesen. Schreiben Sie es als Wort, oder machen Sie aus der Klammer einen eigenen Satz.");
}
