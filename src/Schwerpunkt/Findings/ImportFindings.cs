using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.German;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings of the import: what it leaves for an editor to decide.

/// <summary>A line of an export can be a heading or a description.</summary>
public static class ImportUndecidedLine
{
    public static readonly FindingKind Kind = new("import-unklare-zeile", Severity.Notice, "Eine Zeile im Export kann zweierlei sein.");

    public static Finding At(Location at, string line) => Kind.At(at,
        $"„{line}“ kann eine Überschrift oder die Beschreibung eines Bildes sein; die Zeile steht als Absatz in der Seite. Machen Sie daraus, was es ist.");

    public static Finding AtTitleNote(Location at, string note) => Kind.At(at,
        $"„{note}“ ist im Dokument eine Anmerkung zum Titel; ein Titel hat hier keine, und der Text steht als Absatz am Anfang der Seite. Setzen Sie ihn als Fußnote an den ersten Satz, zu dem er passt, oder lassen Sie ihn stehen.");

    public static Finding AtBold(Location at, string line) => Kind.At(at,
        $"„{line}“ ist im Dokument durchgehend fett und kann eine Überschrift sein; die Zeile steht als Absatz in der Seite. Machen Sie eine Überschrift daraus („## …“), wenn sie den folgenden Text benennt.");
}

/// <summary>A credit of an export has lost its picture.</summary>
public static class ImportLoneCredit
{
    public static readonly FindingKind Kind = new("import-nachweis-ohne-bild", Severity.Warning, "Zu einem Bildnachweis im Export fehlt das Bild.");

    public static Finding At(Location at, string credit) => Kind.At(at,
        $"Zum Bildnachweis „{credit}“ fehlt das Bild; die Zeile steht als Absatz in der Seite. Ordnen Sie sie dem Bild zu oder löschen Sie sie.");
}

/// <summary>Nobody is named with a picture of a saved page.</summary>
public static class ImportWithoutCredit
{
    public static readonly FindingKind Kind = new("import-bild-ohne-nachweis", Severity.Warning, "Zu einem übernommenen Bild ist niemand genannt.");

    public static Finding At(Location at, string picture) => Kind.At(at,
        $"Die gespeicherte Seite nennt niemanden zum Bild „{picture}“. Tragen Sie den Bildnachweis nach; ohne ihn wird die Seite nicht veröffentlicht (§ 13 UrhG).");

    public static Finding AtWord(Location at, string picture) => Kind.At(at,
        $"Das Dokument nennt beim Bild „{picture}“ niemanden. Tragen Sie den Bildnachweis nach; ohne ihn wird die Seite nicht veröffentlicht (§ 13 UrhG).");

    public static Finding AtDecorative(Location at, string picture) => Kind.At(at,
        $"Das Bild „{picture}“ ist im Dokument als Schmuck gekennzeichnet und geht ohne Bildnachweis und ohne Alternativtext hinaus. Zeigt es etwas oder stammt es von jemandem, den Sie nennen müssen (§ 13 UrhG), löschen Sie „decorative: true“ in „{picture}.yml“, und ergänzen Sie beides.");

    public static Finding AtExport(Location at, string picture) => Kind.At(at,
        $"Der alte Auftritt nennt niemanden zum Bild „{picture}“. Tragen Sie den Bildnachweis nach; ohne ihn wird die Seite nicht veröffentlicht (§ 13 UrhG).");
}

/// <summary>An export does not begin with a heading.</summary>
public static class ImportWithoutTitle
{
    public static readonly FindingKind Kind = new("import-ohne-titel", Severity.Warning, "Ein Export beginnt nicht mit einer Überschrift.");

    public static Finding At(Location at) => Kind.At(at,
        "Der Export beginnt nicht mit einer Überschrift; die Seite heißt vorerst wie die Datei. Geben Sie ihr einen Titel.");

    public static Finding AtEntry(Location at) => Kind.At(at,
        "Dieser Eintrag des Exports hat keinen Titel; die Seite heißt vorerst „Ohne Titel“. Geben Sie ihr einen.");
}

/// <summary>The page is there already and stays as it is.</summary>
public static class ImportExists
{
    public static readonly FindingKind Kind = new("import-seite-vorhanden", Severity.Warning, "Eine Seite gibt es schon; der Export ersetzt sie nicht.");

