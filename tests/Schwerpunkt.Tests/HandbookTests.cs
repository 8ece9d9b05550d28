using Schwerpunkt.Findings;
using Schwerpunkt.Tests.Stories;

namespace Schwerpunkt.Tests;

/// <summary>The editors' handbook explains every finding of the catalogue, no other, in alphabetical order.</summary>
public sealed class HandbookTests
{
    [Fact]
    public void The_handbook_explains_every_finding_with_its_severity()
    {
        var catalogue = Catalogue.Findings
            .Select(finding => $"{finding.Code}: {InGerman(finding.Severity)}")
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Equal(catalogue, Sections());
    }

    [Fact]
    public void The_sample_page_has_nothing_to_find()
    {
        var handbook = File.ReadAllText(Repository.Path("docs", "redaktion", "README.md"));
        var sample = handbook.Split("\n## Eine ganze Seite als Muster\n")[1].Split("\n## ")[0].Split('\n').Where(line => line.Length == 0 || line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line.Length == 0 ? "" : line[4..]);
        var site = Story.Parse($"""
            The sample of the handbook.
            today: 2026-04-01
            === site.yml
            title: Probe
            baseUrl: https://www.example.net/
            status: live
            === index.md
            ---
            title: Start
            ---
            Willkommen.
            === kontakt.md
            ---
            title: Kontakt
            ---
            Schreiben Sie uns.
            === schwerpunkte/gruene-wege/leitfaden.pdf
            1000
            === schwerpunkte/gruene-wege/allee.jpg
            1200x800
            === schwerpunkte/gruene-wege/linden.jpg
            1200x801
            === schwerpunkte/gruene-wege/index.md
            {string.Join('\n', sample).Trim()}

            """).Build();
        Assert.Empty(site.Findings.Select(finding => finding.ToString()));
        Assert.Equal("Grüne Wege", site.Site?.Find("schwerpunkte/gruene-wege/index.md")?.Title);
    }

    /// <summary>Each heading of level 2 that is a code, with the first word below it.</summary>
    private static IEnumerable<string> Sections()
    {
        var lines = File.ReadAllLines(Repository.Path("docs", "redaktion", "meldungen.md")).Where(line => line.Length > 0).ToArray();
        return lines.Zip(lines.Skip(1))
            .Where(pair => pair.First.StartsWith("## ", StringComparison.Ordinal))
            .Where(pair => pair.First[3..].All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            .Select(pair => $"{pair.First[3..]}: {pair.Second}");
    }

    private static string InGerman(Severity severity) => severity switch
    {
        Severity.Error => "Fehler",
        Severity.Warning => "Warnung",
        _ => "Hinweis",
    };
}
