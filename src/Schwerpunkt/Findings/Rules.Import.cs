using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings of the import: what it leaves for an editor to decide.
public static partial class Rules
{
    public static Finding ImportUndecidedLine(Location at, string line) => Notice(at, "import-unklare-zeile",
        $"„{line}“ kann eine Überschrift oder die Beschreibung eines Bildes sein; die Zeile steht als Absatz in der Seite. Machen Sie daraus, was es ist.");

    public static Finding ImportLoneCredit(Location at, string credit) => Warning(at, "import-nachweis-ohne-bild",
        $"Zum Bildnachweis „{credit}“ fehlt das Bild; die Zeile steht als Absatz in der Seite. Ordnen Sie sie dem Bild zu oder löschen Sie sie.");

    public static Finding ImportWithoutCredit(Location at, string picture) => Warning(at, "import-bild-ohne-nachweis",
        $"Die gespeicherte Seite nennt niemanden zum Bild „{picture}“. Tragen Sie den Bildnachweis nach; ohne ihn wird die Seite nicht veröffentlicht (§ 13 UrhG).");

    public static Finding ImportWithoutTitle(Location at) => Warning(at, "import-ohne-titel",
        "Der Export beginnt nicht mit einer Überschrift; die Seite heißt vorerst wie die Datei. Geben Sie ihr einen Titel.");

    public static Finding ImportExists(Location at, string target) => Warning(at, "import-seite-vorhanden",
        $"Die Seite „{target}“ gibt es schon; sie bleibt, wie sie ist. Mit --force wird sie ersetzt.");

    public static Finding ImportUnusableAddress(Location at, string address) => Notice(at, "import-adresse-unbrauchbar",
        $"Die gespeicherte Seite gibt als ihre Adresse „{address}“ an; darin steckt ein Steuerzeichen, deshalb steht sie weder unter „sources“ noch unter „aliases“. Tragen Sie die richtige Adresse nach, wenn alte Verweise weiter hierher führen sollen.");

    public static Finding ImportSameName(Location at, string target, string other) => Error(at, "import-name-doppelt",
        $"Dieser Export ergäbe dieselbe Seite „{target}“ wie „{other}“ und wurde nicht geschrieben; sein Text fehlt noch. Benennen Sie ihn um, und lesen Sie ihn noch einmal ein.");

    public static Finding ImportTooLarge(Location at, int most) => Error(at, "datei-zu-gross",
        string.Create(CultureInfo.InvariantCulture, $"Der Export hat mehr als {most} MB; so viel wird nicht gelesen, geschrieben wurde nichts. Teilen Sie ihn, oder prüfen Sie, ob die richtige Datei genannt ist."));

    public static Finding ImportSpecialFile(Location at) => Error(at, "keine-datei",
        "Das ist keine Datei, sondern eine Leitung, ein Anschluss oder ein Gerät, und wird nicht gelesen. Nennen Sie eine Datei, oder „-“ für die Standardeingabe.");

    public static Finding ImportSamePage(Location at, string other) => Notice(at, "import-gleiche-seite",
        $"Dieser Export hat dieselbe Adresse wie „{other}“ und wurde nicht noch einmal geschrieben. Löschen Sie einen der beiden Exporte.");

    public static Finding ImportFileNameAsAlt(Location at, string alt) => Warning(at, "import-dateiname-als-alternativtext",
        $"Der Alternativtext „{alt}“ ist der Name einer Datei. Schreiben Sie stattdessen, was auf dem Bild zu sehen ist.");

    public static Finding ImportLostLink(Location at, string words, string address) => Notice(at, "import-verweis-ohne-adresse",
        $"Der Verweis „{words}“ führte zu „{address}“; die gespeicherte Seite sagt nicht, wo das ist. Die Wörter stehen ohne Verweis in der Seite; setzen Sie ihn neu, wenn er gebraucht wird.");

    public static Finding ImportNotText(Location at) => Error(at, "import-kein-text",
        "Die Datei ist weder ein Text noch eine gespeicherte Seite. Speichern Sie die Seite im Browser als HTML, oder kopieren Sie ihren Text in eine Textdatei.");

    public static Finding ImportImbalance(Location at, string reason) => Error(at, "import-rechnung-offen",
        $"Nicht jedes Wort des Exports ließ sich zuordnen ({reason}); von dieser Datei wurde nichts geschrieben. Das ist ein Fehler des Programms: Melden Sie ihn mit der Datei, und übertragen Sie die Seite von Hand.");

    public static Finding ImportWithoutText(Location at) => Warning(at, "import-ohne-text",
        "In der gespeicherten Seite steht kein Text, der zu übernehmen wäre. Prüfen Sie, ob die richtige Seite gespeichert wurde.");
}
