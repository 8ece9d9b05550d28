using System.Globalization;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Tests.Hosting;

/// <summary><c>_headers</c>, as Netlify and Cloudflare Pages read it.</summary>
public sealed class HeaderListTests
{
    [Theory]
    [InlineData("https://www.example.org/", "/")]
    [InlineData("https://www.example.org/repository/", "/repository/")]
    public void Every_rule_stands_below_the_base_path(string address, string path)
    {
        var rules = Rules(address, "index.html", "feed.xml", "assets/mil.0123abcd.css");
        Assert.Equal([$"{path}*", $"{path}feed.xml", $"{path}assets/*"], rules.Select(rule => rule.Pattern));
        Assert.Equal(SecurityHeaders.All.Select(header => $"{header.Name}: {header.Value}"), rules[0].Headers);
        Assert.Equal(["Content-Type: application/atom+xml; charset=utf-8"], rules[1].Headers);
        Assert.Equal(["Cache-Control: public, max-age=31536000, immutable"], rules[2].Headers);
    }

    [Fact]
    public void A_page_among_the_assets_is_not_kept_for_ever()
    {
        var rules = Rules("https://www.example.org/", "index.html", "assets/index.html", "assets/mil.0123abcd.css");
        Assert.Equal(["/*", "/assets/mil.0123abcd.css"], rules.Select(rule => rule.Pattern));
    }

    [Fact]
    public void No_two_rules_that_meet_name_the_same_header()
    {
        // These hosts would join the values with a comma.
        var headers = Rules("https://www.example.org/", "feed.xml", "assets/mil.0123abcd.css").SelectMany(rule => rule.Headers).Select(header => header.Split(':')[0]);
        Assert.Equal(headers.Distinct(), headers);
    }

    private static List<(string Pattern, List<string> Headers)> Rules(string address, params string[] paths)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        HeaderList.Write(SiteAddress.TryParse(address)!, [.. paths.Select(path => new OutputFile.Copied(path, path) { Owner = new OutputOwner.Source(default) })], writer); // ! an address
        return
        [
            .. writer.ToString().Split("\n\n").Skip(1).Select(rule => rule.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                .Select(lines => (lines[0], lines[1..].ToList())),
        ];
    }
}
