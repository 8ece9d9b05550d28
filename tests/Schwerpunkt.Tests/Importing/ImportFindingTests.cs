using Schwerpunkt.Importing;

namespace Schwerpunkt.Tests.Importing;

/// <summary>What the import leaves for an editor to decide.</summary>
public sealed class ImportFindingTests
{
    [Theory]
    [InlineData("Titel\n\nBahnhof in Beispielstadt\n\nSchienenausbau\n\nEin Satz.\n", "import-unklare-zeile", 3)]
    [InlineData("Titel\n\nEin Satz steht hier.\n\n© MIL / Fink\n\nNoch ein Satz.\n", "import-nachweis-ohne-bild", 5)]
    [InlineData("Ein Satz steht hier.\n\nNoch ein Satz.\n", "import-ohne-titel", 1)]
    public void What_cannot_be_decided_stays_and_is_a_finding(string dump, string code, int line)
    {
        var result = DumpImporter.Import(dump, "probe.txt");
        var finding = Assert.Single(result.Findings);
        Assert.Equal((code, line), (finding.Code, finding.Location.Line));
        Assert.Equal(dump.TrimEnd('\n'), result.Kept);
    }
}
