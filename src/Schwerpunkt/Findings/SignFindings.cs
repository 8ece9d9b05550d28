using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about characters that do not appear as they were meant.

/// <summary>Characters were read in a wrong encoding.</summary>
public static class GarbledText
{
    public static readonly FindingKind Kind = new("zeichen-beschaedigt", Severity.Warning, "Zeichen sind beschädigt.")
    {
        Wrong = "Die StÃ¤dte werden grÃ¼ner.",
        Right = "Die Städte werden grüner.",
    };

    /// <param name="at">The first of them.</param>
    /// <param name="signs">What stands there.</param>
    /// <param name="meant">What it was.</param>
    /// <param name="count">How many there are in the file.</param>
    /// <param name="edits">All of them put right.</param>
    public static Finding At(Location at, string signs, string meant, int count, ImmutableArray<TextEdit> edits) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Hier steht „{signs}“ statt „{meant}“: Der Text wurde mit falscher Kodierung gelesen und so gespeichert{(count > 1 ? $"; in dieser Datei an {Many(count)} Stellen" : "")}. Schreiben Sie die Zeichen richtig, oder öffnen Sie die Vorlage als UTF-8 und kopieren Sie den Text neu."),
        Repair.Suggested("beschädigte Zeichen berichtigt", edits));

    internal static string Many(int count) => count < 100 ? count.ToString(CultureInfo.InvariantCulture) : "vielen";

    public static Finding AtLost(Location at) => Kind.At(at,
        "Hier steht das Zeichen „\uFFFD“: Das ursprüngliche ist beim Speichern oder Kopieren verloren gegangen. Sehen Sie in der Vorlage nach, und schreiben Sie es neu.");
}

/// <summary>A character means nothing to a browser.</summary>
public static class StraySign
{
    public static readonly FindingKind Kind = new("zeichen-fremd", Severity.Warning, "Ein Zeichen kann kein Browser zeigen.")
    {
        Wrong = "Drei\u0007 Städte.",
        Right = "Drei Städte.",
    };

    /// <param name="at">The first of them.</param>
    /// <param name="sign">The character.</param>
    /// <param name="edits">All of them taken out.</param>
    public static Finding AtControl(Location at, char sign, ImmutableArray<TextEdit> edits) => Kind.At(at,
        $"Hier steht ein unsichtbares Steuerzeichen ({Code(sign)}), das meist beim Kopieren aus einem anderen Programm entsteht. Löschen Sie es: Setzen Sie den Cursor dahinter, und drücken Sie die Rücktaste.",
        Repair.Suggested("Steuerzeichen gelöscht", edits));

    public static Finding AtFont(Location at, char sign) => Kind.At(at,
        $"Hier steht ein Zeichen, das nur eine bestimmte Schrift kennt ({Code(sign)}, etwa aus Wingdings); Leser sehen ein leeres Kästchen. Schreiben Sie das gemeinte Zeichen oder ein Wort.");

    internal static string Code(char sign) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)sign:X4}");
}

/// <summary>A character without width stands where nobody expects it.</summary>
public static class HiddenSign
{
    public static readonly FindingKind Kind = new("zeichen-unsichtbar", Severity.Notice, "Im Text steht ein unsichtbares Zeichen.")
    {
        Wrong = "Die Stadt\u200Bentwicklung.",
        Right = "Die Stadtentwicklung.",
    };

    /// <param name="at">The first of them.</param>
    /// <param name="sign">The character.</param>
    /// <param name="count">How many there are in the file.</param>
    /// <param name="edits">All of them taken out.</param>
    public static Finding At(Location at, char sign, int count, ImmutableArray<TextEdit> edits) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"Hier steht ein unsichtbares Zeichen ({StraySign.Code(sign)}){(count > 1 ? $", in dieser Datei an {GarbledText.Many(count)} Stellen" : "")}; Suche und Vorleseprogramme können an ihm scheitern. Löschen Sie es: Setzen Sie den Cursor dahinter, und drücken Sie die Rücktaste."),
        Repair.Suggested("unsichtbare Zeichen gelöscht", edits));
}
