using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about what lies in the content folder, before any of it is read.

/// <summary>A symbolic link leads out of the content folder.</summary>
public static class LinkLeavesContent
{
    public static readonly FindingKind Kind = new("verknuepfung-nach-aussen", Severity.Error, "Eine Verknüpfung führt aus dem Inhaltsordner hinaus.");

    public static Finding At(Location at) => Kind.At(at,
        "Diese Verknüpfung führt aus dem Inhaltsordner hinaus; dort wird weder gelesen noch geschrieben. Legen Sie die Datei selbst an diese Stelle, oder löschen Sie die Verknüpfung.");
}

/// <summary>A symbolic link leads to a folder and is passed over.</summary>
public static class LinkToFolder
{
    public static readonly FindingKind Kind = new("verknuepfung-auf-ordner", Severity.Notice, "Eine Verknüpfung auf einen Ordner wird übergangen.");

    public static Finding At(Location at) => Kind.At(at,
        "Diese Verknüpfung führt zu einem Ordner und wird übergangen, denn sie könnte im Kreis führen. Was darin liegt, erscheint unter seinem eigenen Ort. Löschen Sie die Verknüpfung, oder legen Sie Kopien der Dateien an.");
}

/// <summary>What should be a file is a pipe, a socket or a device.</summary>
public static class SpecialFile
{
    public static readonly FindingKind Kind = new("keine-datei", Severity.Error, "Etwas ist keine Datei.");

    public static Finding At(Location at) => Kind.At(at,
        "Das ist keine Datei, sondern eine Leitung, ein Anschluss oder ein Gerät, und wird nicht gelesen. Entfernen Sie es aus dem Inhaltsordner, oder stellen Sie seinem Namen „_“ voran.");

    public static Finding AtImport(Location at) => Kind.At(at,
        "Das ist keine Datei, sondern eine Leitung, ein Anschluss oder ein Gerät, und wird nicht gelesen. Nennen Sie eine Datei, oder „-“ für die Standardeingabe.");
}

/// <summary>A file is larger than what is read.</summary>
public static class FileTooLarge
{
    public static readonly FindingKind Kind = new("datei-zu-gross", Severity.Error, "Eine Datei ist zu groß.");

    public static Finding At(Location at, int megabytes, int most) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Die Datei hat {megabytes} MB; höchstens {most} MB werden gelesen. Verkleinern oder teilen Sie sie, oder nehmen Sie sie aus dem Inhaltsordner heraus."));

    public static Finding AtImport(Location at, int most) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Der Export hat mehr als {most} MB; so viel wird nicht gelesen, geschrieben wurde nichts. Teilen Sie ihn, oder prüfen Sie, ob die richtige Datei genannt ist."));

    public static Finding AtUnpacked(Location at, int most) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Das Dokument hat ausgepackt mehr als {most} MB; so viel wird nicht gelesen, geschrieben wurde nichts. Verkleinern Sie die Bilder darin (Bildformat > Bilder komprimieren), oder teilen Sie es."));
}

/// <summary>Two files of different content have names that look alike.</summary>
public static class SameFileName
{
    public static readonly FindingKind Kind = new("dateiname-doppelt", Severity.Error, "Zwei Dateien heißen gleich.");

    public static Finding At(Location at) => Kind.At(at,
        "Diesen Namen gibt es zweimal, mit verschiedenem Inhalt. Die beiden Namen unterscheiden sich nur darin, wie Umlaute oder Akzente gespeichert sind; zu sehen ist das nicht. Löschen Sie eine der beiden Dateien, oder benennen Sie sie um.");
}

/// <summary>A file is there twice, under names that look alike.</summary>
public static class SameFileTwice
{
    public static readonly FindingKind Kind = new("datei-zweimal", Severity.Notice, "Eine Datei gibt es zweimal.");

    public static Finding At(Location at) => Kind.At(at,
        "Diese Datei gibt es zweimal mit demselben Inhalt. Die beiden Namen unterscheiden sich nur darin, wie Umlaute oder Akzente gespeichert sind; der Auftritt nimmt sie als eine. Löschen Sie eine der beiden.");
}

/// <summary>A file is nearly called like one that the program reads.</summary>
public static class FileMisnamed
{
    public static readonly FindingKind Kind = new("datei-falsch-benannt", Severity.Warning, "Eine Datei heißt fast so wie eine, die das Programm liest.");

    public static Finding At(Location at, string name) => Kind.At(at,
        $"So benannt, wird diese Datei nicht gelesen, und ihr Inhalt erscheint nicht. Benennen Sie sie um in „{name}“; gehört sie nicht zum Auftritt, löschen Sie sie.");

    /// <summary>It is read, as a page beside that of its folder.</summary>
    public static Finding AtIndex(Location at, string name) => Kind.At(at,
        $"So benannt, steht diese Seite unter „…/index/“ und ist nicht die ihres Ordners: Groß- und Kleinschreibung zählt. Benennen Sie sie um in „{name}“.");
}

/// <summary>A file cannot be read.</summary>
public static class UnreadableFile
{
    public static readonly FindingKind Kind = new("datei-unlesbar", Severity.Error, "Eine Datei lässt sich nicht lesen.");

    public static Finding At(Location at, ReadFault fault) => Kind.At(at,
        $"Die Datei lässt sich nicht lesen ({InGerman(fault)}). {(fault == ReadFault.Held ? "Schließen Sie sie dort, und starten Sie noch einmal; die Vorschau liest sie dann von selbst." : "Prüfen Sie, ob sie vorhanden und für Sie freigegeben ist.")}");

    public static Finding AtDanglingLink(Location at, string target) => Kind.At(at,
        $"Diese Verknüpfung führt zu „{target}“; dort ist nichts. Legen Sie die Datei selbst an diese Stelle, oder löschen Sie die Verknüpfung.");

    private static string InGerman(ReadFault fault) => fault switch
    {
        ReadFault.NoRight => "keine Leserechte",
        ReadFault.Held => "ein anderes Programm hält sie offen",
        ReadFault.LinkInCircle => "die Verknüpfung führt im Kreis",
        _ => "Fehler des Dateisystems",
    };
}

/// <summary>A file is not UTF-8.</summary>
public static class InvalidUtf8
{
    public static readonly FindingKind Kind = new("kein-utf8", Severity.Error, "Eine Datei ist nicht in UTF-8 gespeichert.");

    public static Finding At(Location at) => Kind.At(at,
        "Hier steht ein Zeichen, das kein gültiges UTF-8 ist. Speichern Sie die Datei im Editor mit der Kodierung „UTF-8“.");
}
