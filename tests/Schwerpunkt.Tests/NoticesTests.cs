using System.Text.Json;
using System.Xml.Linq;

namespace Schwerpunkt.Tests;

/// <summary>The notices beside the published program name every package in it, and lie beside it and nowhere else.</summary>
public sealed class NoticesTests
{
    private const string Notices = "THIRD-PARTY-NOTICES.txt";

    [Fact]
    public void Every_package_of_the_program_is_named_with_its_version()
    {
        var named = File.ReadAllLines(Repository.Path(Notices));
        Assert.All(Packages(), package => Assert.Contains(package, named));
    }

    /// <summary>Whoever passes on a library under the LGPL passes on the texts of LGPL and GPL.</summary>
    [Fact]
    public void The_licences_of_libvips_are_there_in_full()
    {
        var text = File.ReadAllText(Repository.Path(Notices));
        Assert.Contains("GNU LESSER GENERAL PUBLIC LICENSE\nVersion 3, 29 June 2007", text, StringComparison.Ordinal);
        Assert.Contains("GNU GENERAL PUBLIC LICENSE\nVersion 3, 29 June 2007", text, StringComparison.Ordinal);
        Assert.Contains("END OF TERMS AND CONDITIONS", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_notices_are_published_with_the_program()
    {
        var item = Assert.Single(
            XDocument.Load(Repository.Path("src/Schwerpunkt.Cli/Schwerpunkt.Cli.csproj")).Descendants("None"),
            none => none.Attribute("Include")?.Value == "../../" + Notices);
        Assert.Equal("PreserveNewest", item.Attribute("CopyToPublishDirectory")?.Value);
        Assert.Null(item.Attribute("CopyToOutputDirectory"));
    }

    /// <summary>Name and version of all that is restored for the command, its dependencies' dependencies too.</summary>
    private static IEnumerable<string> Packages()
    {
        using var locked = JsonDocument.Parse(File.ReadAllBytes(Repository.Path("src/Schwerpunkt.Cli/packages.lock.json")));
        return
        [
            .. from framework in locked.RootElement.GetProperty("dependencies").EnumerateObject()
               from package in framework.Value.EnumerateObject()
               where package.Value.TryGetProperty("resolved", out _)
               select $"{package.Name} {package.Value.GetProperty("resolved").GetString()}",
        ];
    }
}
