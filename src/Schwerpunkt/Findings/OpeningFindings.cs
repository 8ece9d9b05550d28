using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.German;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about how a file begins: its head, and whether it is a text at all.

/// <summary>A page has no head.</summary>
public static class MissingFrontMatter
{
    public static readonly FindingKind Kind = new("kopf-fehlt", Severity.Error, "Eine Seite hat keinen Kopf.")
    {
        Wrong = "Hier beginnt der Text.",
        Right = "---\ntitle: Innenstadt\n---\nHier beginnt der Text.",
    };

    public static Finding At(Location at) => Kind.At(at,
        "Die Seite hat keinen Kopf. Beginnen Sie die Datei mit einer Zeile „---“, darunter „title: …“ und wieder „---“.");

    public static Finding AtEmpty(Location at) => Kind.At(at,
        "Die Datei ist leer. Beginnen Sie sie mit einer Zeile „---“, darunter „title: …“ und wieder „---“, oder löschen Sie sie.");

    /// <param name="at">The line of the head that stands first.</param>
    public static Finding AtBlank(Location at) => Kind.At(at,
        "Der Kopf gilt nicht, weil davor eine leere Zeile steht. Löschen Sie alles vor „---“: Der Kopf beginnt in der ersten Zeile der Datei.");

    /// <param name="at">The line that is to open the head.</param>
    /// <param name="sign">What stands there.</param>
    /// <param name="lines">Three hyphens in its place, and in that of the line that closes the head.</param>
    public static Finding AtSign(Location at, string sign, ImmutableArray<TextEdit> lines) => Kind.At(at,
        $"Der Kopf der Seite beginnt mit „{sign}“ statt mit „---“ und gilt nicht. Schreiben Sie in diese Zeile genau drei Bindestriche, ohne Leerzeichen davor, und ebenso in die Zeile darunter, die ihn schließt.",
        Repair.Certain("Kopf mit „---“", lines));

    public static Finding AtToml(Location at) => Kind.At(at,
        "Der Kopf der Seite ist in TOML geschrieben („+++“) und gilt nicht. Schreiben Sie „---“ statt „+++“ und jede Angabe als „name: Wert“ statt „name = \"Wert\"“.");

    /// <param name="at">The first line of the head.</param>
    /// <param name="opening">The missing line; null where nothing closes the head either.</param>
    public static Finding AtNoOpening(Location at, TextEdit? opening) => Kind.At(at,
        $"Vor dem Kopf der Seite fehlt die Zeile „---“. Setzen Sie sie über die erste Angabe{(opening is null ? " und noch eine hinter die letzte" : "")}.",
        opening is null ? null : Repair.Certain("„---“ über dem Kopf", opening));

    /// <param name="at">Where the head begins.</param>
    public static Finding AtLater(Location at) => Kind.At(at,
        "Hier beginnt ein Kopf, aber davor steht schon Text; so gilt er nicht. Verschieben Sie ihn, von „---“ bis „---“, an den Anfang der Datei.");

    public static Finding AtHtml(Location at) => Kind.At(at,
        "Die Datei ist eine HTML-Seite. Übernehmen Sie sie mit dem Befehl „import“; er macht Markdown daraus.");
}

/// <summary>The head of a page is not closed.</summary>
public static class UnclosedFrontMatter
{
    public static readonly FindingKind Kind = new("kopf-offen", Severity.Error, "Der Kopf einer Seite wird nicht geschlossen.")
    {
        Wrong = "---\ntitle: Innenstadt\n\nHier beginnt der Text.",
        Right = "---\ntitle: Innenstadt\n---\n\nHier beginnt der Text.",
    };

    /// <param name="at">Where the head begins.</param>
    /// <param name="closing">The missing line, where the head seems to end; null where that is not to be seen.</param>
    public static Finding At(Location at, TextEdit? closing) => Kind.At(at, closing is null
        ? "Der Kopf der Seite wird nicht geschlossen. Setzen Sie nach der letzten Angabe eine Zeile mit „---“."
        : string.Create(CultureInfo.InvariantCulture, $"Der Kopf der Seite wird nicht geschlossen. Setzen Sie nach der letzten Angabe eine Zeile mit „---“, vermutlich über Zeile {closing.At.Line}."),
        closing is null ? null : Repair.Suggested("„---“ unter dem Kopf", closing));

    /// <param name="at">The line that is to close the head.</param>
    /// <param name="sign">What stands there.</param>
    /// <param name="line">Three hyphens in its place.</param>
    public static Finding AtSign(Location at, string sign, TextEdit line) => Kind.At(at,
        $"Der Kopf der Seite endet mit „{sign}“ statt mit „---“ und wird so nicht geschlossen. Schreiben Sie in diese Zeile genau drei Bindestriche, ohne Leerzeichen davor.",
        Repair.Certain("Kopf mit „---“", line));
}

/// <summary>A file that is to be a text is the file of another program.</summary>
public static class NotText
{
    public static readonly FindingKind Kind = new("kein-text", Severity.Error, "Eine Datei ist kein Text.");

    /// <param name="at">The file.</param>
    /// <param name="program">What it is, in German, with its article.</param>
    /// <param name="canImport">Whether <c>import</c> reads it.</param>
    public static Finding At(Location at, string program, bool canImport) => Kind.At(at,
        $"Die Datei ist {program}, auch wenn ihr Name anders endet. {(canImport ? "Geben Sie ihr ihre eigene Endung, und übernehmen Sie sie mit dem Befehl „import“; er macht Markdown daraus." : "Speichern Sie den Text als reinen Text in UTF-8, oder geben Sie der Datei ihre eigene Endung.")}");

    public static Finding AtUtf16(Location at) => Kind.At(at,
        "Die Datei ist in UTF-16 gespeichert, das manche Programme „Unicode“ nennen. Speichern Sie sie im Editor mit der Kodierung „UTF-8“.");
}

/// <summary>A file holds two versions that nobody has chosen from.</summary>
public static class MergeConflict
{
    public static readonly FindingKind Kind = new("zusammenfuehrung-offen", Severity.Error, "Eine Datei enthält zwei Fassungen, von denen noch keine gewählt ist.")
    {
        Wrong = "<<<<<<< HEAD\nDrei Städte.\n=======\nVier Städte.\n>>>>>>> entwurf",
        Right = "Vier Städte.",
    };

    public static Finding At(Location at) => Kind.At(at,
        "Hier hat Git zwei Fassungen nebeneinandergestellt, weil zwei Personen dieselbe Stelle geändert haben. Lassen Sie die richtige stehen, und löschen Sie die andere und die drei Zeilen mit „<<<<<<<“, „=======“ und „>>>>>>>“.");
}

/// <summary>A line is longer than anything that people write.</summary>
public static class LongLine
{
    public static readonly FindingKind Kind = new("zeile-zu-lang", Severity.Error, "Eine Zeile ist länger, als das Programm sie liest.");

    public static Finding At(Location at, int length, int most) => Kind.At(at,
        $"Die Datei lässt sich nicht lesen: Diese Zeile hat {GermanNumber.Of(length)} Zeichen, gelesen werden höchstens {GermanNumber.Of(most)}. Teilen Sie ihren Text in mehrere Zeilen oder Absätze; steht hier ein eingebettetes Bild („data:…“), speichern Sie es als Datei.");
}
