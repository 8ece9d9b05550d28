using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Tests.Hosting;

/// <summary>docs/betrieb says what the code says.</summary>
public sealed class SnippetTests
{
    [Theory]
    [InlineData("nginx.conf", "add_header ", " always;")]
    [InlineData("Caddyfile", "", "")]
    public void A_snippet_sends_the_headers_of_the_code(string file, string before, string after)
    {
        var lines = File.ReadAllLines(Repository.Path("docs", "betrieb", file)).Select(line => line.Trim()).ToList();
        Assert.All(SecurityHeaders.All, header => Assert.Contains($"{before}{header.Name} \"{header.Value}\"{after}", lines));
        Assert.Single(lines, line => line.Contains("Content-Security-Policy", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains($"\"{Caching.Forever}\"", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains($"\"{Caching.Revalidate}\"", StringComparison.Ordinal));
    }
}
