using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about what a German public body owes (site.yml: publicBody: true).

/// <summary>A page that the law demands is missing.</summary>
public static class MissingDuty
{
    public static readonly FindingKind Kind = new("pflichtseite-fehlt", Severity.Warning, "Eine Pflichtseite fehlt.", BlocksRelease: true);

    public static Finding At(Location at, string duty) => Kind.At(at,
        $"Die Pflichtseite „{duty}“ fehlt. Legen Sie sie an und setzen Sie in ihrem Kopf „duty: {duty}“; ist der Auftritt keiner einer öffentlichen Stelle, setzen Sie „publicBody: false“.");
}

/// <summary>Two pages fulfil the same duty.</summary>
public static class DutyTwice
{
    public static readonly FindingKind Kind = new("pflichtseite-doppelt", Severity.Warning, "Zwei Seiten erfüllen dieselbe Pflicht.");

    public static Finding At(Location at, string duty, Location other) => Kind.At(at,
        $"Die Pflichtseite „{duty}“ ist schon {other.Path}. Löschen Sie „duty: {duty}“ auf einer der beiden Seiten.");
}

/// <summary>A page that the law demands is not linked from every page.</summary>
public static class UnlinkedDuty
{
    public static readonly FindingKind Kind = new("pflichtseite-ohne-verweis", Severity.Warning, "Eine Pflichtseite ist nicht von jeder Seite aus erreichbar.");

    public static Finding At(Location at, string duty, string page) => Kind.At(at,
        $"Die Pflichtseite „{duty}“ muss von jeder Seite aus erreichbar sein. Nennen Sie „{page}“ in site.yml unter „toolbar“ oder „footer“.");
}

/// <summary>A page that the law demands still speaks of a draft though the site is live.</summary>
public static class DraftOnDuty
{
    public static readonly FindingKind Kind = new("pflichtseite-entwurf", Severity.Notice, "Eine Pflichtseite nennt den freigegebenen Auftritt einen Entwurf.", BlocksRelease: true);

    public static Finding At(Location at) => Kind.At(at,
        "Der Auftritt ist „live“, aber diese Pflichtseite spricht noch von einem Entwurf oder von der Zeit nach der Freigabe. Streichen Sie den Satz, oder setzen Sie in site.yml „status: entwurf“.");
}

/// <summary>A fact that only the ministry knows is still open.</summary>
public static class PendingFact
{
    public static readonly FindingKind Kind = new("angabe-steht-aus", Severity.Notice, "Eine Angabe des Ministeriums steht aus.", BlocksRelease: true);

    public static Finding At(Location at, string label, string key)
    {
        var finding = Kind.At(at, $"„{label}“ kann nur das Ministerium sagen; auf der Seite steht so lange ein Platzhalter. Ergänzen Sie „{key}“.");
        return finding with { Subject = label };
    }

    /// <summary>All that are open in one line.</summary>
    /// <param name="at">The file.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="labels">What each is about, one behind the other.</param>
    public static Finding AtAll(Location at, int count, string labels) => Kind.At(at,
        $"{count} Angaben stehen aus: {labels}. Nur das Ministerium kann sie machen; auf den Seiten steht so lange ein Platzhalter. Ergänzen Sie sie in dieser Datei.");
}

/// <summary>A law is named that is no longer in force.</summary>
public static class OldLaw
{
    public static readonly FindingKind Kind = new("gesetz-veraltet", Severity.Warning, "Ein Gesetz heißt nicht mehr so.")
    {
        Wrong = "Das regelt der RStV.",
        Right = "Das regelt der MStV.",
    };

    public static Finding At(Location at, string name, string now) => Kind.At(at,
        $"„{name}“ gilt nicht mehr. Heute heißt das Gesetz {now}: Prüfen Sie Namen und Paragrafen.");
}

/// <summary>The accessibility statement is older than a year.</summary>
public static class StaleStatement
{
    public static readonly FindingKind Kind = new("erklaerung-veraltet", Severity.Notice, "Die Erklärung zur Barrierefreiheit ist älter als ein Jahr.", BlocksRelease: true);

    public static Finding At(Location at, DateOnly day) => Kind.At(at,
        $"Die Erklärung zur Barrierefreiheit ist vom {Phrases.Day(day)}; sie ist jedes Jahr zu überprüfen. Prüfen Sie sie und setzen Sie „accessibility.reviewed“ in site.yml neu.");
}

/// <summary>The file security.txt has expired.</summary>
public static class ExpiredSecurity
{
    public static readonly FindingKind Kind = new("security-txt-abgelaufen", Severity.Notice, "Die Datei security.txt ist abgelaufen.", BlocksRelease: true);

    public static Finding At(Location at, DateOnly day) => Kind.At(at,
        $"security.txt galt bis {Phrases.Day(day)}; danach soll ihr niemand mehr trauen. Prüfen Sie den Kontakt und setzen Sie „security.expires“ neu, höchstens ein Jahr voraus.");
}