    public static Finding At(Location at, string target) => Kind.At(at,
        $"Die Seite „{target}“ gibt es schon; sie bleibt, wie sie ist. Mit --force wird sie ersetzt.");
}

/// <summary>Two exports would give the same page.</summary>
public static class ImportSameName
{
    public static readonly FindingKind Kind = new("import-name-doppelt", Severity.Error, "Zwei Exporte ergäben dieselbe Seite.");

    public static Finding At(Location at, string target, string other) => Kind.At(at,
        $"Dieser Export ergäbe dieselbe Seite „{target}“ wie „{other}“ und wurde nicht geschrieben; sein Text fehlt noch. Benennen Sie ihn um, und lesen Sie ihn noch einmal ein.");

    public static Finding AtPicture(Location at, string picture) => Kind.At(at,
        $"Das Bild „{picture}“ gibt es schon, mit anderem Inhalt; die Seite wurde nicht geschrieben. Benennen Sie den Export oder das vorhandene Bild um, und lesen Sie ihn noch einmal ein; mit --force werden Seite und Bilder ersetzt.");
}

/// <summary>Two exports have the same address.</summary>
public static class ImportSamePage
{
    public static readonly FindingKind Kind = new("import-gleiche-seite", Severity.Notice, "Zwei Exporte haben dieselbe Adresse.");

    public static Finding At(Location at, string other) => Kind.At(at,
        $"Dieser Export hat dieselbe Adresse wie „{other}“ und wurde nicht noch einmal geschrieben. Löschen Sie einen der beiden Exporte.");
}

/// <summary>An alternative text of an export is a file name.</summary>
public static class ImportFileNameAsAlt
{
    public static readonly FindingKind Kind = new("import-dateiname-als-alternativtext", Severity.Warning, "Ein Alternativtext im Export ist ein Dateiname.");

    public static Finding At(Location at, string alt) => Kind.At(at,
        $"Der Alternativtext „{alt}“ ist der Name einer Datei. Schreiben Sie stattdessen, was auf dem Bild zu sehen ist.");
}

/// <summary>A link of a saved page leads nowhere that can be known.</summary>
public static class ImportLostLink
{
    public static readonly FindingKind Kind = new("import-verweis-ohne-adresse", Severity.Notice, "Ein Verweis im Export hat keine brauchbare Adresse.");

    public static Finding At(Location at, string words, string address) => Kind.At(at,
        $"Der Verweis „{words}“ führte zu „{address}“; die gespeicherte Seite sagt nicht, wo das ist. Die Wörter stehen ohne Verweis in der Seite; setzen Sie ihn neu, wenn er gebraucht wird.");

    public static Finding AtNowhere(Location at, string words, string address) => Kind.At(at,
        $"Der Verweis „{words}“ führte zu „{address}“; dorthin kann eine Seite nicht führen. Die Wörter stehen ohne Verweis in der Seite; legen Sie eine Datei neben die Seite, und setzen Sie ihn neu, wenn er gebraucht wird.");

    public static Finding AtBookmark(Location at, string words, string bookmark) => Kind.At(at,
        $"Der Verweis „{words}“ führte zur Textmarke „{bookmark}“, die an keiner Überschrift der Seite steht. Die Wörter stehen ohne Verweis in der Seite; setzen Sie ihn neu auf eine Überschrift, wenn er gebraucht wird.");

    public static Finding AtPicture(Location at, string picture, string address) => Kind.At(at,
        $"Das Bild „{picture}“ führte zu „{address}“; ein Bild führt in der Seite nirgendwohin. Setzen Sie einen Verweis in den Text daneben, wenn er gebraucht wird.");

    public static Finding AtCredit(Location at, string words, string address) => Kind.At(at,
        $"„{words}“ im Bildnachweis führte zu „{address}“; ein Nachweis hat hier keine Verweise. Verlangt die Lizenz die Adresse, tragen Sie sie in die Begleitdatei des Bildes ein (licenseUrl oder acquireUrl).");

    public static Finding AtOldSite(Location at, string address) => Kind.At(at,
        $"Ein Verweis dieser Seite führt weiter zum alten Auftritt, nämlich zu „{address}“: Zu dieser Adresse gibt es im Export keine Seite. Setzen Sie ihn neu, ehe der alte Auftritt verschwindet.");
}

