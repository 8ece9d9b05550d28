using Schwerpunkt.Disk;

namespace Schwerpunkt.Tests.Cli;

/// <summary>The paths below content/ that a person types.</summary>
public sealed class ContentPathTests
{
    /// <summary>On Windows and macOS a file is found by a name that no link and no finding writes so: <c>.ci/wine</c> tries it there.</summary>
    [Theory]
    [InlineData("KONTAKT.md", "kontakt.md")]
    [InlineData("kontakt.md", "kontakt.md")]
    [InlineData("Übersicht.md", "übersicht.md")]
    [InlineData("Platz.md", "Platz.md")] // both are there: the disk tells them apart
    [InlineData("neu.md", "neu.md")]
    public void A_name_is_taken_as_the_disk_spells_it(string written, string expected)
    {
        string[] entries = ["kontakt.md", "u\u0308bersicht.md", "platz.md", "Platz.md"];
        Assert.Equal(expected, ContentPath.NameIn(entries, written, name => name != "neu.md"));
        Assert.Equal(written, ContentPath.NameIn(entries, written, _ => false));
    }

    [LinuxFact]
    public void A_path_that_is_asked_about_tells_capitals_apart_where_the_disk_does()
    {
        using var site = new Site();
        site.Write("kaputt.md", Site.Page("Kaputt", "[Nirgends](fehlt.md)"));
        var content = site.Folder.Path("content");
        Assert.Equal(1, Command.Run("check", "kaputt.md", "--content", content).Code);
        Assert.Equal(2, Command.Run("check", "Kaputt.md", "--content", content).Code);
        Assert.Contains("Platzhalter (*) kennt dieser Befehl nicht", Command.Run("check", "*.md", "--content", content).Error, StringComparison.Ordinal);
    }
}
