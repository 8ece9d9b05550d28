using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about what lies in the content folder, before any of it is read.
public static partial class Rules
{
    public static Finding LinkLeavesContent(Location at) => Error(at, "verknuepfung-nach-aussen",
        "Diese Verknüpfung führt aus dem Inhaltsordner hinaus; dort wird weder gelesen noch geschrieben. Legen Sie die Datei selbst an diese Stelle, oder löschen Sie die Verknüpfung.");

    public static Finding LinkedFolder(Location at) => Notice(at, "verknuepfung-auf-ordner",
        "Diese Verknüpfung führt zu einem Ordner und wird übergangen, denn sie könnte im Kreis führen. Was darin liegt, erscheint unter seinem eigenen Ort. Löschen Sie die Verknüpfung, oder legen Sie Kopien der Dateien an.");

    public static Finding SpecialFile(Location at) => Error(at, "keine-datei",
        "Das ist keine Datei, sondern eine Leitung, ein Anschluss oder ein Gerät, und wird nicht gelesen. Entfernen Sie es aus dem Inhaltsordner, oder stellen Sie seinem Namen „_“ voran.");

    public static Finding FileTooLarge(Location at, int megabytes, int most) => Error(at, "datei-zu-gross",
        string.Create(CultureInfo.InvariantCulture, $"Die Datei hat {megabytes} MB; höchstens {most} MB werden gelesen. Verkleinern oder teilen Sie sie, oder nehmen Sie sie aus dem Inhaltsordner heraus."));

    public static Finding SameFileName(Location at) => Error(at, "dateiname-doppelt",
        "Diesen Namen gibt es zweimal, mit verschiedenem Inhalt. Die beiden Namen unterscheiden sich nur darin, wie Umlaute oder Akzente gespeichert sind; zu sehen ist das nicht. Löschen Sie eine der beiden Dateien, oder benennen Sie sie um.");

    public static Finding SameFileTwice(Location at) => Notice(at, "datei-zweimal",
        "Diese Datei gibt es zweimal mit demselben Inhalt. Die beiden Namen unterscheiden sich nur darin, wie Umlaute oder Akzente gespeichert sind; der Auftritt nimmt sie als eine. Löschen Sie eine der beiden.");

    private static string? TitleOfDisk(string code) => code switch
    {
        "datei-zu-gross" => "Eine Datei ist zu groß.",
        "datei-zweimal" => "Eine Datei gibt es zweimal.",
        "dateiname-doppelt" => "Zwei Dateien heißen gleich.",
        "keine-datei" => "Etwas ist keine Datei.",
        "verknuepfung-auf-ordner" => "Eine Verknüpfung auf einen Ordner wird übergangen.",
        "verknuepfung-nach-aussen" => "Eine Verknüpfung führt aus dem Inhaltsordner hinaus.",
        _ => null,
    };
}
