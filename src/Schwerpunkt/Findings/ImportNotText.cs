using System.Globalization;
using Schwerpunkt.German;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

/// <summary>An export is no text.</summary>
public static class ImportNotText
{
    public static readonly FindingKind Kind = new("import-kein-text", Severity.Error, "Ein Export ist kein Text.");

    public static Finding At(Location at) => Kind.At(at,
        "Die Datei ist weder ein Text noch eine gespeicherte Seite. Speichern Sie die Seite im Browser als HTML, oder kopieren Sie ihren Text in eine Textdatei.");

    public static Finding AtEmpty(Location at) => Kind.At(at,
        "Die Datei heißt wie ein Word-Dokument, ist aber leer (0 Bytes). Prüfen Sie, ob sie vollständig gespeichert oder übertragen wurde, und lesen Sie sie noch einmal ein.");

    public static Finding AtWordPress(Location at) => Kind.At(at,
        "Das ist ein WordPress-Export (WXR); das Programm liest ihn zweimal, und das geht nicht, wenn ein anderes Programm ihn schickt. Speichern Sie ihn als Datei, und nennen Sie diese Datei.");

    public static Finding AtOpenDocument(Location at) => Kind.At(at,
        $"Das ist ein OpenDocument-Text (.odt). {AsWord("LibreOffice")}");

    public static Finding AtRichText(Location at) => Kind.At(at,
        $"Das ist ein Dokument im Rich-Text-Format (.rtf). {AsWord("Word oder LibreOffice")}");

    public static Finding AtOldWord(Location at) => Kind.At(at,
        $"Das ist ein Dokument des alten Word (.doc). {AsWord("Word oder LibreOffice")}");

    public static Finding AtEncrypted(Location at) => Kind.At(at,
        "Das Dokument ist mit einem Kennwort verschlüsselt. Öffnen Sie es in Word, nehmen Sie das Kennwort heraus (Datei > Informationen > Dokument schützen > Mit Kennwort verschlüsseln: das Feld leeren), speichern Sie es, und lesen Sie es noch einmal ein.");

    public static Finding AtOtherOffice(Location at) => Kind.At(at,
        "Das ist ein Archiv, aber kein Word-Dokument. Kopieren Sie, was daraus in die Seite gehört, in ein Word-Dokument (.docx), und lesen Sie dieses ein.");

    public static Finding AtBrokenWord(Location at) => Kind.At(at,
        "Das Word-Dokument ist beschädigt, oder es fehlen Teile. Öffnen Sie es in Word (Datei > Öffnen > Öffnen und Reparieren), speichern Sie es neu als .docx, und lesen Sie es noch einmal ein.");

    public static Finding AtBrokenPart(Location at, string part, int line) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Das Word-Dokument ist beschädigt: Sein Teil „{part}“ ist in Zeile {line} kein gültiges XML. Öffnen Sie es in Word (Datei > Öffnen > Öffnen und Reparieren), speichern Sie es neu als .docx, und lesen Sie es noch einmal ein."));

    public static Finding AtManyParts(Location at, int most) => Kind.At(at,
        $"Das Dokument besteht aus mehr als {GermanNumber.Of(most)} Teilen und wird nicht gelesen. Prüfen Sie, ob es die richtige Datei ist, oder teilen Sie es.");

    private static string AsWord(string program) => $"Öffnen Sie es in {program}, speichern Sie es als Word-Dokument (Datei > Speichern unter, Dateityp .docx), und lesen Sie dieses ein.";

    public static Finding AtXml(Location at) => Kind.At(at,
        "Das ist eine XML-Datei und keine Seite. Speichern Sie die Seite im Browser als HTML, oder kopieren Sie ihren Text in eine Textdatei.");
}
