using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Tests.Fixing;
using Schwerpunkt.Tests.Stories;

namespace Schwerpunkt.Tests;

/// <summary>Each kind about a page shows how to do it wrong and right, and the examples are true.</summary>
public sealed class FindingExampleTests
{
    /// <summary>Kinds about several files, the site, the disk or an import: no piece of a page shows them.</summary>
    private static readonly string[] WithoutExamples =
    [
        "absatz-zu-viele-marken", "adresse-doppelt", "adresse-tot", "adresse-umgezogen", "adresse-unbrauchbar", "adresse-unklar", "alte-adresse-vergeben",
        "angabe-steht-aus", "auftritt-entwurf", "begleitdatei-ohne-bild", "bild-defekt", "bild-mit-zwei-nachweisen", "datei-falsch-benannt", "datei-leer",
        "datei-unbenutzt", "datei-unlesbar", "datei-zu-gross", "datei-zweimal", "dateiname-doppelt", "dateiname-zerlegt",
        "daten-kein-csv", "daten-leer", "daten-spalte-doppelt", "daten-spalte-fehlt", "daten-spalte-ohne-namen", "daten-zeile-kurz", "daten-zeile-lang", "daten-zelle-offen", "daten-zu-viele", "diagramm-zu-voll", "dokument-ungelesen", "dokument-widerspruch", "entwurf-im-namen",
        "erklaerung-veraltet", "film-format", "film-gross", "genderformen-gemischt", "glossar-doppelt", "hauptmenue-zu-lang", "hinweis-nicht-sichtbar", "import-abgebrochen", "import-absatz-weggelassen", "import-adresse-unbrauchbar", "import-aenderungen",
        "import-angabe-unbekannt", "import-auszeichnung-entfallen", "import-baustein", "import-baustein-entfallen", "import-baustein-offen", "import-bild-ohne-alternativtext", "import-bild-ohne-nachweis",
        "import-bilddatei", "import-datei-holen", "import-dateiname-als-alternativtext", "import-eingebettet", "import-formel", "import-generator-unklar", "import-gleiche-seite", "import-kein-text",
        "import-kommentar", "import-kopf-unlesbar", "import-leerabsaetze", "import-makros", "import-menue", "import-nachweis-ohne-bild", "import-name-doppelt", "import-nicht-oeffentlich",
        "import-nummern", "import-ohne-text", "import-ohne-titel", "import-rechnung-offen", "import-seite-vorhanden", "import-sonderzeichen", "import-tabelle", "import-textfeld", "import-trennstriche",
        "import-uebergangen", "import-unklare-zeile", "import-verborgener-text", "import-verweis-geaendert", "import-verweis-offen", "import-verweis-ohne-adresse", "import-wenig-text", "import-wordpress",
        "import-zeichen-defekt", "kein-text", "kein-utf8", "keine-datei", "keine-seiten", "kontrast-zu-gering",
        "leichte-sprache-verweis", "nachweis-unlesbar", "nachweise-widersprechen", "ordner-ohne-seite", "pdf-kein-pdf", "pflichtseite-doppelt", "pflichtseite-entwurf",
        "pflichtseite-fehlt", "pflichtseite-ohne-verweis", "platzhalter", "schlagwort-schreibweise", "security-txt-abgelaufen", "seite-in-static", "site-yml-fehlt", "startseite-fehlt",
        "suchseite-fehlt-noch", "suchwort-allein", "suchwort-doppelt", "suchwort-leer", "suchwort-unbenutzt", "text-mehrfach", "text-schwer", "thema-unbekannt",
        "titel-doppelt", "titel-mehrfach", "uebersetzung-doppelt", "uebersetzung-fehlt", "uebersetzung-veraltet", "uebersetzung-von-uebersetzung", "untertitel-fehlerhaft", "untertitel-nach-filmende", "verknuepfung-auf-ordner", "verknuepfung-nach-aussen", "verweis-auf-entwurf", "zeile-zu-lang", "zu-tief-verschachtelt",
    ];

    public static TheoryData<string> Codes() => [.. FindingKinds.All.Where(kind => kind.Wrong is not null).Select(kind => kind.Code)];

