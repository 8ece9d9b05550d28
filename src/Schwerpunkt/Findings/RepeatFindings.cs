using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about text that stands twice.

/// <summary>A repeat is taken out.</summary>
public static class RepeatRemoved
{
    public static readonly FindingKind Kind = new("wiederholung-entfernt", Severity.Notice, "Ein wiederholter Absatz ist entfallen.")
    {
        Wrong = "Ein Text zur Stadt.\n\nEin Text zur Stadt.",
        Right = "Ein Text zur Stadt.\n\nEin Text zur Stadt. {.wiederholung}",
    };

    public static Finding At(Location at, Block block, string excerpt, Location kept) => At(at, Phrases.Name(block), excerpt, kept);

    public static Finding AtItem(Location at, string excerpt, Location kept) => At(at, "Der Listenpunkt", excerpt, kept);

    private static Finding At(Location at, string name, string excerpt, Location kept) => Kind.At(at,
        $"{name} „{excerpt}“ steht schon in Zeile {kept.Line} und erscheint nur einmal. Löschen Sie die Kopie, oder schreiben Sie {{.wiederholung}} an den Absatz, wenn die Wiederholung gewollt ist.");
}

/// <summary>A repeat stays; the finding takes nothing out.</summary>
public static class RepeatKept
{
    public static readonly FindingKind Kind = new("wiederholung-bleibt", Severity.Notice, "Ein Absatz oder Bild steht zweimal da und bleibt stehen.")
    {
        Wrong = "Die Plattform für kommunales digitales Engagement unterstützt seit 2021 alle Städte Brandenburgs.\n\nDazwischen steht ein anderer Satz.\n\nDie Plattform für kommunales digitales Engagement unterstützt seit 2021 alle Städte Brandenburgs.",
        Right = "Die Plattform für kommunales digitales Engagement unterstützt seit 2021 alle Städte Brandenburgs.\n\nDazwischen steht ein anderer Satz.\n\nDie Plattform für kommunales digitales Engagement unterstützt seit 2021 alle Städte Brandenburgs. {.wiederholung}",
    };

    public static Finding At(Location at, Block block, string excerpt, Location first) => Kind.At(at,
        $"{Phrases.Name(block)} „{excerpt}“ steht wortgleich schon in Zeile {first.Line}; hier in Zeile {at.Line} bleibt die Wiederholung stehen. Löschen Sie eine der beiden Stellen, oder schreiben Sie {{.wiederholung}} an diese, wenn die Wiederholung gewollt ist.");
}

/// <summary>A teaser before its text is taken out.</summary>
public static class TeaserRemoved
{
    public static readonly FindingKind Kind = new("anreisser-entfernt", Severity.Notice, "Ein Anreißer vor seinem Text ist entfallen.")
    {
        Wrong = "Das Bündnis für lebendige Innenstädte …\n\nDas Bündnis für lebendige Innenstädte wurde 2021 unterzeichnet.",
        Right = "Das Bündnis für lebendige Innenstädte wurde 2021 unterzeichnet.",
    };

    public static Finding At(Location at, string excerpt, Location kept) => Kind.At(at,
        $"Der Anreißer „{excerpt}“ ist der Anfang des Textes in Zeile {kept.Line} und erscheint nicht. Löschen Sie den Anreißer, oder schreiben Sie {{.wiederholung}} an den Absatz, wenn er gewollt ist.");
}

/// <summary>The same words lead to other targets; the finding takes nothing out.</summary>
public static class SameTextOtherTargets
{
    public static readonly FindingKind Kind = new("wiederholung-andere-ziele", Severity.Notice, "Ein Absatz steht zweimal da, mit verschiedenen Zielen.")
    {
        Wrong = "Alle Unterlagen zum Wettbewerb stehen auf der [Seite des Bündnisses](https://www.example.org/a) und sind dort kostenfrei abrufbar.\n\nAlle Unterlagen zum Wettbewerb stehen auf der [Seite des Bündnisses](https://www.example.org/b) und sind dort kostenfrei abrufbar.",
        Right = "Alle Unterlagen zum Wettbewerb stehen auf der [Seite des Bündnisses](https://www.example.org/a) und sind dort kostenfrei abrufbar.",
    };

    public static Finding At(Location at, string excerpt, Location first) => Kind.At(at,
        $"Der Absatz „{excerpt}“ steht wortgleich in Zeile {first.Line}, führt aber zu anderen Zielen; beide bleiben stehen. Prüfen Sie, welche Verweise stimmen, und löschen Sie den anderen Absatz.");
}

/// <summary>A paragraph stands on two pages.</summary>
public static class SharedProse
{
    public static readonly FindingKind Kind = new("text-mehrfach", Severity.Notice, "Ein Absatz steht auf zwei Seiten.");

    public static Finding At(Location at, string excerpt, Location first) => Kind.At(at,
        $"Der Absatz „{excerpt}“ steht wortgleich in {first.InWords}. Verweisen Sie besser von einer Seite auf die andere.");
}
