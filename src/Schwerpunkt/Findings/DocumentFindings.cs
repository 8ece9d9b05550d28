using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about documents that pages offer: PDF, Word, Excel.

/// <summary>A PDF is said to be accessible and lacks what that takes.</summary>
public static class FalselyAccessible
{
    public static readonly FindingKind Kind = new("pdf-barrierefrei-falsch", Severity.Error, "Eine PDF-Datei gilt als barrierefrei und ist es nicht.")
    {
        Wrong = "downloads:\n  - file: ohne-tags.pdf\n    title: Bericht 2026\n    accessible: true",
        Right = "downloads:\n  - file: ohne-tags.pdf\n    title: Bericht 2026",
    };

    public static Finding At(Location at, string path, ImmutableArray<PdfBarrier> missing) => Kind.At(at,
        $"Zu „{path}“ steht „accessible: true“, aber {Said(missing)} löschen Sie „accessible: true“. Mehr als solche Merkmale sieht das Programm nicht: Ob eine Datei barrierefrei ist, kann nur ein Mensch beurteilen.");

    private static string Said(ImmutableArray<PdfBarrier> missing)
    {
        var (others, isClosed) = (missing.Remove(PdfBarrier.Leave), missing.Contains(PdfBarrier.Leave));
        if (others.IsEmpty) return $"ein Schutz verwehrt Vorleseprogrammen den Text. {PdfBarriers.HowToOpen} Oder";
        var howTo = others.Contains(PdfBarrier.Tags) ? $": {PdfBarriers.HowToTag}. Oder" : ", oder";
        var lack = $"in der Datei {(others.Length == 1 ? "fehlt" : "fehlen")}: {PdfBarriers.InGerman(others)}";
        return isClosed
            ? $"{lack}; außerdem verwehrt ein Schutz Vorleseprogrammen den Text. Ergänzen Sie das Fehlende in der Vorlage, und speichern Sie sie ohne diesen Schutz neu als PDF{howTo}"
            : $"{lack}. Ergänzen Sie das in der Vorlage, und speichern Sie sie neu als PDF{howTo}";
    }
}

/// <summary>One page says of a document that it is accessible, and another that it is not.</summary>
public static class ContradictedClaim
{
    public static readonly FindingKind Kind = new("dokument-widerspruch", Severity.Notice, "Zwei Stellen sagen Verschiedenes darüber, ob ein Dokument barrierefrei ist.");

    /// <param name="at">Where it is said to be accessible.</param>
    /// <param name="no">Where it is said not to be.</param>
    public static Finding At(Location at, string path, Location no) => Kind.At(at,
        $"Zu „{path}“ steht hier „accessible: true“, an anderer Stelle „accessible: false“{Phrases.Seen(no)}. Prüfen Sie die Datei, und schreiben Sie an beide Stellen dasselbe.");
}

/// <summary>A PDF shuts out readers who do not see it.</summary>
public static class PdfWithBarriers
{
    public static readonly FindingKind Kind = new("pdf-barrieren", Severity.Notice, "Eine PDF-Datei hat Barrieren.")
    {
        Wrong = "[Bericht 2026 (PDF)](ohne-tags.pdf)",
        Right = "[Bericht 2026 (PDF)](bericht.pdf)",
    };

    /// <param name="at">The first place that offers it.</param>
    /// <param name="path">The file.</param>
    /// <param name="barriers">At least one.</param>
    public static Finding At(Location at, string path, ImmutableArray<PdfBarrier> barriers) => Kind.At(at, $"„{path}“ {Said(barriers)}");

    private static string Said(ImmutableArray<PdfBarrier> barriers)
    {
        if (barriers.Contains(PdfBarrier.Text))
            return "enthält keinen Text, höchstens Bilder oder gezeichnete Buchstaben: Niemand kann die Datei vorlesen lassen oder durchsuchen. Bieten Sie die Datei an, aus der sie entstanden ist; gibt es die nicht mehr, lassen Sie den Text erkennen (OCR).";
        var others = barriers.RemoveAll(barrier => barrier is PdfBarrier.Tags or PdfBarrier.Leave);
        var words = new List<string>();
        if (barriers.Contains(PdfBarrier.Tags))
        {
            words.Add("hat keine Tags: Vorleseprogramme finden darin weder Überschriften noch Listen und Tabellen." + (others.IsEmpty ? "" : $" Außerdem {(others.Length == 1 ? "fehlt" : "fehlen")}: {PdfBarriers.InGerman(others)}."));
            words.Add($"Speichern Sie die Vorlage neu als PDF: {PdfBarriers.HowToTag}.");
        }
        else if (!others.IsEmpty)
        {
            words.Add($"hat Tags, aber Vorleseprogrammen {(others.Length == 1 ? "fehlt" : "fehlen")}: {PdfBarriers.InGerman(others)}. Ergänzen Sie das in der Vorlage (den Titel in Word unter „Datei > Informationen“, in LibreOffice unter „Datei > Eigenschaften“), und speichern Sie sie neu als PDF.");
        }

        if (barriers.Contains(PdfBarrier.Leave))
            words.Add($"{(words.Count == 0 ? "hat" : "Die Datei hat")} einen Schutz, der Vorleseprogrammen den Text verwehrt. {PdfBarriers.HowToOpen}");
        return string.Join(' ', words);
    }
}

