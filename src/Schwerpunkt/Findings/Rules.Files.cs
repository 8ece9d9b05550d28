using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Findings;

// Findings about files as such: encoding, YAML, front matter, site.yml.
public static partial class Rules
{
    public static Finding InvalidUtf8(Location at) => Error(at, "kein-utf8",
        "Hier steht ein Zeichen, das kein gültiges UTF-8 ist. Speichern Sie die Datei im Editor mit der Kodierung „UTF-8“.");

    public static Finding MissingFrontMatter(Location at) => Error(at, "kopf-fehlt",
        "Die Seite hat keinen Kopf. Beginnen Sie die Datei mit einer Zeile „---“, darunter „title: …“ und wieder „---“.");

    public static Finding UnclosedFrontMatter(Location at) => Error(at, "kopf-offen",
        "Der Kopf der Seite wird nicht geschlossen. Setzen Sie nach der letzten Angabe eine Zeile mit „---“.");

    public static Finding InvalidYaml(Location at, string reason) => Error(at, "yaml-ungueltig",
        $"Diese Angabe lässt sich nicht lesen ({reason}). Prüfen Sie Einrückung und Doppelpunkt; setzen Sie Text mit „: “ oder „#“ in Anführungszeichen.");

    public static Finding UnsupportedYaml(Location at) => Error(at, "yaml-ungueltig",
        "Anker (&) und Verweise (*) sind hier nicht erlaubt. Schreiben Sie den Wert aus oder setzen Sie Text, der mit „&“ oder „*“ beginnt, in Anführungszeichen.");

    public static Finding SwallowedByHash(Location at, string rest) => Error(at, "yaml-raute",
        $"„{rest}“ gilt in YAML als Anmerkung und erscheint nicht. Gehört es zum Text, setzen Sie den ganzen Wert in Anführungszeichen; ist es eine Anmerkung, schreiben Sie sie in eine eigene Zeile.");

    public static Finding NumberBehindHash(Location at, string rest) => Notice(at, "yaml-raute-zahl",
        $"„{rest}“ gilt in YAML als Anmerkung und erscheint nicht. Gehört es zum Text, setzen Sie den ganzen Wert in Anführungszeichen.");

    public static Finding NotAMapping(Location at, string what) => Error(at, "angabe-falsch",
        $"{what} muss aus Zeilen der Form „name: Wert“ bestehen. Schreiben Sie jede Angabe in eine eigene Zeile.");

    public static Finding MissingKey(Location at, string key) => Error(at, "angabe-fehlt",
        $"Die Pflichtangabe „{key}“ fehlt oder ist leer. Ergänzen Sie eine Zeile „{key}: …“.");

    public static Finding WrongValue(Location at, string key, string expected) => Error(at, "angabe-falsch",
        $"Der Wert von „{key}“ passt nicht: erwartet wird {expected}. Berichtigen Sie die Zeile.");

    public static Finding MisspelledKey(Location at, string key, string suggestion) => Error(at, "angabe-verschrieben",
        $"„{key}“ ist unbekannt – meinten Sie „{suggestion}“? Berichtigen Sie den Namen der Angabe.");

    public static Finding UnknownKey(Location at, string key) => Warning(at, "angabe-unbekannt",
        $"„{key}“ ist unbekannt und bleibt ohne Wirkung. Löschen Sie die Zeile oder sehen Sie im Handbuch nach, wie die Angabe heißt.");

    public static Finding UnknownLayout(Location at, string layout, string known) => Error(at, "layout-unbekannt",
        $"Das Layout „{layout}“ gibt es nicht. Möglich sind: {known}.");

    public static Finding UnknownTheme(Location at, string theme, string known) => Error(at, "thema-unbekannt",
        $"Die Gestaltung „{theme}“ gibt es nicht. Möglich sind: {known}.");

    public static Finding MissingSiteConfig(Location at) => Error(at, "site-yml-fehlt",
        "Die Datei site.yml fehlt. Legen Sie sie im Inhaltsordner an, mindestens mit „title: …“ und „baseUrl: https://…“.");

    public static Finding DanglingLink(Location at, string target) => Error(at, "datei-unlesbar",
        $"Diese Verknüpfung führt zu „{target}“; dort ist nichts. Legen Sie die Datei selbst an diese Stelle, oder löschen Sie die Verknüpfung.");

    public static Finding UnreadableFile(Location at, string reason) => Error(at, "datei-unlesbar",
        $"Die Datei lässt sich nicht lesen ({reason}). Prüfen Sie, ob sie vorhanden und für Sie freigegeben ist.");

    public static Finding TooDeeplyNested(Location at) => Error(at, "zu-tief-verschachtelt",
        "Die Datei lässt sich nicht lesen: Listen, Zitate oder Blöcke sind mehr als 100-fach ineinander verschachtelt. Suchen Sie eine Zeile mit sehr vielen „>“, „-“ oder „:::“ und kürzen Sie sie.");

    public static Finding NoPages(Location at) => Error(at, "keine-seiten",
        "Der Inhaltsordner enthält keine Seite. Legen Sie eine Datei index.md an.");

    public static Finding MissingHome(Location at) => Warning(at, "startseite-fehlt",
        "Der Auftritt hat keine Startseite. Legen Sie im Inhaltsordner eine Datei index.md an.");

    public static Finding LongDescription(Location at, int length) => Notice(at, "beschreibung-lang",
        string.Create(CultureInfo.InvariantCulture, $"Die Beschreibung hat {length} Zeichen; Suchmaschinen zeigen etwa 160. Kürzen Sie sie auf einen Satz."));

    public static Finding DraftSite(Location at) => NotForRelease(at, "auftritt-entwurf",
        "Der Auftritt trägt den Stand „entwurf“: Jede Seite sagt das, und Suchmaschinen bleiben draußen. Setzen Sie „status: live“, sobald er freigegeben ist.");

    public static Finding ReviewDue(Location at, DateOnly day) => NotForRelease(at, "pruefung-faellig",
        $"Diese Seite sollte bis {InGerman(day)} geprüft werden. Prüfen Sie den Text und setzen Sie „reviewBy“ neu.");

    public static Finding Expired(Location at, DateOnly day) => NotForRelease(at, "seite-abgelaufen",
        $"Diese Seite galt bis {InGerman(day)}. Löschen oder erneuern Sie sie, oder setzen Sie „expires“ neu.");

    private static string InGerman(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