/// <summary>A saved page shows something that a page of text cannot hold.</summary>
public static class ImportEmbedded
{
    public static readonly FindingKind Kind = new("import-eingebettet", Severity.Notice, "Etwas Eingebettetes wird nicht übernommen.");

    public static Finding At(Location at, string what, string address) => Kind.At(at,
        $"„{what}“ ({(address.Length == 0 ? "ohne Adresse" : address)}) war in die Seite eingebettet und wird nicht übernommen; wo die Adresse brauchbar ist, steht dort ein Verweis. Sagen Sie im Text, was man dort findet, oder ersetzen Sie ihn durch ein Bild.");

    public static Finding AtWord(Location at, string what) => Kind.At(at,
        $"{what} wird nicht übernommen. Sagen Sie im Text, was daraus hervorgeht, machen Sie eine Tabelle daraus, oder zeigen Sie es als Bild mit Alternativtext.");

    public static Finding AtSmartArt(Location at) => Kind.At(at,
        "Von einer SmartArt-Grafik stehen die Wörter als Liste in der Seite; Anordnung und Pfeile fehlen. Sagen Sie im Text, wie die Teile zusammenhängen, oder zeigen Sie sie als Bild mit Alternativtext.");
}

/// <summary>A paragraph of a saved page was taken for the frame of the site, though it reads like text.</summary>
public static class ImportLeftParagraph
{
    public static readonly FindingKind Kind = new("import-absatz-weggelassen", Severity.Notice, "Absätze einer gespeicherten Seite gelten als Rahmen.");

    public static Finding At(Location at, string beginning, int count) => Kind.At(at,
        $"„{beginning}“ {(count == 1 ? "gilt" : More(count))} als Rahmen des alten Auftritts und {(count == 1 ? "fehlt" : "fehlen")} in der Seite. Sehen Sie im Bericht nach, und tragen Sie nach, was zum Text gehört.");

    private static string More(int count) => count == 2 ? "und ein weiterer Absatz gelten" : string.Create(CultureInfo.InvariantCulture, $"und {count - 1} weitere Absätze gelten");

    /// <summary>What the finding of the first page adds, where others lack the same.</summary>
    public static string Elsewhere(int others) => $"Dasselbe fehlt auf {GermanNumber.Count(others, "weiteren Seite", "weiteren Seiten")}.";

    /// <summary>What many pages of one import share at the same end; nothing where that is a word or two.</summary>
    public static IEnumerable<Finding> Shared(ImmutableArray<Block> left)
    {
        var words = string.Join(' ', left.Select(block => WhiteSpace.Fold(block.PlainText())));
        if (!ProseText.HasWords(words, ProseText.FewWords + 1)) yield break;
        yield return Kind.At(left[0].Location,
            $"„{Excerpt.Of(words)}“ steht auf den meisten der eingelesenen Seiten an derselben Stelle, gilt deshalb als Rahmen des alten Auftritts und fehlt in der Seite. Sehen Sie im Bericht nach, und tragen Sie nach, was zum Text gehört.");
    }
}

/// <summary>Little of a saved page came through.</summary>
public static class ImportLittleText
{
    public static readonly FindingKind Kind = new("import-wenig-text", Severity.Warning, "Von einer gespeicherten Seite kam wenig an.");

    public static Finding At(Location at, int percent) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Von der Prosa dieser Seite kamen {percent} % an; der Rest gilt als Rahmen des alten Auftritts. Sehen Sie im Bericht nach, ob Text fehlt."));

    public static Finding AtUnclosed(Location at, string tag) => Kind.At(at,
        $"„{tag}“ ist nirgends geschlossen; alles, was in der gespeicherten Seite dahinter steht, ist deshalb kein Text und fehlt. Schließen Sie es in der Datei, und lesen Sie sie noch einmal ein, oder tragen Sie den Rest nach.");
}

/// <summary>A byte of an export does not fit its encoding.</summary>
public static class ImportBrokenByte
{
    public static readonly FindingKind Kind = new("import-zeichen-defekt", Severity.Warning, "In einem Export passt ein Zeichen nicht zur Kodierung.");

