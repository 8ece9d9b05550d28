using System.Text.Json;
using System.Text.RegularExpressions;
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

    /// <summary>Of packages „licence - holder“, of the parts of libvips „part version   licence, licence“.</summary>
    [Fact]
    public void Every_licence_that_is_named_is_there_in_full()
    {
        var lines = File.ReadAllLines(Repository.Path(Notices));
        string[] texts = [.. lines.Index().Where(line => IsRule(line.Item) && IsRule(lines.ElementAtOrDefault(line.Index + 2))).Select(line => lines[line.Index + 1])];
        string[] named = [.. lines.TakeWhile(line => !line.StartsWith("3. ", StringComparison.Ordinal)).SelectMany(Licences).Distinct(StringComparer.Ordinal)];
        Assert.True(named.Length >= 14, string.Join(", ", named));
        Assert.All(named, licence => Assert.Contains(texts, text => text == licence || text.StartsWith(licence + " (", StringComparison.Ordinal)));
        Assert.Equal(named.Length, texts.Length);
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

    /// <summary>The bill of materials has its name from .ci/release, which looks into the package as well.</summary>
    [Fact]
    public void The_package_of_the_tool_holds_licence_notices_and_a_description()
    {
        var project = XDocument.Load(Repository.Path("src/Schwerpunkt.Cli/Schwerpunkt.Cli.csproj"));
        string[] packed = [.. project.Descendants("None").Where(none => none.Attribute("Pack")?.Value == "true").Select(none => (none.Attribute("Include") ?? none.Attribute("Update"))?.Value ?? "")];
        Assert.Equal(["../../THIRD-PARTY-NOTICES.txt", "../../LICENSE", "../../CHANGELOG.md", "README.md", "$(BillOfMaterials)"], packed);
        Assert.Equal("EUPL-1.2", project.Descendants("PackageLicenseExpression").Single().Value);
        Assert.True(File.Exists(Repository.Path("src/Schwerpunkt.Cli", project.Descendants("PackageReadmeFile").Single().Value)));
    }

    private static bool IsRule(string? line) => line is { Length: 100 } && line.All(sign => sign == '=');

    private static string[] Licences(string line) =>
        Regex.Match(line, @"^    (?:(?<name>\S+) - |\S+(?: \S+)? {2,}(?<name>\S.*)$)") is { Success: true } match ? match.Groups["name"].Value.Split(", ") : [];

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
