using System.Text.RegularExpressions;
using Schwerpunkt.Disk;
using Schwerpunkt.Findings;

namespace Schwerpunkt.Tests.Stories;

/// <summary>Every finding of the catalogue appears in a story, and every code means one thing.</summary>
public sealed partial class CoverageTests
{
    /// <summary>The disk alone can give these; a story has no disk.</summary>
    private static readonly string[] OnlyFromDisk =
        ["datei-unlesbar", "datei-zu-gross", "datei-zweimal", "dateiname-doppelt", "keine-datei", "verknuepfung-auf-ordner", "verknuepfung-nach-aussen"];

    /// <summary>The command alone can give these: a story has no folder to import into.</summary>
    private static readonly string[] OnlyFromImport =
    [
        "import-abgebrochen", "import-adresse-unbrauchbar", "import-aenderungen", "import-angabe-unbekannt", "import-auszeichnung-entfallen", "import-baustein", "import-baustein-entfallen",
        "import-baustein-offen", "import-bild-ohne-alternativtext", "import-bild-ohne-nachweis", "import-bilddatei", "import-datei-holen", "import-formel", "import-generator-unklar",
        "import-gleiche-seite", "import-kein-text", "import-kommentar", "import-kopf-unlesbar", "import-leerabsaetze", "import-makros", "import-menue", "import-name-doppelt", "import-nicht-oeffentlich",
        "import-nummern", "import-rechnung-offen", "import-seite-vorhanden", "import-sonderzeichen", "import-tabelle", "import-textfeld", "import-uebergangen", "import-verborgener-text",
        "import-verweis-geaendert", "import-verweis-offen", "import-wordpress", "import-zeichen-defekt",
    ];

    /// <summary>Other hosts alone can give these.</summary>
    private static readonly string[] OnlyFromOutside = ["adresse-tot", "adresse-umgezogen", "adresse-unklar"];

    [Fact]
    public void Every_finding_is_told_in_a_story()
    {
        var told = Directory.EnumerateFiles(StoryTests.Folder, "*.case", SearchOption.AllDirectories)
            .SelectMany(file => Story.Parse(File.ReadAllText(file)).Expected)
            .Where(part => part.Url == "findings")
            .Select(part => part.Text)
            .Concat(Importing.HtmlTests.Expectations)
            .Concat(Importing.DumpTests.Findings)
            .SelectMany(text => Codes().Matches(text))
            .Select(match => match.Groups["code"].Value)
            .ToHashSet();
        Assert.Equal(OnlyFromDisk.Concat(OnlyFromImport).Concat(OnlyFromOutside).Order(StringComparer.Ordinal), Catalogue.Findings.Select(finding => finding.Code).Distinct().Where(code => !told.Contains(code)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_code_has_one_severity() =>
        Assert.All(Catalogue.Findings.GroupBy(finding => finding.Code), same => Assert.Single(same.Select(finding => finding.Severity).Distinct()));

    [Fact]
    public void A_file_that_cannot_be_read_is_a_finding()
    {
        var folder = Directory.CreateTempSubdirectory("unlesbar");
        File.CreateSymbolicLink(Path.Combine(folder.FullName, "index.md"), Path.Combine(folder.FullName, "fehlt"));
        var log = new FindingLog();
        new SourceFolder(folder.FullName).Read(new DateOnly(2026, 3, 3), log);
        Assert.Equal("datei-unlesbar", Assert.Single(log.ToImmutable()).Code);
        folder.Delete(recursive: true);
    }

    [GeneratedRegex(@"^\S.*\(\d+,\d+\): \w+ (?<code>[a-z0-9-]+): ", RegexOptions.Multiline)]
    private static partial Regex Codes();
}
