using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Publishing.Files.Servers;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Tests.Hosting;

/// <summary><c>.htaccess</c>, as Apache reads it.</summary>
public sealed class AccessFileTests
{
    [Fact]
    public void The_404_page_is_found_below_the_base_path()
    {
        Assert.Contains("ErrorDocument 404 \"/404.html\"\n", Text("https://www.example.org/", []), StringComparison.Ordinal);
        Assert.Contains("ErrorDocument 404 \"/repository/404.html\"\n", Text("https://www.example.org/repository/", []), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_content_adds_comes_last_as_it_is()
    {
        var text = Text("https://www.example.org/", ["Header set X-Test \"1\"", "AuthType Basic"]);
        Assert.StartsWith(Text("https://www.example.org/", []), text, StringComparison.Ordinal);
        Assert.EndsWith("\nHeader set X-Test \"1\"\nAuthType Basic\n", text, StringComparison.Ordinal);
    }

    private static string Text(string address, ImmutableArray<string> additions)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        AccessFile.Write(SiteAddress.TryParse(address)!, [], additions, writer); // ! an address
        return writer.ToString();
    }
}
