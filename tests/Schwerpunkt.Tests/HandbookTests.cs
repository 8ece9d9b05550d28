using Schwerpunkt.Findings;

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
