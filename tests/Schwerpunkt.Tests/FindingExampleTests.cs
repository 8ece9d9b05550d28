using Schwerpunkt.Findings;
using Schwerpunkt.Tests.Stories;

namespace Schwerpunkt.Tests;

/// <summary>Each kind about a page shows how to do it wrong and right, and the examples are true.</summary>
public sealed class FindingExampleTests
{
    /// <summary>Kinds about several files, the site, the disk or an import: no piece of a page shows them.</summary>
    private static readonly string[] WithoutExamples =
    [
        "adresse-doppelt", "adresse-unbrauchbar", "alte-adresse-vergeben", "angabe-steht-aus", "auftritt-entwurf", "begleitdatei-ohne-bild",
        "bild-defekt", "bild-mit-zwei-nachweisen", "datei-unbenutzt", "datei-unlesbar", "datei-zu-gross", "datei-zweimal", "dateiname-doppelt",
        "diagramm-zu-voll", "erklaerung-veraltet", "genderformen-gemischt", "glossar-doppelt", "import-adresse-unbrauchbar",
        "import-bild-ohne-nachweis", "import-dateiname-als-alternativtext", "import-gleiche-seite", "import-kein-text", "import-nachweis-ohne-bild",
        "import-name-doppelt", "import-ohne-text", "import-ohne-titel", "import-rechnung-offen", "import-seite-vorhanden", "import-unklare-zeile",
        "import-verweis-ohne-adresse", "kein-utf8", "keine-datei", "keine-seiten", "leichte-sprache-verweis", "nachweis-unlesbar",
        "nachweise-widersprechen", "pflichtseite-doppelt", "pflichtseite-entwurf", "pflichtseite-fehlt", "pflichtseite-ohne-verweis", "platzhalter",
        "schlagwort-schreibweise", "security-txt-abgelaufen", "site-yml-fehlt", "startseite-fehlt", "text-mehrfach", "text-schwer", "thema-unbekannt",
        "titel-doppelt", "titel-mehrfach", "verknuepfung-auf-ordner", "verknuepfung-nach-aussen", "verweis-auf-entwurf", "zu-tief-verschachtelt",
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

    /// <summary>What is found in a page of a public body, beside a picture, a document and another page.</summary>
    private static IEnumerable<FindingKind> Kinds(string? example) => Story.Parse($"""
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
        === probe.md
        {Page(example ?? "")}

        """).Build().Findings.Where(finding => finding.Location.Path == "content/probe.md").Select(finding => finding.Kind);

    /// <summary>An example is a whole page, lines of a head, or a piece of text; a page without a head begins with a capital.</summary>
    private static string Page(string example) =>
        example.StartsWith("---\n", StringComparison.Ordinal) || example == MissingFrontMatter.Kind.Wrong ? example
        : !char.IsAsciiLetterLower(example[0]) ? $"---\ntitle: Probe\n---\n{example}"
        : example.StartsWith("title:", StringComparison.Ordinal) ? $"---\n{example}\n---\nText."
        : $"---\ntitle: Probe\n{example}\n---\nText.";
}
