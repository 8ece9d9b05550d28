using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Schwerpunkt.German;

/// <summary>The words that long words of administration, planning and building are made of; a stroke stands where a long one may be parted itself.</summary>
internal static class CompoundParts
{
    /// <summary>As written: with strokes.</summary>
    public static ImmutableArray<string> Listed { get; } =
    [
        .. (
        // Town and country
        "stadt städte städten stadtteil dorf dörfer gemeinde kommune kommunal kreis land länder landes bund bundes brandenburg branden|burger berlin euro europa region regional ort orts quartier viertel gebiet raum räume "
        + "innenstadt innenstädte innenstädten altstadt alt neu groß haupt gesamt mittel ober unter zentrum zentren kern kerne siedlung nachbar nachbarschaft metropol grenz welt "
        // Building and living
        + "bau bauten bauen baukultur neubau umbau rückbau ausbau hochbau tiefbau wohn wohnung wohnraum wohnen haus häuser gebäude denkmal denkmäler pflege schutz platz plätze markt straße straßen brücke brücken tunnel wege weg park parks garten gärten grün fläche "
        + "flächen boden grundstück grundstücks miete mieter vermieter eigen eigentum sanierung erneuerung moderni|sierung gestaltung planung plan pläne architektur ingenieur baustelle bauwerk bauherr abschnitt bestand leerstand zweck bindung "
        // Development and means
        + "entwicklung förderung fördern förder programm programme projekt projekte modell mittel gelder finanz finan|zierung haushalt kosten beitrag beiträge richtlinie richtlinien antrag anträge bewerbung wettbewerb preis aufruf konzept konzepte ziel strategie "
        + "strategien leitbild handlung maßnahme maßnahmen beirat bericht berichte studie gutachten forschung wirtschaft wissenschaft wirtschafts wissenschafts handel gewerbe industrie arbeit arbeits arbeitsplatz tourismus kultur kunst sport freizeit "
        // Climate and energy
        + "klima umwelt natur landschaft landwirtschaft wasser hochwasser abwasser grundwasser luft lärm wärme wende energie strom solar sonnen wind kraft anlage anlagen wald forst emission emissionen anpassung nachhaltig|keit versorgung entsorgung verbrauch "
        + "speicher netz netze verbund bündnis vorsorge "
        // Traffic
        + "verkehr verkehrs mobilität auto autobahn bahn bahnhof bahnhöfe schiene schienen rad radweg fahrrad fuß gänger fahrzeug fahrzeuge güter personen nahverkehr haltestelle elektro lade säule säulen infra|struktur logistik flug hafen häfen sicherheit "
        // Law and administration
        + "gesetz gesetze recht rechts verordnung satzung vorschrift regelung übergang vertrag verträge genehmigung verfahren zulassung prüfung prüf schritt schritte überwachung durch|setzung durch|setzungen zuständig|keit schlichtung beschwerde widerspruch einspruch frist verwaltung "
        + "gesetzes änderung änderungen behörde behörden amt ämter ministerium minister abteilung referat stelle stellen träger gesellschaft gesellschafts verein verband verbände verbands genossen|schaft stiftung anstalt körperschaft ausschuss landtag bundestag parlament rat räte wahl politik "
        + "beauftragte beauftragter beauftragten vertretung führung leitung aufsicht auftrag aufgabe aufgaben vergabe auswahl nachweis bescheid formular antwort dienst leister anbieter leistung leistungen zweck steuer gebühr gebühren abgabe verantwort|lich "
        // People and taking part
        + "bürger bürgerinnen einwohner einwohnerinnen menschen familie familien kinder kinder|garten jugend senioren frauen männer generation gruppe gruppen verbraucher nutzer teilhabe beteiligung werkstatt sprech ansprech sprechstunde stunde gespräch "
        + "versammlung veranstaltung bildung ausbildung schule schulen hochschule beratung hilfe gesundheit pflegebedürftig sozial gleichstellung ehren integration öffentlich|keit zivil gemeinschaft mitglied mitglieder partner partnerschaft zusammen "
        // What a site says of itself
        + "daten schutz erklärung barriere barriere|freiheit gebärden sprache leicht inhalt inhalts verzeichnis impressum kontakt seite seiten start suche such maschine maschinen ergebnis ergebnisse bild bilder nachweise schlag wort wörter glossar presse mitteilung "
        + "nachricht nachrichten meldung neuigkeiten termin termine kalender karte karten statistik zahlen übersicht überblick ansicht hinweis hinweise info information infor|mationen kommunikation dokument dokumente unterlage unterlagen formulare download herunter laden "
        + "zeichen schrift text texte überschrift ausführung angebot angebote thema themen schwer punkt punkte ausgleich geo digital digitali|sierung technik technologie netzwerk plattform software lücke zugang zugänglich|keit internet auftritt rück anforderung anforderungen größe ordnung raumordnung "
        + "voraus|setzung voraus|setzungen unter|suchung unter|suchungen handlungs ansatz ansätze vorhaben beispiel beispiele tag tage woche jahr jahre monat zeit zeiten").Split(' ', StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>Each in small letters with the places inside it where it may be parted.</summary>
    public static FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> All { get; } = Listed.DistinctBy(Joined, StringComparer.Ordinal)
        .ToFrozenDictionary(Joined, Places, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The length of the longest.</summary>
    public static int Longest { get; } = Listed.Max(word => Joined(word).Length);

    /// <summary>The word without its strokes.</summary>
    public static string Joined(string word) => word.Replace("|", "", StringComparison.Ordinal);

    /// <summary>Where the strokes of a word stand, counted in its letters.</summary>
    public static int[] Places(string word)
    {
        var places = new List<int>();
        for (var i = word.IndexOf('|', StringComparison.Ordinal); i >= 0; i = word.IndexOf('|', i + 1)) places.Add(i - places.Count);
        return [.. places];
    }
}
