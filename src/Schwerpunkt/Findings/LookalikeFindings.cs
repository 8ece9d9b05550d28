using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about text that looks like a picture, a link or a stress but is none.

/// <summary>What keeps a picture from being seen.</summary>
public enum PictureSlip
{
    Gap,
    Reversed,
    SpaceInName,
    OpenBracket,
    OpenQuotes,
    CurlyQuotes,
    NoQuotes,
    NoFile,
    Foreign,
    Unclear,
}

/// <summary>A picture does not appear, its marks do.</summary>
public static class PictureAsText
{
    public static readonly FindingKind Kind = new("bild-als-text", Severity.Error, "Ein Bild erscheint nicht, sondern die Zeichen, die es beschreiben.")
    {
        HidesFiles = true,
        Wrong = "![Der Markt am Morgen] (markt.jpg \"© MIL / Muster\")",
        Right = "![Der Markt am Morgen](markt.jpg \"© MIL / Muster\")",
    };

    /// <param name="at">Where the marks begin.</param>
    /// <param name="written">As they stand there.</param>
    /// <param name="slip">What is wrong with them.</param>
    /// <param name="right">How they are right; null where that is not known.</param>
    /// <param name="edit">The marks put right; null where an editor has to.</param>
    public static Finding At(Location at, string written, PictureSlip slip, string? right = null, TextEdit? edit = null) => Kind.At(at,
        $"Hier erscheint kein Bild, sondern der Text „{written}“: {Reason(slip)}. Schreiben Sie „{right ?? "![Alternativtext](bild.jpg \"© Name\")"}“.",
        edit is null ? null : Repair.Meant("Bild in der Schreibweise, die erscheint", edit));

    private static string Reason(PictureSlip slip) => slip switch
    {
        PictureSlip.Gap => "Zwischen den Zeichen steht ein Leerzeichen oder ein Zeilenende",
        PictureSlip.Reversed => "Runde und eckige Klammern sind vertauscht",
        PictureSlip.SpaceInName => "Im Dateinamen stehen Leerzeichen",
        PictureSlip.OpenBracket => "Die runde Klammer wird nicht geschlossen",
        PictureSlip.OpenQuotes => "Die Anführungszeichen stehen nicht allein vor und hinter dem Nachweis, oder vor ihnen fehlt ein Leerzeichen",
        PictureSlip.CurlyQuotes => "Der Nachweis steht nicht in geraden Anführungszeichen",
        PictureSlip.NoQuotes => "Hinter dem Dateinamen steht etwas ohne gerade Anführungszeichen",
        PictureSlip.NoFile => "In runden Klammern fehlt der Name einer Bilddatei",
        PictureSlip.Foreign => "So schreiben andere Systeme ein Bild",
        _ => "Die Klammern sind nicht vollständig",
    };
}

/// <summary>What keeps a link from being seen.</summary>
public enum LinkSlip
{
    Gap,
    Reversed,
    Brackets,
    Open,
    Phone,
    Space,
    CurlyQuotes,
    Wiki,
    Line,
    Angle,
}

/// <summary>A link leads nowhere, its marks are shown.</summary>
public static class LinkAsText
{
    public static readonly FindingKind Kind = new("verweis-als-text", Severity.Warning, "Ein Verweis führt nirgends hin; seine Zeichen erscheinen als Text.")
    {
        HidesFiles = true,
        Wrong = "Das sagt der [Bericht] (bericht.pdf) des Landes.",
        Right = "Das sagt der [Bericht](bericht.pdf) des Landes.",
    };

    /// <param name="at">Where the marks begin.</param>
    /// <param name="written">As they stand there.</param>
    /// <param name="slip">What is wrong with them.</param>
    /// <param name="right">How they are right.</param>
    /// <param name="edit">The marks put right; null where an editor has to.</param>
    public static Finding At(Location at, string written, LinkSlip slip, string right, TextEdit? edit = null) => Kind.At(at,
        $"„{written}“ ist kein Verweis und erscheint als Text: {Reason(slip)}. Schreiben Sie „{right}“.",
        edit is null ? null : Repair.Meant("Verweis in der Schreibweise, die wirkt", edit));

    private static string Reason(LinkSlip slip) => slip switch
    {
        LinkSlip.Gap => "Zwischen den Klammern steht ein Leerzeichen",
        LinkSlip.Reversed => "Runde und eckige Klammern sind vertauscht",
        LinkSlip.Brackets => "Der Text gehört in eckige, die Adresse in runde Klammern",
        LinkSlip.Open => "Die runde Klammer wird nicht geschlossen",
        LinkSlip.Phone => "Eine Telefonnummer beginnt mit „tel:“ und hat keine Leerzeichen",
        LinkSlip.Space => "Die Adresse enthält Leerzeichen",
        LinkSlip.Line => "In der Adresse steht ein Zeilenende",
        LinkSlip.Angle => "Die Adresse steht nicht zwischen „<“ und „>“",
        LinkSlip.CurlyQuotes => "Der Titel steht nicht in geraden Anführungszeichen",
        _ => "So schreiben Wikis einen Verweis; hier steht in runden Klammern der Pfad zur Datei, etwa „../kontakt.md“",
    };
}

/// <summary>Brackets look like a link without an address.</summary>
public static class PerhapsLink
{
    public static readonly FindingKind Kind = new("verweis-vermutet", Severity.Notice, "Klammern sehen aus wie ein Verweis, sind aber keiner.")
    {
        Wrong = "Das sagt der [Bericht][quelle] des Landes.",
        Right = "Das sagt der [Bericht](bericht.pdf) des Landes.",
    };

