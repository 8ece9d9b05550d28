namespace Schwerpunkt.Cli;

/// <summary>What <c>schwerpunkt --help</c> prints.</summary>
internal static class Help
{
    public const string Text =
        """
        schwerpunkt – macht aus Markdown den Auftritt

        Aufruf
          schwerpunkt [build]   prüft den Inhalt und schreibt den Auftritt
          schwerpunkt check     prüft nur; geschrieben wird nichts
          schwerpunkt import QUELLE … --to ORDNER
                                macht aus Exporten des alten Redaktionssystems Seiten; QUELLE ist Datei, Ordner oder -
          schwerpunkt preview   zeigt den Auftritt auf diesem Rechner und jede Änderung von selbst
          schwerpunkt fix [PFAD]  schreibt in die Seiten, was der Bau von selbst richtet
                                (Wiederholungen, Leerzeichen, Anführungszeichen)

        Optionen
          --content ORDNER      Inhalt (sonst: content)
          --output ORDNER       Ziel, wird als Ganzes ersetzt (sonst: output)
          --base-url ADRESSE    ersetzt baseUrl aus site.yml
          --today TAG           rechnet mit diesem Tag, z. B. 2026-03-31
          --drafts              veröffentlicht auch Entwürfe
          --strict              Warnungen zählen als Fehler
          --release             Platzhalter, Entwurf und abgelaufene Tage zählen als Fehler
          --force               import ersetzt auch Seiten, die es schon gibt
          --report DATEI        import zeigt darin Vorlage und Ergebnis nebeneinander (HTML)
          --compress            legt neben jede Textdatei eine .br und eine .gz
          --format FORM         Befunde als text, github oder sarif
          --dry-run             fix zeigt die Änderungen nur, als Diff; geschrieben wird nichts
          --port ZAHL           Port der Vorschau (sonst: 5080)

        Antwort an die Shell: 0 in Ordnung, 1 Befunde, 2 falscher Aufruf oder Fehler des Rechners.
        """;
}