    public static Finding At(Location at, string code, string read, int count) => Kind.At(at,
        $"Die Datei ist in UTF-8 geschrieben, aber {(count == 1 ? $"ein Byte ({code}) passt" : string.Create(CultureInfo.InvariantCulture, $"{count} Bytes passen, das erste ({code}) hier,"))} nicht dazu; gelesen wurde „{read}“. Prüfen Sie das Wort an dieser Stelle.");
}

/// <summary>Soft hyphens of an export are gone.</summary>
public static class ImportSoftHyphens
{
    public static readonly FindingKind Kind = new("import-trennstriche", Severity.Notice, "Weiche Trennstriche im Export wurden entfernt.");

    public static Finding At(Location at, int count) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "weicher Trennstrich (unsichtbar, von Hand oder vom alten System gesetzt) wurde" : "weiche Trennstriche (unsichtbar, von Hand oder vom alten System gesetzt) wurden")} entfernt; der Auftritt trennt selbst. Zu tun ist nichts."));
}

/// <summary>A file among the exports is not read.</summary>
public static class ImportSkipped
{
    public static readonly FindingKind Kind = new("import-uebergangen", Severity.Notice, "Eine Datei wird nicht eingelesen.");

    public static Finding At(Location at, string reason) => Kind.At(at,
        $"Diese Datei wird nicht eingelesen: {reason}.");

    public static Finding AtTemplates(Location at, string names, int count) => Kind.At(at,
        $"{GermanNumber.Count(count, "Datei ist eine Vorlage", "Dateien sind Vorlagen")}, die erst ein Programm füllt, und nicht übernommen: {names}. Wo eine davon eigenen Text zeigte, legen Sie für ihn eine Seite an.");

    public static Finding AtForms(Location at, string names, int count) => Kind.At(at,
        $"{GermanNumber.Count(count, "Datei ist", "Dateien sind")} in einer Form geschrieben, die das Programm nicht liest, und nicht übernommen: {names}. Legen Sie für ihren Text Seiten in Markdown an.");

    public static Finding AtGenerated(Location at, string name) => Kind.At(at,
        $"„{name}“ wird nicht eingelesen: Die Liste der Bildnachweise macht auch dieser Auftritt von selbst. Zu tun ist nichts.");
}

/// <summary>Not every word of an export could be accounted for.</summary>
public static class ImportImbalance
{
    public static readonly FindingKind Kind = new("import-rechnung-offen", Severity.Error, "Beim Einlesen ließ sich nicht jedes Wort zuordnen.");

    public static Finding At(Location at, string reason) => Kind.At(at,
        $"Nicht jedes Wort des Exports ließ sich zuordnen ({reason}); von dieser Datei wurde nichts geschrieben. Das ist ein Fehler des Programms: Melden Sie ihn mit der Datei, und übertragen Sie die Seite von Hand.");
}

/// <summary>A saved page holds no text.</summary>
public static class ImportWithoutText
{
    public static readonly FindingKind Kind = new("import-ohne-text", Severity.Warning, "Ein Export enthält keinen Text.");

    public static Finding At(Location at) => Kind.At(at,
        "In der gespeicherten Seite steht kein Text, der zu übernehmen wäre. Prüfen Sie, ob die richtige Seite gespeichert wurde.");

    public static Finding AtEmpty(Location at) => Kind.At(at,
        "Die Datei ist leer (0 Bytes). Prüfen Sie, ob sie vollständig gespeichert oder übertragen wurde.");

    public static Finding AtWord(Location at) => Kind.At(at,
        "Im Dokument steht kein Text, der zu übernehmen wäre. Prüfen Sie, ob es die richtige Datei ist.");

    public static Finding AtExport(Location at) => Kind.At(at,
        "Im Export von WordPress steht weder eine Seite noch ein Beitrag. Wählen Sie dort unter „Werkzeuge“, „Daten exportieren“ „Alle Inhalte“, und lesen Sie die neue Datei ein.");

    public static Finding AtEntry(Location at, string title) => Kind.At(at,
        $"„{Excerpt.Of(title)}“ hat im Export keinen Text. Vielleicht stellte WordPress die Seite beim Aufruf zusammen (eine Übersicht, ein Seitenbaukasten). Schreiben Sie einen, oder löschen Sie die Seite.");
}
