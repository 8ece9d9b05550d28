using System.Collections.Frozen;
using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>What editors call a key who know it by a German name, or from another generator.</summary>
internal static class KeyNames
{
    /// <summary>A line for each key: its names without hyphens and umlauts.</summary>
    private const string German = """
        title titel ueberschrift seitentitel
        description beschreibung kurzbeschreibung zusammenfassung metabeschreibung
        lead vorspann einleitung anriss anlauf
        layout vorlage gestaltung seitentyp
        date datum veroeffentlicht veroeffentlichung veroeffentlichungsdatum erstellt erschienen
        updated stand aktualisiert aktualisierung geaendert aenderung letzteaenderung
        reviewBy pruefen pruefenbis pruefung wiedervorlage ueberpruefen pruefdatum
        expires ablauf ablaufdatum laeuftab gueltigbis
        draft entwurf
        order reihenfolge rang platz sortierung
        tags schlagworte schlagwoerter schlagwort stichworte stichwoerter
        aliases weiterleitung weiterleitungen alteadresse alteadressen
        duty pflicht pflichtseite
        image bild foto titelbild aufmacherbild standbild vorschaubild
        src datei bilddatei bild
        alt alternativtext alttext bildbeschreibung beschreibung
        decorative dekorativ schmuck schmuckbild
        caption bildunterschrift unterschrift bildtext
        credit nachweis bildnachweis fotonachweis urheber urheberin fotograf fotografin rechte quelle foto autor
        license lizenz
        licenseUrl lizenzadresse lizenzlink lizenzurl
        placeholder platzhalter
        contact kontakt ansprechpartner ansprechpartnerin ansprechperson
        notice hinweis eilmeldung warnhinweis stoerung stoerungshinweis
        name stelle
        unit referat abteilung einheit dienststelle
        phone telefon tel fon telefonnummer rufnummer
        email mail emailadresse mailadresse postfach
        downloads herunterladen dateien anlagen anhang anhaenge dokumente
        file datei dokument film filmdatei video videodatei
        pages seiten seitenzahl seitenanzahl umfang
        accessible barrierefrei
        related verwandt verwandte verwandteseiten sieheauch
        sources quellen quelle quellenangabe quellenangaben belege
        url adresse link webadresse internetadresse
        seen gesehen abgerufen abruf abrufdatum stand
        lang sprache
        language sprache
        languages sprachen
        translationOf uebersetzung uebersetzungvon fassungvon original originalseite
        easyLanguage leichtesprache
        checkedBy geprueftvon geprueft pruefgruppe
        toc inhaltsverzeichnis inhalt
        dedup wiederholung wiederholungen
        typography typografie typographie
        baseUrl adresse webadresse
        theme thema gestaltung
        status stand zustand
        publisher herausgeber herausgeberin anbieter betreiber
        address anschrift adresse postanschrift
        feedback rueckmeldung barrieremelden
        represented vertreten vertretung vertretendurch
        responsible verantwortlich verantwortliche
        toolbar kopfleiste werkzeugleiste
        footer fuss fusszeile fussbereich
        images bilder
        widths breiten groessen
        formats formate
        publicBody oeffentlich oeffentlichestelle behoerde
        privacy datenschutz
        officer datenschutzbeauftragte datenschutzbeauftragter
        logs protokolle protokoll
        accessibility barrierefreiheit
        method methode
        assessed bewertet bewertung
        reviewed ueberprueft
        enforcement durchsetzung durchsetzungsstelle
        signLanguage gebaerdensprache gebaerdenfilm
        security sicherheit
        policy regeln richtlinie
        terms begriffe eintraege woerter fachwoerter
        term begriff wort fachwort
        explanation erklaerung bedeutung definition erlaeuterung
        forms formen varianten mehrzahl
        values werte daten zahlen
        labels beschriftungen beschriftung kategorien bezeichnungen
        type art typ diagrammtyp
        length laenge dauer laufzeit spieldauer
        captions untertitel untertiteldatei
        transcript textfassung transkript text abschrift
        silent stumm ohneton tonlos
        series reihen reihe datenreihen
        events ereignisse termine
        from von beginn
        until bis ende
        to bis ende
        """;

    /// <summary>The same of other generators: they may mean something slightly else.</summary>
    private const string Foreign = """
        title headline
        description summary excerpt
        lead teaser intro subtitle untertitel
        layout template type
        date published pubdate publishdate
        updated modified lastmod lastmodified
        expires expirydate
        order weight navorder position sidebarposition
        tags keywords categories category kategorie themen
        aliases redirects redirectfrom
        image picture photo cover img heroimage thumbnail poster still
        captions subtitles subtitle track
        length duration
        file src
        contact author autor autorin
        downloads files attachments
        toc tableofcontents
        """;

    private static readonly FrozenDictionary<string, ImmutableArray<string>> Names = Read(German);

    private static readonly FrozenDictionary<string, ImmutableArray<string>> OtherNames = Read(Foreign);

    /// <summary>The key that is surely meant by a German name; null where none is.</summary>
    /// <param name="name">As an editor wrote it.</param>
    /// <param name="known">The keys there are.</param>
    public static string? Of(string name, ImmutableArray<string> known) => Among(Names, name, known);

    /// <summary>The key that comes nearest to what another generator calls so; null where none does.</summary>
    public static string? Elsewhere(string name, ImmutableArray<string> known) => Among(OtherNames, name, known);

    private static string? Among(FrozenDictionary<string, ImmutableArray<string>> names, string name, ImmutableArray<string> known) =>
        names.GetValueOrDefault(Folded(name), []).FirstOrDefault(key => known.Contains(key, StringComparer.Ordinal));

    private static string Folded(string name) => Slug.Of(name).Replace("-", "", StringComparison.Ordinal);

    private static FrozenDictionary<string, ImmutableArray<string>> Read(string table) => table.Split('\n')
        .Select(line => line.Split(' ')).SelectMany(words => words.Skip(1).Select(name => (Name: name, Key: words[0])))
        .GroupBy(pair => pair.Name, StringComparer.Ordinal).ToFrozenDictionary(same => same.Key, same => same.Select(pair => pair.Key).ToImmutableArray(), StringComparer.Ordinal);
}
