using Schwerpunkt.Pages;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Tests;

/// <summary>Which addresses a site may have, and how old ones are read.</summary>
public sealed class AddressTests
{
    [Theory]
    [InlineData("https://www.example.org", "https://www.example.org", "/")]
    [InlineData("http://127.0.0.1:5080/", "http://127.0.0.1:5080", "/")]
    [InlineData("https://www.example.org/a/b", "https://www.example.org", "/a/b/")]
    [InlineData("https://www.example.org/größe/", "https://www.example.org", "/gr%C3%B6%C3%9Fe/")]
    public void A_site_has_a_host_and_a_path(string text, string origin, string path)
    {
        var address = SiteAddress.TryParse(text);
        Assert.Equal((origin, path), (address?.Origin, address?.BasePath));
    }

    [Theory]
    [InlineData("https://www.example.org//evil.example/")]
    [InlineData("https://www.example.org/a//b/")]
    [InlineData("https://www.example.org/.//evil.example/")]
    [InlineData("https://www.example.org/a/..//evil.example/")]
    [InlineData("https://www.example.org/\\evil.example/")]
    [InlineData("https://\\evil.example/")]
    [InlineData("https://user:secret@www.example.org/")]
    [InlineData("https://user@www.example.org/")]
    [InlineData("https://@www.example.org/")]
    [InlineData("https://www.example.org/?a=b")]
    [InlineData("https://www.example.org/?")]
    [InlineData("https://www.example.org/#a")]
    [InlineData("https://www.example.org/#")]
    [InlineData("https://www.example.org/*")]
    [InlineData("https://www.example.org/:splat")]
    [InlineData("https://www.example.org/a b/")]
    [InlineData("https://www.example.org/a\nb/")]
    [InlineData("https://www.example.org/\u2028")]
    [InlineData("https:///a")]
    [InlineData("https:www.example.org")]
    [InlineData("ftp://www.example.org/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("//www.example.org/")]
    [InlineData("www.example.org")]
    [InlineData("")]
    [InlineData(null)]
    public void No_other_address_is_taken(string? text) => Assert.Null(SiteAddress.TryParse(text));

    [Theory]
    [InlineData("/gr%C3%B6%C3%9Fe", "größe/index.html", "gr%C3%B6%C3%9Fe", "/größe")]
    [InlineData("/größe", "größe/index.html", "gr%C3%B6%C3%9Fe", "/größe")]
    [InlineData("/a%20b.html", "a b.html", "a%20b.html", "/a%20b.html")]
    [InlineData("/100%", "100%/index.html", "100%25", "/100%")]
    [InlineData("/100%25", "100%/index.html", "100%25", "/100%")]
    [InlineData("/%2541/", "%41/index.html", "%2541/", "/%2541/")]
    [InlineData("/a//b/", "a/b/index.html", "a/b/", "/a/b/")]
    [InlineData("/cms/detail.php/bb1.c.527886.de", "cms/detail.php/bb1.c.527886.de/index.html", "cms/detail.php/bb1.c.527886.de", "/cms/detail.php/bb1.c.527886.de")]
    public void An_old_address_is_decoded_once(string written, string output, string encoded, string again)
    {
        var alias = Alias.TryParse(written);
        Assert.Equal((output, encoded, again), (alias?.Output, alias?.Encoded, alias?.Written));
        Assert.Equal(alias, Alias.TryParse("/" + encoded));
        Assert.Equal(alias, Alias.TryParse(again));
    }

    [Theory]
    [InlineData("/cms/detail.php?id=123", "cms/detail.php", "id=123")]
    [InlineData("/?p=7", "", "p=7")]
    [InlineData("/a?b?c", "a", "b?c")]
    [InlineData("/a?tx[uid]=1&b=%3d", "a", "tx%5Buid%5D=1&b=%3D")]
    [InlineData("/a?tx%5buid%5D=%31&b=%3D", "a", "tx%5Buid%5D=1&b=%3D")]
    [InlineData("/a?ö=%F6", "a", "%C3%B6=%F6")]
    [InlineData("/a?100%", "a", "100%25")]
    [InlineData("/a?url=http://b/*", "a", "url=http%3A//b/%2A")]
    public void An_old_address_may_ask_for_something_which_no_file_answers(string written, string path, string query)
    {
        var alias = Alias.TryParse(written);
        Assert.Equal((path, query, null), (alias?.Path, alias?.Query, alias?.Output));
        Assert.Equal(alias, Alias.TryParse(alias!.Written)); // ! asked above
    }

    [Theory]
    [InlineData("/a?")]
    [InlineData("?a")]
    [InlineData("a?b")]
    [InlineData("//?a")]
    [InlineData("/a?b c")]
    [InlineData("/a?b#c")]
    [InlineData("/a?b\"c")]
    [InlineData("/a?b\\c")]
    [InlineData("/a?b<c")]
    [InlineData("/a?b\nc")]
    [InlineData("/a?b%0Ac")]
    [InlineData("/a?b\u200Bc")]
    [InlineData("/../a?b")]
    public void What_no_browser_sends_is_no_old_address(string written) => Assert.Null(Alias.TryParse(written));
}
