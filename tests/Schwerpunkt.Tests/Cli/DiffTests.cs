using System.Text.Json;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Tests.Cli;

/// <summary>The command <c>diff</c>, on sites that were built before and after a change.</summary>
public sealed class DiffTests
{
    [Fact]
    public void It_says_in_German_what_a_publication_changes()
    {
        using var site = Changed();
        var answer = Diff(site, "alt", "neu");
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Contains("Neu: 2 Seiten\n  /dazu/ „Dazu“\n  /umgezogen/ „Zieht um“\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("  /bleibt/ „Bleibt“\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Umgezogen, die alte Adresse leitet weiter: 1 Seite\n  /zieht-um/ „Zieht um“ → /umgezogen/\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Warnung: /geht/ „Geht“ gibt es nicht mehr, und nichts leitet weiter.", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Warnung: /plan.txt gibt es nicht mehr.", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Warnung: /frueher/ leitet nicht mehr zu /bleibt/ weiter.", answer.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 umgezogen, 1 verschwunden. Warnungen: 3.\n", answer.Output, StringComparison.Ordinal);
        Assert.Equal(1, Diff(site, "alt", "neu", "--strict").Code);
    }

    [Fact]
    public void Scripts_are_told_all_of_it_in_one_document()
    {
        using var site = Changed();
        var answer = Diff(site, "alt", "neu", "--format", "json");
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        using var json = JsonDocument.Parse(answer.Output);
        var changes = json.RootElement.GetProperty("changes").EnumerateArray().ToDictionary(change => change.GetProperty("path").GetString() ?? "", StringComparer.Ordinal);
        Assert.Equal(3, json.RootElement.GetProperty("warnings").GetInt32());
        Assert.True(json.RootElement.GetProperty("seesRedirects").GetBoolean());
        Assert.Equal(("redirected", "/umgezogen/"), (changes["zieht-um/index.html"].GetProperty("change").GetString(), changes["zieht-um/index.html"].GetProperty("to").GetString()));
        Assert.Equal(("gone", "page", true), (changes["geht/index.html"].GetProperty("change").GetString(), changes["geht/index.html"].GetProperty("kind").GetString(), changes["geht/index.html"].GetProperty("warning").GetBoolean()));
        Assert.Equal("download", changes["plan.txt"].GetProperty("kind").GetString());
        Assert.False(changes["bleibt/index.html"].GetProperty("frameOnly").GetBoolean());
        Assert.DoesNotContain(changes.Keys, path => path.StartsWith("assets/", StringComparison.Ordinal));
    }

    [Fact]
    public void Lists_alone_can_be_compared_and_the_same_is_no_news()
    {
        using var site = Changed();
        var listed = Diff(site, Path.Combine("alt", OutputManifest.FileName), Path.Combine("neu", OutputManifest.FileName));
        Assert.Contains("Warnung: /geht/ gibt es nicht mehr", listed.Output, StringComparison.Ordinal);
        Assert.Contains("Nennen Sie als zweites den Ausgabeordner.", listed.Output, StringComparison.Ordinal);
        var same = Diff(site, "alt", "alt", "--strict");
        Assert.Equal(0, same.Code);
        Assert.StartsWith("Für die Leserinnen und Leser ändert sich nichts.\n", same.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_of_a_site_names_no_source()
    {
        using var site = Changed();
        Assert.DoesNotContain(".md", File.ReadAllText(site.Folder.Path("alt", OutputManifest.FileName)), StringComparison.Ordinal);
        Assert.DoesNotContain("content", File.ReadAllText(site.Folder.Path("alt", OutputManifest.FileName)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kein JSON", "lässt sich nicht lesen")]
    [InlineData("[]", "lässt sich nicht lesen")]
    [InlineData("{\"version\":2,\"files\":[]}", "lässt sich nicht lesen")]
    [InlineData("{\"version\":1,\"files\":[{\"path\":\"../geheim/index.html\",\"sha256\":\"HASH\",\"size\":1,\"type\":\"text/html\"}]}", "ist nicht zu trauen")]
    [InlineData("{\"version\":1,\"files\":[{\"path\":\"a\",\"sha256\":\"HASH\",\"size\":1,\"type\":\"\"},{\"path\":\"a\",\"sha256\":\"HASH\",\"size\":1,\"type\":\"\"}]}", "ist nicht zu trauen")]
    public void A_list_that_cannot_be_trusted_is_refused(string list, string said)
    {
        using var site = new Site();
        site.Folder.Write("alt/" + OutputManifest.FileName, list.Replace("HASH", new string('a', 64), StringComparison.Ordinal));
        var answer = Diff(site, "alt", "alt");
        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_output_is_refused()
    {
        using var site = new Site();
        Assert.Contains("fehlt die Liste", Diff(site, "content", "content").Error, StringComparison.Ordinal);
        var missing = Diff(site, "fehlt", "content");
        Assert.Equal(2, missing.Code);
        Assert.Contains("gibt es nicht. Nennen Sie einen Ausgabeordner", missing.Error, StringComparison.Ordinal);
    }

    [LinuxTheory]
    [InlineData("geht")]
    [InlineData("geht/index.html")]
    public void A_link_that_leads_out_of_the_folder_is_not_followed(string link)
    {
        using var site = Changed();
        var place = site.Folder.Path("alt", link);
        site.Folder.Write("geheim/index.html", "<title>Geheim</title>");
        if (Directory.Exists(place)) Directory.Delete(place, recursive: true);
        else File.Delete(place);
        File.CreateSymbolicLink(place, site.Folder.Path("geheim", link == "geht" ? "" : "index.html"));
        var answer = Diff(site, "alt", "neu");
        Assert.Contains("Warnung: /geht/ gibt es nicht mehr", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheim", answer.Output, StringComparison.Ordinal);
    }

    /// <summary>A site as it was and as it is: a page added, one changed, one moved, one deleted, and a download and an old address gone.</summary>
    private static Site Changed()
    {
        var site = new Site();
        site.Write("plan.txt", "Plan");
        site.Write("bleibt.md", Site.Page("Bleibt", "Vorher. [Plan](plan.txt)", "aliases:\n  - /frueher/\n"));
        site.Write("zieht-um.md", Site.Page("Zieht um", "Text."));
        site.Write("geht.md", Site.Page("Geht", "Text."));
        Assert.Equal(0, site.BuildTo(site.Folder.Path("alt")).Code);
        site.Write("bleibt.md", Site.Page("Bleibt", "Nachher."));
        site.Write("dazu.md", Site.Page("Dazu", "Text."));
        File.Delete(site.Folder.Path("content", "geht.md"));
        Assert.Equal(0, Command.Run("move", "zieht-um.md", "umgezogen.md", "--content", site.Folder.Path("content")).Code);
        Assert.Equal(0, site.BuildTo(site.Folder.Path("neu")).Code);
        return site;
    }

    private static Answer Diff(Site site, string old, string next, params string[] more) => Command.Run(["diff", site.Folder.Path(old), site.Folder.Path(next), .. more]);
}
