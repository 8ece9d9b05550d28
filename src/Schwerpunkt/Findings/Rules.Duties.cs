using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about what a German public body owes (site.yml: publicBody: true).
public static partial class Rules
{
    public static Finding MissingDuty(Location at, string duty) => Warning(at, "pflichtseite-fehlt",
        $"Die Pflichtseite „{duty}“ fehlt. Legen Sie sie an und setzen Sie in ihrem Kopf „duty: {duty}“; ist der Auftritt keiner einer öffentlichen Stelle, setzen Sie „publicBody: false“.");

    public static Finding DutyTwice(Location at, string duty, Location other) => Warning(at, "pflichtseite-doppelt",
        $"Die Pflichtseite „{duty}“ ist schon {other.Path}. Löschen Sie „duty: {duty}“ auf einer der beiden Seiten.");

    public static Finding UnlinkedDuty(Location at, string duty, string page) => Warning(at, "pflichtseite-ohne-verweis",
        $"Die Pflichtseite „{duty}“ muss von jeder Seite aus erreichbar sein. Nennen Sie „{page}“ in site.yml unter „toolbar“ oder „footer“.");

    public static Finding DraftOnDuty(Location at) => NotForRelease(at, "pflichtseite-entwurf",
        "Der Auftritt ist „live“, aber diese Pflichtseite spricht noch von einem Entwurf oder von der Zeit nach der Freigabe. Streichen Sie den Satz, oder setzen Sie in site.yml „status: entwurf“.");

    public static Finding PendingFact(Location at, string label, string key) => NotForRelease(at, "angabe-steht-aus",
        $"„{label}“ kann nur das Ministerium sagen; auf der Seite steht so lange ein Platzhalter. Ergänzen Sie „{key}“.");

    public static Finding UnknownFact(Location at, string name, string known) => Error(at, "angabe-falsch",
        $"Die Angabe „{name}“ gibt es in site.yml nicht. Möglich sind: {known}.");

    public static Finding OldLaw(Location at, string name, string now) => Warning(at, "gesetz-veraltet",
        $"„{name}“ gilt nicht mehr. Heute heißt das Gesetz {now}: Prüfen Sie Namen und Paragrafen.");

    public static Finding StaleStatement(Location at, DateOnly day) => NotForRelease(at, "erklaerung-veraltet",
        $"Die Erklärung zur Barrierefreiheit ist vom {InGerman(day)}; sie ist jedes Jahr zu überprüfen. Prüfen Sie sie und setzen Sie „accessibility.reviewed“ in site.yml neu.");

    public static Finding ExpiredSecurity(Location at, DateOnly day) => NotForRelease(at, "security-txt-abgelaufen",
        $"security.txt galt bis {InGerman(day)}; danach soll ihr niemand mehr trauen. Prüfen Sie den Kontakt und setzen Sie „security.expires“ neu, höchstens ein Jahr voraus.");
}
