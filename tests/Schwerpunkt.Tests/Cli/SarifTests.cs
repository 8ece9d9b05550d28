using System.Globalization;
using Schwerpunkt.Cli;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Tests.Cli;

/// <summary><c>--format sarif</c>: one document, alone on standard output.</summary>
public sealed class SarifTests
{
    [Fact]
    public void A_clean_site_gives_a_document_without_results()
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/site.yml", "title: Probe\nbaseUrl: https://www.example.org/\nstatus: live\n");
        folder.Write("content/index.md", "---\ntitle: Start\n---\n\nText.\n");
        var answer = Command.Run("check", "--content", folder.Path("content"), "--format", "sarif");
        Assert.Equal(0, answer.Code);
        Assert.Contains("Geprüft: 1 Seite", answer.Error, StringComparison.Ordinal);
        using var sarif = new SarifDocument(answer.Output);
        Assert.Empty(sarif.Results);
        Assert.Empty(sarif.Rules);
    }

    [Fact]
    public void A_build_says_the_same_findings_as_plain_lines_do()
    {
        using var folder = new TemporaryFolder();
        var plain = Command.Run("check", "--content", Repository.Path("content"), Repository.Path("content"));
        var answer = Command.Run("build", "--content", Repository.Path("content"), "--output", folder.Path("output"), "--format", "sarif");
        Assert.Contains("Fertig: ", answer.Error, StringComparison.Ordinal);
        using var sarif = new SarifDocument(answer.Output);
        Assert.Equal(plain.Findings.Length, sarif.Results.Length);
        Assert.All(plain.Findings.Zip(sarif.Results), pair =>
            Assert.EndsWith($"{pair.Second.GetProperty("ruleId")}: {pair.Second.GetProperty("message").GetProperty("text")}", pair.First, StringComparison.Ordinal));
    }

    [Fact]
    public void Errors_stop_the_build_and_keep_their_weight()
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/site.yml", "title: Probe\nbaseUrl: https://www.example.org/\nstatus: entwurf\nwort: 1\n");
        folder.Write("content/Über uns/50 %.md", "---\ntitle: Start\n---\n\n[Kontakt](kontakt.md)\n");
        var answer = Command.Run("build", "--content", folder.Path("content"), "--output", folder.Path("output"), "--format", "sarif");
        Assert.Equal(1, answer.Code);
        Assert.Contains("Abgebrochen: ", answer.Error, StringComparison.Ordinal);
        using var sarif = new SarifDocument(answer.Output);
        var levels = sarif.Results.ToLookup(result => result.GetProperty("ruleId").GetString(), result => result.GetProperty("level").GetString());
        Assert.Equal(["error"], levels["verweis-ins-leere"]);
        Assert.Equal(["warning"], levels["angabe-unbekannt"]);
        Assert.Equal(["note"], levels["auftritt-entwurf"]);
    }

    [Fact]
    public void Odd_characters_arrive_as_they_are()
    {
        const string name = "\"<&>\\ \u0001 \u2028 😀 é";
        using var sarif = Written(new Finding(new Location("content/Ä b/%#?:.md", 3, 7), MissingFile.Kind, name + "\uD800"));
        var result = Assert.Single(sarif.Results);
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("content/%C3%84%20b/%25%23%3F%3A.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((3, 7), (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32()));
        // Half a character cannot be written; it is replaced.
        Assert.Equal(name + "\uFFFD", result.GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public void A_file_outside_the_checkout_has_a_whole_address()
    {
        using var sarif = Written(NoPages.At(new Location("/srv/mein inhalt/site.yml")));
        Assert.Equal("file:///srv/mein%20inhalt/site.yml", sarif.Results[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void The_rules_are_the_kinds_of_findings()
    {
        using var sarif = Written([.. Catalogue.Findings]);
        Assert.Equal(FindingKinds.All.Select(kind => (kind.Code, kind.Title)), sarif.Rules.Select(rule => (rule.GetProperty("id").GetString()!, rule.GetProperty("shortDescription").GetProperty("text").GetString()!))); // ! both are text
    }

    [Fact]
    public void A_repair_is_offered_as_a_change_of_the_file()
    {
        using var sarif = Written(MisspelledKey.At(new Location("content/a.md", 3, 1), "descripton", "description", isPlain: true), NoPages.At(new Location("content/site.yml")));
        var fix = sarif.Results[0].GetProperty("fixes")[0];
        Assert.Equal("„description“ statt „descripton“", fix.GetProperty("description").GetProperty("text").GetString());
        var change = fix.GetProperty("artifactChanges")[0];
        Assert.Equal("content/a.md", change.GetProperty("artifactLocation").GetProperty("uri").GetString());
        var replacement = change.GetProperty("replacements")[0];
        var region = replacement.GetProperty("deletedRegion");
        Assert.Equal((3, 1, 11), (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endColumn").GetInt32()));
        Assert.Equal("description", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
        Assert.False(sarif.Results[1].TryGetProperty("fixes", out _));
    }

    private static SarifDocument Written(params Finding[] findings)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        SarifLog.Write([.. findings], writer);
        return new SarifDocument(writer.ToString());
    }
}