/// <summary>A file is called .pdf and is none.</summary>
public static class NoPdf
{
    public static readonly FindingKind Kind = new("pdf-kein-pdf", Severity.Error, "Eine Datei heißt .pdf und ist keine PDF-Datei.");

    public static Finding At(Location at, string path) => Kind.At(at,
        $"„{path}“ heißt .pdf, ist aber keine PDF-Datei und lässt sich nicht öffnen; oft ist es eine Internetseite mit einer Fehlermeldung, die statt des Dokuments gespeichert wurde. Besorgen Sie das Dokument neu, öffnen Sie es zur Probe, und legen Sie es an diese Stelle.");
}

/// <summary>The number of pages that is written is not that of the file.</summary>
public static class WrongPageCount
{
    public static readonly FindingKind Kind = new("pdf-seitenzahl", Severity.Notice, "Eine Seitenzahl stimmt nicht mit der PDF-Datei überein.")
    {
        Wrong = "downloads:\n  - file: bericht.pdf\n    title: Bericht 2026\n    pages: 21",
        Right = "downloads:\n  - file: bericht.pdf\n    title: Bericht 2026",
    };

    public static Finding At(Location at, string path, int pages, int written) => Kind.At(at,
        string.Create(CultureInfo.InvariantCulture, $"„{path}“ hat {(pages == 1 ? "eine Seite" : $"{pages} Seiten")}, unter „pages“ steht {written}. Gezeigt wird die Zahl aus der Datei. Prüfen Sie, ob dort die richtige Fassung liegt, und löschen Sie „pages“."));
}

/// <summary>A document could not be looked into.</summary>
public static class DocumentUnread
{
    public static readonly FindingKind Kind = new("dokument-ungelesen", Severity.Notice, "Ein Dokument ließ sich nicht untersuchen.");

    /// <param name="isPdf">Of other documents nobody asks whether they are accessible.</param>
    /// <param name="isClaimed">Whether a page says „accessible: true“ of it, and readers are not told so.</param>
    public static Finding At(Location at, string path, DocumentFault fault, bool isPdf, bool isClaimed) => Kind.At(at,
        $"„{path}“ {InGerman(fault, isPdf ? "; ob die Datei barrierefrei ist, ließ sich nicht prüfen" : "")}{(isClaimed ? " Bis dahin steht trotz „accessible: true“ auf keiner Seite, dass die Datei barrierefrei ist." : "")}");

    private static string InGerman(DocumentFault fault, string unasked) => fault switch
    {
        DocumentFault.Password => "lässt sich nur mit einem Kennwort öffnen. Nehmen Sie das Kennwort heraus: Was für alle gedacht ist, müssen alle öffnen können.",
        DocumentFault.TooLarge => $"hat mehr als 100 MB und wurde nicht untersucht{unasked}. Verkleinern Sie die Bilder darin, oder teilen Sie sie: So viel lädt unterwegs niemand herunter.",
        DocumentFault.TooMuch => $"brauchte mehr Zeit oder Speicher, als für ein Dokument vorgesehen ist, und wurde nicht zu Ende untersucht{unasked}. Speichern Sie sie aus der Vorlage neu, und prüfen Sie sie von Hand.",
        DocumentFault.NotAsked => "wurde nicht untersucht, denn der Teil des Programms, der Dokumente liest, ließ sich nicht starten. Wenden Sie sich an die IT, wenn das so bleibt.",
        _ => $"ist beschädigt, durch ein Kennwort geschützt oder in einer Form gespeichert, die das Programm nicht kennt{unasked}. Öffnen Sie sie zur Probe, und speichern Sie sie aus der Vorlage neu.",
    };
}

/// <summary>Names what a PDF lacks.</summary>
internal static class PdfBarriers
{
    /// <summary>By the words of the German menus of Microsoft 365 and LibreOffice 7.4.</summary>
    public const string HowToTag = "in Word unter „Speichern unter > PDF > Optionen“ mit „Dokumentstrukturtags für Barrierefreiheit“, in LibreOffice unter „Exportieren als > Als PDF exportieren“ mit „Universelle Zugänglichkeit (PDF/UA)“";

    public const string HowToOpen = "Erlauben Sie in den Sicherheitseinstellungen den Textzugriff für Hilfsmittel, oder nehmen Sie den Schutz heraus.";

    public static string InGerman(ImmutableArray<PdfBarrier> barriers) => string.Join(", ", barriers.Select(InGerman));

    private static string InGerman(PdfBarrier barrier) => barrier switch
    {
        PdfBarrier.Text => "Text (sie enthält höchstens Bilder oder gezeichnete Buchstaben)",
        PdfBarrier.Tags => "Tags",
        PdfBarrier.Title => "Titel",
        PdfBarrier.Language => "Sprache",
        PdfBarrier.TitleInWindow => "Anzeige des Titels in der Fensterleiste",
        _ => "Zugang für Vorleseprogramme",
    };
}
