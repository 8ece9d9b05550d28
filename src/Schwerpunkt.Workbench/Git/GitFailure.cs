using Schwerpunkt.Disk;

namespace Schwerpunkt.Workbench.Git;

/// <summary>Says in German what git says in English (LC_ALL=C), and what to do.</summary>
internal static class GitFailure
{
    public const string Missing = "Auf diesem Rechner gibt es das Programm Git nicht. Ihre Änderungen sind im Ordner gespeichert; geben Sie den Ordner so weiter, wie es bei Ihnen üblich ist.";

    public const string NoFolder = "Den Inhaltsordner gibt es nicht mehr: Er wurde umbenannt, verschoben oder gelöscht, oder das Netzlaufwerk ist getrennt. Sobald er wieder da ist, geht es hier weiter; abgegeben wurde nichts.";

    private const string Silent = "Die Gegenstelle antwortet nicht. Der Versuch wurde beendet. Prüfen Sie die Verbindung zum Netz Ihres Hauses (VPN), und versuchen Sie es noch einmal.";

    /// <summary>A part of what git says, and what that means; the first that fits.</summary>
    private static readonly (string Part, string Meaning)[] Meanings =
    [
        ("index.lock", "Ein anderes Programm arbeitet gerade mit demselben Ordner, oder Git wurde mittendrin beendet. Warten Sie einen Augenblick, und versuchen Sie es noch einmal. Bleibt es dabei, löschen Sie im Projektordner die Datei „.git/index.lock“."),
        ("dubious ownership", "Git arbeitet in diesem Ordner nicht, weil er einem anderen Benutzer gehört. Wer den Rechner betreut, gibt ihn mit „git config --global --add safe.directory ORDNER“ frei."),
        ("Please tell me who you are", "Git kennt Ihren Namen und Ihre E-Mail-Adresse nicht. Tragen Sie beides ins Formular ein."),
        ("auto-detection is disabled", "Git kennt Ihren Namen und Ihre E-Mail-Adresse nicht. Tragen Sie beides ins Formular ein."),
        ("[remote rejected]", "Die Gegenstelle hat die Abgabe abgelehnt. Was sie dazu sagt, steht hier: "),
        ("would be overwritten by", "Der andere Stand ändert Dateien, die Sie gerade auch geändert haben. Geben Sie Ihre Änderungen zuerst ab, und versuchen Sie es dann noch einmal."),
        ("Host key verification failed", "Dieser Rechner kennt die Gegenstelle noch nicht. Wer den Rechner betreut, meldet sich einmal mit „git fetch“ in einem Terminal an und bestätigt ihren Schlüssel."),
        ("Permission denied", Access), ("Authentication failed", Access), ("could not read Username", Access), ("could not read Password", Access), ("terminal prompts disabled", Access), ("error: 403", Access), ("error: 401", Access),
        ("Could not resolve host", Network), ("Could not read from remote repository", Network), ("unable to access", Network), ("Connection refused", Network), ("timed out", Network), ("does not appear to be a git repository", Network), ("Repository not found", Network),
        ("couldn't find remote ref", "Diesen Zweig gibt es bei der Gegenstelle nicht."),
        ("refusing to merge unrelated histories", "Die beiden Stände haben keinen gemeinsamen Anfang. Das kann nur lösen, wer das Projekt betreut."),
        ("cannot do a partial commit during a merge", Checkout.HalfMerged),
    ];

    private const string Access = "Die Gegenstelle lässt Sie nicht hinein: Git fragt hier nie nach einem Kennwort, und ein gespeicherter Zugang fehlt oder gilt nicht mehr. Wer den Rechner betreut, richtet ihn ein (SSH-Schlüssel oder Anmeldedaten-Verwaltung).";

    private const string Network = "Die Gegenstelle ist nicht zu erreichen. Prüfen Sie die Verbindung zum Netz Ihres Hauses (VPN); stimmt sie, prüft, wer das Projekt betreut, die Adresse mit „git remote -v“.";

    /// <summary>A refusal that says why.</summary>
    public static RefusalException Of(GitAnswer answer) => new(answer.End switch
    {
        GitEnd.Missing => Missing,
        GitEnd.NoFolder => NoFolder,
        GitEnd.Silent => Silent,
        _ => Meaning(answer.Errors),
    });

    private static string Meaning(string errors)
    {
        foreach (var (part, meaning) in Meanings)
        {
            if (errors.Contains(part, StringComparison.OrdinalIgnoreCase)) return meaning.EndsWith(": ", StringComparison.Ordinal) ? meaning + Quoted(RemoteAnswer.Words(errors) is { Length: > 0 } words ? words : errors) : meaning;
        }

        return string.IsNullOrWhiteSpace(errors) ? "Git hat das nicht ausgeführt und sagt nicht, warum. Laden Sie die Seite neu, und versuchen Sie es noch einmal." : "Git meldet: " + Quoted(errors);
    }

    /// <summary>In its own words, on one line, not without end.</summary>
    private static string Quoted(string text)
    {
        const int most = 400;
        var line = string.Join(' ', text.Split(['\n', '\r', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
        return $"„{(line.Length > most ? line[..most] + " …" : line)}“";
    }
}
