using System.Collections.Frozen;
using Schwerpunkt.German;

namespace Schwerpunkt.Pictures;

/// <summary>The words by which a credit is told from a caption: who makes pictures, who is no one, and what pictures show.</summary>
internal static class CreditVocabulary
{
    private static FrozenSet<string> Words(string words) => Lines(words.Replace(' ', '\n'));

    private static FrozenSet<string> Lines(string lines) =>
        lines.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);

    public static FrozenSet<string> Articles { get; } = Words("der die das den dem des ein eine einer eines einem einen");

    /// <summary>At the beginning of words they speak of a place or time, not of somebody.</summary>
    public static FrozenSet<string> Prepositions { get; } =
        Words("in im ins an am ans auf aufs aus bei beim vor vom zum zur unter über hinter neben zwischen mit ohne für gegen nach seit während durch um bis entlang rund innerhalb außerhalb gegenüber nahe so hier wie wo wenn nicht kein keine");

    /// <summary>What belongs to a private person who is known to the office, and is named so.</summary>
    public static FrozenSet<string> Private { get; } = Words("privat privatarchiv privatbesitz privatsammlung privataufnahme privatfoto");

    /// <summary>Behind „von“: from where a picture was taken.</summary>
    public static FrozenSet<string> Directions { get; } = Words("oben unten vorn vorne hinten außen innen links rechts nahem weitem norden süden osten westen");

    /// <summary>Anywhere in words: nobody's name holds them.</summary>
    public static FrozenSet<string> InCaptionsOnly { get; } = Words("im am beim auf mit vor bei");

    /// <summary>Small words of names.</summary>
    public static FrozenSet<string> Particles { get; } =
        Words("von van vom zu zur zum de del della dei degli di da das dos do du des la le las los lo ten ter te tot af al el bin bint ibn ben y e i av vander vanden 't");

    /// <summary>Particles only behind von and van.</summary>
    public static FrozenSet<string> BehindVon { get; } = Words("der den dem");

    /// <summary>Whole agencies, platforms and short names, in lower case.</summary>
    public static FrozenSet<string> Agencies { get; } = Lines("""
        dpa; picture alliance; picture-alliance; dpa picture-alliance; getty images; gettyimages; istock; istockphoto; istock by getty images; adobe stock;
        adobestock; stock.adobe.com; shutterstock; shutterstock.com; fotolia; fotolia.com; unsplash; unsplash.com; pixabay; pixabay.com; pexels; pexels.com;
        pixelio; pixelio.de; freepik; flickr; imago; imago images; reuters; afp; ap; ap photo; associated press; epd; epd-bild; kna; ddp; ddp images; dapd;
        action press; ullstein bild; akg-images; bpk; mauritius images; westend61; laif; ostkreuz; visum; alamy; alamy stock photo; alamy stock foto;
        depositphotos; plainpicture; photocase; photocase.de; panthermedia; colourbox; colourbox.de; 123rf; dreamstime; bigstock; zoonar; look-foto; sz photo;
        plainpicture; f1online; caro; sipa; eyeem; canva; wikipedia; wikimedia; wikimedia commons; commons.wikimedia.org; google maps; google earth; openstreetmap;
        openstreetmap contributors; openstreetmap-mitwirkende; openstreetmap mitwirkende; geobasis-de; geobasis-bb; rbb; rbb24; dena; difu; bbsr; nasa; esa;
        der spiegel; die zeit; die grünen; johanniter-unfall-hilfe; johanniter; malteser hilfsdienst; arbeiter-samariter-bund; deutsches rotes kreuz;
        arbeiterwohlfahrt; volkssolidarität
        """);

    /// <summary>Behind these an agency may say more: „dpa-Zentralbild“, „picture alliance ZB“.</summary>
    public static string[] AgencyBeginnings { get; } =
        ["dpa", "picture alliance", "picture-alliance", "getty images", "imago", "imago images", "ddp", "epd", "kna", "afp", "reuters", "adobestock", "istock", "shutterstock", "fotolia", "gettyimages"];

    /// <summary>Names of institutions as whole words, in lower case.</summary>
    public static FrozenSet<string> Institutions { get; } = Words(
        "stadt landeshauptstadt hansestadt kreisstadt universitätsstadt lutherstadt fontanestadt bundeshauptstadt kurstadt samtgemeinde gemeinde verbandsgemeinde ortsgemeinde marktgemeinde kirchengemeinde landkreis stadtkreis kirchenkreis bezirk regierungsbezirk "
        + "amt ämter freistaat ministerium senat senator bundesregierung landesregierung staatskanzlei bundestag landtag kreistag parlament magistrat rathauspressestelle behörde verwaltung regierung präsidium polizei feuerwehr bundeswehr thw zoll justiz "
        + "archiv sammlung nachlass familie museum museen bibliothek akademie universität hochschule fachhochschule institut forschungszentrum kolleg stiftung verein förderverein verband verbund bund bündnis kammer innung initiative bürgerinitiative freunde gewerkschaft genossenschaft gesellschaft "
        + "redaktion presse pressestelle pressebüro pressedienst bilderdienst pressefoto verlag zeitung agentur bildagentur büro planungsbüro ingenieurbüro architekturbüro architekten architektinnen landschaftsarchitekten landschaftsarchitektinnen innenarchitekten stadtplaner stadtplanerinnen ingenieure "
        + "studio fotostudio atelier fotoatelier filmproduktion werbeagentur unternehmen firma konzern holding organisation konsortium arbeitsgemeinschaft arge planungsgemeinschaft planergemeinschaft planungsgruppe partnerschaft kanzlei sparkasse volksbank investitionsbank landesbetrieb eigenbetrieb "
        + "stadtwerke betriebe verkehrsbetriebe bahn landesforst bistum erzbistum diakonie caritas fraktion partei landesverband kreisverband geschäftsstelle fachstelle beratungsstelle koordinierungsstelle koordinierungsbüro quartiersmanagement stadtmarketing tourismusverband tourist-information fotografie photography fotodesign grafikdesign design werkbund theater philharmonie orchester zentralbild bundesarchiv bundesanstalt bundesinstitut landesanstalt anstalt zentralinstitut referat dezernat abteilung direktion generaldirektion konferenz kommission rundfunk fernsehen sender autobahn internationale fotoclub fotogruppe geschichtsverein heimatverein kommunikation öffentlichkeitsarbeit naturpark nationalpark biosphärenreservat geopark projektträger projektgesellschaft entwicklungsgesellschaft wohnungsgesellschaft kollektiv kooperative");

    /// <summary>How compounds of institutions end: „Landesamt“, „Kreisarchiv“.</summary>
    public static string[] InstitutionEndings { get; } =
    [
        "amt", "ämter", "ministerium", "archiv", "verwaltung", "kanzlei", "behörde", "agentur", "büro", "verlag", "verband", "verein", "gesellschaft", "stiftung", "genossenschaft", "universität", "hochschule", "institut", "akademie", "museum",
        "bibliothek", "kammer", "architekten", "architektinnen", "redaktion", "zeitung", "anstalt", "betrieb", "werke", "kreisverwaltung", "landkreis", "gemeinde", "präsidium", "direktion", "regierung", "feuerwehr", "polizei", "sparkasse", "fotografie", "initiative", "fraktion", "sammlung", "ingenieure", "studio", "atelier", "produktion", "pressestelle", "geschäftsstelle",
    ];

    /// <summary>What ends in the same way and is none.</summary>
    public static FrozenSet<string> NoInstitutions { get; } =
        Words("baustelle großbaustelle haltestelle ehrenamt gesamt insgesamt samt zivilgesellschaft stadtgesellschaft schatzkammer dunkelkammer fahrbetrieb winterbetrieb probebetrieb baubetrieb regelbetrieb vollbetrieb kraftwerke bauwerke kunstwerke stockwerke selbstverwaltung feuerwerke versammlung bürgerversammlung vollversammlung mitgliederversammlung einwohnerversammlung ansammlung brandstiftung festgesellschaft reisegesellschaft hochzeitsgesellschaft");

    /// <summary>An article may follow them, though alone they name nobody.</summary>
    public static FrozenSet<string> BeforeArticle { get; } = Words("haus zentrum land landes bund fakultät fachbereich lehrstuhl landeszentrale zentrale beauftragte beauftragter beirat rat");

    public static FrozenSet<string> LegalForms { get; } = Words("gmbh ggmbh mbh ag kg kgaa ohg gbr ug eg ev ek se aör kdör ltd inc llc partg partgmbb vvag");

    /// <summary>Words, without marks and in lower case, that say that nobody is named.</summary>
    public static FrozenSet<string> Nobody { get; } = Lines("""
        n n; nn; n a; na; o a; k a; ka; xx; xxx; tbd; todo; none; null; nil; internet; aus dem internet; im internet; web; www; netz; online; google;
        google bilder; google bildersuche; google images; bildersuche; bing; facebook; instagram; whatsapp; pinterest; youtube; homepage; website; webseite;
        screenshot; symbolbild; symbolfoto; symbolgrafik; archivbild; archivfoto; beispielbild; beispiel; musterbild; platzhalter; platzhalterbild; logo;
        alle rechte; rechte; rechteinhaber; rights reserved; geschützt; urheberrecht; urheberrechtlich; urheber; urheberin; fotograf; fotografin; fotografen;
        autor; autorin; verfasser; künstler; künstlerin; grafiker; name; names; name des fotografen; name der fotografin; vorname nachname; vorname name; name vorname; vor und nachname; nachname;
        ihr name; dein name; your name; name here; name des urhebers; name der urheberin; name des rechteinhabers; name der autorin; name des autors; mil name; foto; fotos; photo; bild; bilder; grafik; abbildung; karte; titel; titelbild; text; test; nachweis; bildnachweis; bildquelle;
        quelle; quellenangabe; credit; credits; copyright; lizenz; lizenzfrei; frei; frei verfügbar; freie nutzung; freie verwendung; kostenlos; rechtefrei;
        royalty free; free; folgt; wird nachgereicht; wird ergänzt; bitte ergänzen; in klärung; wird geklärt; noch offen; offen; eigen; eigene; eigenes;
        eigenes foto; eigenes bild; eigene fotos; eigene bilder; eigene aufnahme; eigene aufnahmen; eigene darstellung; eigene grafik; eigene quelle;
        eigenes werk; own work; selbst; selbst erstellt; selbst fotografiert; ich; wir; siehe bild; siehe foto; siehe oben; siehe unten; siehe text;
        siehe quelle; siehe impressum; siehe bildunterschrift; siehe bildnachweis; s o; s u; impressum; verschiedene; diverse; mehrere; divers; various;
        author; photographer; owner; user; admin; administrator; default; picasa; dsc; img; jpg; jpeg; png; eos; pc; xy; xyz; abc; lorem ipsum; lorem;
        archiv; redaktion; die redaktion; agentur; bildagentur; fotoagentur; presse; bilddatenbank; bilderdienst; datenbank; intranet;
        ki; ai; künstliche intelligenz; artificial intelligence; chatgpt; chat gpt; openai; dall e; openai dall e; midjourney; stable diffusion; copilot; microsoft copilot; bing image creator; gemini; adobe firefly; firefly; claude; grok; leonardo ai; flux
        """);

    /// <summary>Names of examples, in lower case: seldom, but sometimes, somebody's.</summary>
    public static FrozenSet<string> ExampleNames { get; } = Lines("max mustermann; erika mustermann; maria mustermann; hans mustermann; max musterfrau; erika musterfrau; hans beispiel; john doe; jane doe; hans wurst");

    /// <summary>Institution words that alone say of which kind somebody is, not who.</summary>
    public static FrozenSet<string> Kinds { get; } = Words(
        "landtag bundestag kreistag parlament museum theater bibliothek autobahn bahn naturpark nationalpark stadt gemeinde amt landkreis bezirk behörde verwaltung ministerium archiv sammlung museum bibliothek akademie universität hochschule institut stiftung verein förderverein verband kammer initiative gesellschaft pressestelle pressebüro pressedienst verlag zeitung büro studio fotostudio atelier unternehmen firma organisation partei fraktion geschäftsstelle abteilung referat sender werbeagentur kommunikation öffentlichkeitsarbeit fotografie photography fotodesign grafikdesign design planungsbüro ingenieurbüro architekturbüro architekten fotoclub");

    /// <summary>What a map shows and is drawn of: behind „Karte:“ they name it rather than somebody.</summary>
    public static FrozenSet<string> Areas { get; } = Words("land bundesland landkreis kreis stadt gemeinde amt bezirk region ortsteil samtgemeinde verbandsgemeinde landeshauptstadt");

    /// <summary>Who makes pictures: an article before them belongs to a name.</summary>
    public static FrozenSet<string> MakersOfPictures { get; } = Words("fotograf fotografin fotografen fotografinnen künstler künstlerin grafiker grafikerin illustrator illustratorin architekt architektin architekten zeichner zeichnerin");

    /// <summary>Makers of cameras, telephones and programs that write themselves into the author's field.</summary>
    public static FrozenSet<string> Makers { get; } = Words(
        "canon nikon sony olympus panasonic leica fujifilm fuji pentax ricoh kodak casio samsung apple iphone ipad huawei honor xiaomi redmi oneplus motorola nokia lg htc google pixel dji gopro minolta konica sigma hasselblad phase mamiya rollei praktica agfa agfaphoto benq medion epson hewlett-packard hp sanyo jvc insta360 parrot fairphone oppo vivo adobe photoshop lightroom gimp illustrator inkscape picasa corel coreldraw paint acdsee om");

    /// <summary>What may follow a maker's name and still names nobody.</summary>
    public static FrozenSet<string> Models { get; } = Words(
        "digital camera kamera pictures picture still imaging corp corporation company co optical eos powershot ixus coolpix lumix cyber-shot dsc dslr alpha finepix galaxy pro max mini plus ultra mavic air phantom hero mark note edge electronics techwin se xs xr xt rebel kiss stylus pen om-d system photoshop lightroom illustrator paint cs creative suite cc inc iphone ipad pixel redmi mobile phone smartphone handy easyshare electric exilim lite one digimax p smart mate reflex camcorder action osmo express elements classic windows macintosh ii iii iv v vi vii");

    /// <summary>Days, months and what stands around a year.</summary>
    public static FrozenSet<string> Dates { get; } = Words(
        string.Join(' ', Months.Names.Concat(Months.ShortNames)).ToLowerInvariant() + " january february march may june july october december montag dienstag mittwoch donnerstag freitag samstag sonntag jahr jahre jahrgang stand datum um ca circa etwa seit vom bis am ab uhr ii iii iv vi vii viii ix xi xii");

    /// <summary>What a picture shows, in lower case: a caption begins with it.</summary>
    public static FrozenSet<string> Shown { get; } = Words(
        "baustelle großbaustelle haltestelle vorher nachher drohnenflug luftaufnahme luftbild luftaufnahme drohnenaufnahme drohnenbild blick ausblick einblick überblick rückblick rundblick anblick ansicht gesamtansicht außenansicht innenansicht vogelperspektive panorama anteil anteile verteilung plan lageplan stadtplan bauplan bebauungsplan karte übersichtskarte übersicht skizze entwurf modell grafik diagramm tabelle schaubild schema collage visualisierung illustration zeichnung darstellung abbildung foto fotos bild bilder aufnahme aufnahmen motiv detail ausschnitt symbolbild symbolfoto titelbild gruppenbild gruppenfoto porträt portrait portraitfoto logo wappen flagge postkarte ansichtskarte plakat flyer screenshot "
        + "markt marktplatz wochenmarkt weihnachtsmarkt platz dorfplatz vorplatz bahnhofsvorplatz spielplatz parkplatz sportplatz innenstadt altstadt neustadt vorstadt stadtmitte stadtkern stadtzentrum ortskern ortsmitte dorfkern zentrum ortsteil stadtteil viertel quartier wohnquartier wohngebiet gewerbegebiet neubaugebiet siedlung wohnsiedlung straße hauptstraße dorfstraße gasse allee fußgängerzone radweg gehweg weg promenade uferpromenade ufer brücke fußgängerbrücke kreuzung kreisverkehr haltestelle bushaltestelle bahnhof hauptbahnhof bahnsteig gleis zug bus straßenbahn tram "
        + "rathaus wohnhaus hochhaus haus häuser wohnhäuser mehrfamilienhaus gutshaus herrenhaus bürgerhaus fachwerkhaus gebäude neubau altbau rohbau wohnung wohnungen fassade giebel dach gründach hof innenhof hinterhof garten park stadtpark schlosspark spielgerät bank bänke brunnen denkmal statue skulptur turm wasserturm kirchturm tor stadttor kirche dorfkirche dom kloster klosterkirche schloss burg ruine mühle windmühle speicher scheune fabrik fabrikgelände gelände brachfläche brache fläche grünfläche wiese feld acker wald see fluss kanal hafen schleuse strand landschaft kulturlandschaft dorf ort stadtsilhouette skyline "
        + "baustelle bauarbeiten bauarbeiter bauschild kran bagger spatenstich richtfest grundsteinlegung einweihung eröffnung übergabe preisverleihung preisträger preisträgerin preisträgerinnen besuch rundgang stadtrundgang sitzung tagung kongress workshop werkstattgespräch veranstaltung feier fest stadtfest sommerfest demonstration umzug publikum besucher besucherinnen teilnehmer teilnehmerinnen teilnehmende gäste menschen personen leute kinder jugendliche senioren seniorinnen familien paar frau frauen mann männer mädchen junge jungen schüler schülerinnen studierende ehrenamtliche bürger bürgerinnen einwohner anwohner passanten fußgänger radfahrer radfahrerin radfahrende fahrräder fahrrad auto autos lastenrad ladesäule windräder windrad solaranlage solardach photovoltaikanlage heizung heizwerk wärmepumpe "
        + "sonnenuntergang sonnenaufgang abendstimmung morgenstimmung nacht abend morgen hochwasser schnee regen herbstlaub bäume baum blumen tiere vögel hände hand schreibtisch computer laptop teaser header banner symbol icon gruppe reihe straßenzug szene impression impressionen eindruck eindrücke ergebnis ergebnisse");

    /// <summary>At the beginning of two or three words they may be part of a name, but more likely say what is shown: „Sankt Nikolai“, „Gewinner Wettbewerb“.</summary>
    public static FrozenSet<string> ShownOrName { get; } = Words("sankt st gewinner gewinnerin gewinnerinnen sieger siegerin siegerinnen wettbewerb");

    /// <summary>How compounds of what is shown end.</summary>
    public static string[] ShownEndings { get; } =
    [
        "ansicht", "luftbild", "aufnahme", "straße", "gasse", "allee", "platz", "brücke", "bahnhof", "viertel", "quartier", "siedlung", "gebäude", "fassade", "baustelle", "arbeiten", "diagramm", "plan", "skizze", "tabelle", "anteil", "übersicht", "stimmung", "gelände", "verbrauch", "quote", "zahl", "zahlen", "fläche", "flächen", "bedarf", "wachstum", "kosten", "preise", "mieten", "vergleich", "gebiet", "karte", "gruppenbild", "gruppenfoto", "park", "fest",
    ];

    /// <summary>Adjectives in front of what a picture shows.</summary>
    public static string[] AdjectiveStems { get; } =
    [
        "alt", "neu", "historisch", "ehemalig", "saniert", "unsaniert", "modernisiert", "renoviert", "umgebaut", "grün", "groß", "klein", "schön", "modern", "belebt", "leer", "verschneit", "bunt", "barrierefrei", "zentral", "heutig", "früher", "geplant", "künftig", "städtisch", "ländlich", "spielend", "fröhlich", "jung", "ält", "viel", "zahlreich", "mehrer", "zwei", "drei", "vier", "beid", "erst", "letzt", "aktuell", "typisch", "nächtlich", "sonnig", "sommerlich", "winterlich", "herbstlich", "farbig", "denkmalgeschützt",
    ];

    /// <summary>Rivers, regions and neighbours in the names of German towns: „Brandenburg an der Havel“, „Bernau bei Berlin“.</summary>
    public const string Geography = "Havel|Oder|Main|Spree|Neiße|Elbe|Saale|Rhein|Neckar|Ruhr|Lahn|Donau|Isar|Inn|Lech|Weser|Aller|Leine|Mosel|Saar|Nahe|Dosse|Elster|Harz|Berlin|München|Hamburg|Dresden|Leipzig|Breisgau|Schwarzwald|Taunus|Oberpfalz|Mark|Lausitz|Spreewald|Fläming|Uckermark|Allgäu|Sauerland|Mellensee|Schwielowsee|Scharmützelsee|Bodensee|Chiemsee";
}