    public static Finding At(Location at, string written) => Kind.At(at,
        $"„{written}“ erscheint als Text. Soll das ein Verweis sein, schreiben Sie in die runden Klammern eine Adresse ohne Leerzeichen.");

    public static Finding AtUndefined(Location at, string written, string label) => Kind.At(at,
        label.Length == 0
            ? $"„{written}“ erscheint als Text. Soll das ein Verweis sein, schreiben Sie statt „[]“ die Adresse in runden Klammern."
            : $"„{written}“ erscheint als Text: Das Ziel „{label}“ ist nirgends angegeben. Soll das ein Verweis sein, schreiben Sie die Adresse in runden Klammern.");
}

/// <summary>Marks of bold and the like are shown.</summary>
public static class MarksAsText
{
    public static readonly FindingKind Kind = new("auszeichnung-als-text", Severity.Warning, "Zeichen für Fettes und Ähnliches erscheinen als Text.")
    {
        Wrong = "Das ist **wichtig ** für alle.",
        Right = "Das ist **wichtig** für alle.",
    };

    /// <param name="at">Where the marks begin.</param>
    /// <param name="written">As they stand there.</param>
    /// <param name="right">How they are right.</param>
    /// <param name="edit">The marks put right; null where an editor has to.</param>
    public static Finding At(Location at, string written, string right, TextEdit? edit = null) => Kind.At(at,
        $"„{written}“ erscheint mit seinen Zeichen. Schreiben Sie „{right}“: ohne Leerzeichen innen, und außen ein Leerzeichen oder Satzzeichen.",
        edit is null ? null : Repair.Meant("Auszeichnung in der Schreibweise, die wirkt", edit));

    public static Finding AtOpen(Location at, string written) => Kind.At(at,
        $"Bei „{written}“ beginnt Fettes, das nirgends endet; „**“ erscheint als Text. Setzen Sie „**“ ohne Leerzeichen hinter das letzte fette Wort im selben Absatz, oder löschen Sie die Zeichen.");
}

/// <summary>A star may have been meant to begin italics.</summary>
public static class PerhapsMarks
{
    public static readonly FindingKind Kind = new("stern-als-text", Severity.Notice, "Ein Stern erscheint als Text.")
    {
        Wrong = "Das ist *kursiv und hört nicht auf.",
        Right = "Das ist *kursiv* und hört auf.",
    };

    public static Finding AtClosed(Location at, string word) => Kind.At(at,
        $"„**“ hinter „{word}“ erscheint als Text. Soll etwas fett sein, fehlt „**“ vor dem ersten Wort; sonst schreiben Sie „\\*\\*“.");

    public static Finding At(Location at, string written) => Kind.At(at,
        $"Der Stern vor „{written.TrimStart('*')}“ erscheint als Text. Soll etwas kursiv sein, fehlt hinter dem letzten Wort ein zweiter Stern; sonst schreiben Sie „\\*“.");
}

/// <summary>What has a meaning in another system.</summary>
public enum ForeignSlip
{
    Template,
    Contents,
    Tag,
    Import,
    Admonition,
    Fence,
    Heading,
    Box,
}

/// <summary>What another system understands is shown.</summary>
public static class ForeignMarkup
{
    public static readonly FindingKind Kind = new("auszeichnung-fremd", Severity.Warning, "Eine Schreibweise anderer Systeme erscheint als Text.")
    {
        HidesFiles = true,
        Wrong = "[b]Wichtig:[/b] Die Frist endet im Mai.",
        Right = "**Wichtig:** Die Frist endet im Mai.",
    };

    public static Finding At(Location at, string written, ForeignSlip slip) => Kind.At(at, $"„{written}“ verstehen andere Systeme, hier erscheint es als Text. {Remedy(slip)}");

    private static string Remedy(ForeignSlip slip) => slip switch
    {
        ForeignSlip.Contents => "Löschen Sie die Zeile, und schreiben Sie „toc: true“ in den Kopf der Seite.",
        ForeignSlip.Tag => "Schreiben Sie Markdown: „**fett**“, „*kursiv*“, „[Text](Adresse)“.",
        ForeignSlip.Import => "Löschen Sie die Zeile.",
        ForeignSlip.Admonition => "Löschen Sie das Zeichen, und schreiben Sie den Hinweis als Absatz, etwa „**Hinweis:** …“.",
        ForeignSlip.Fence => "Schreiben Sie davor und danach drei Gravis-Zeichen: „```“.",
        ForeignSlip.Heading => "Eine Überschrift beginnt mit „## “.",
        ForeignSlip.Box => "Schreiben Sie in jede Zeile vorn „- [ ] “, dann erscheint ein Kästchen.",
        _ => "Löschen Sie es; für Filme und Karten schreiben Sie einen Verweis, für Bilder „![Alternativtext](bild.jpg \"© Name\")“.",
    };
}

/// <summary>A list has boxes to tick.</summary>
public static class BoxesToTick
{
    public static readonly FindingKind Kind = new("kaestchen-ohne-haken", Severity.Notice, "Eine Liste zeigt Kästchen, die niemand ankreuzen kann.")
    {
        Wrong = "- [ ] Antrag stellen\n- [x] Frist merken",
        Right = "- Antrag stellen\n- Frist merken",
    };

    public static Finding At(Location at, string box) => Kind.At(at,
        $"„{box}“ erscheint als Kästchen, das niemand ankreuzen kann. Ist das keine Liste zum Ausdrucken, löschen Sie die eckigen Klammern.");
}