    [Fact]
    public void Every_kind_about_a_page_has_both() =>
        Assert.Equal(WithoutExamples, FindingKinds.All.Where(kind => kind.Wrong is null || kind.Right is null).Select(kind => kind.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_wrong_example_has_the_finding_and_the_right_one_has_none_like_it(string code)
    {
        var kind = FindingKinds.All.Single(kind => kind.Code == code);
        Assert.Contains(kind, Kinds(kind.Wrong));
        Assert.DoesNotContain(kind, Kinds(kind.Right));
        Assert.DoesNotContain(Kinds(kind.Right), other => other.Severity == Severity.Error);
    }

    /// <summary>Kinds whose wrong example shows a repair: those that <c>fix</c> applies, and those that are offered.</summary>
    public static TheoryData<string, bool> Repaired() => new()
    {
        { "angabe-falsch", true }, { "auszeichnung-als-text", true }, { "bild-als-text", true }, { "einrueckung-als-code", true }, { "einrueckung-fehlt", true },
        { "kommentar-mit-text", true }, { "liste-als-text", true }, { "tabelle-als-text", true }, { "ueberschrift-als-text", true }, { "ueberschrift-ebene-1", true },
        { "verweis-als-text", true }, { "yaml-ungueltig", true }, { "zeile-verschluckt", true }, { "absatz-als-ueberschrift", false }, { "angabe-verschrieben", false },
        { "einrueckung-vermutet", false }, { "kopf-offen", false }, { "liste-beginnt-hoch", false }, { "liste-nullen", false }, { "liste-ungeteilt", false },
        { "ueberschrift-durch-linie", false }, { "yaml-raute", false }, { "yaml-raute-zahl", false }, { "zeichen-beschaedigt", false }, { "zeichen-fremd", false },
        { "zeichen-unsichtbar", false },
    };

    [Fact]
    public void Every_kind_with_a_repair_is_named() => Assert.Equal(
        Repaired().Select(row => ((string)row[0], (bool)row[1])).Order(),
        FindingKinds.All.Where(kind => kind.Wrong is not null)
            .SelectMany(kind => Findings(kind.Wrong).Where(finding => finding.Kind == kind).Select(finding => finding.Repair).OfType<Repair>().Select(repair => (kind.Code, repair.IsCertain))).Distinct().Order());

    [Theory]
    [MemberData(nameof(Repaired))]
    public void A_repair_puts_the_wrong_example_right(string code, bool isCertain)
    {
        var kind = FindingKinds.All.Single(kind => kind.Code == code);
        var page = Written(kind.Wrong);
        var repair = Findings(kind.Wrong).First(finding => finding.Kind == kind).Repair;
        Assert.NotNull(repair);
        var mended = Applied(page, repair);
        Assert.Equal(isCertain ? mended : page, Encoding.UTF8.GetString(Sources.Fixer(Site(kind.Wrong).Tree()).Fix(new SourceFile("probe.md", Encoding.UTF8.GetBytes(page))).Bytes.Span));
        Assert.Equal(Kinds(kind.Wrong).Where(other => other != kind), Kinds(mended));
    }

    /// <summary>The text with the edits of a repair, from the last to the first.</summary>
    private static string Applied(string text, Repair repair)
    {
        var lines = text.Split('\n');
        foreach (var edit in repair.Edits.Reverse())
        {
            var line = lines[edit.At.Line - 1];
            lines[edit.At.Line - 1] = line[..(edit.At.Column - 1)] + edit.Replacement + line[(edit.At.Column - 1 + edit.Length)..];
        }

        return string.Join('\n', lines);
    }

    private static IEnumerable<FindingKind> Kinds(string? example) => Findings(example).Select(finding => finding.Kind);

    private static string Written(string? example) => Site(example).Files.Single(file => file.Path == "probe.md").Text;

    private static IEnumerable<Finding> Findings(string? example) => Site(example).Build().Findings.Where(finding => finding.Location.Path == "content/probe.md");

    /// <summary>A page of a public body, beside a picture, a document and another page.</summary>
    private static Story Site(string? example) => Story.Parse($"""
        A piece of a page.
        === site.yml
        title: Probe
        baseUrl: https://www.example.org/
        status: live
        publicBody: true
        === index.md
        ---
        title: Start
        ---
        Willkommen.
        === foerderung.md
        ---
        title: Förderung
        ---
        ## Höhe der Mittel

        Drei Millionen Euro.
        === markt.jpg
        1200x800
        === bericht.pdf
        1000
        pages: 12
        title: Bericht
        language: de
        pdf: tagged, shown, text
        === ohne-tags.pdf
        1000
        title: Bericht
        language: de
        pdf: shown, text
        === probe.md
        {Page(example ?? "")}

        """);

    /// <summary>An example is a whole page, lines of a head, or a piece of text; a page without a head begins with a capital.</summary>
    private static string Page(string example) =>
        example.StartsWith("---\n", StringComparison.Ordinal) || example == MissingFrontMatter.Kind.Wrong ? example
        : !char.IsAsciiLetterLower(example[0]) ? $"---\ntitle: Probe\n---\n{example}"
        : example.StartsWith("title:", StringComparison.Ordinal) ? $"---\n{example}\n---\nText."
        : $"---\ntitle: Probe\n{example}\n---\nText.";
}
