using System.IO.Compression;
using System.Text;
using Schwerpunkt.Disk;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Tests.Hosting;

/// <summary>nginx and Caddy serve the built site with the snippets in docs/betrieb, Apache by its own <c>.htaccess</c>, at the root and below a path.</summary>
public sealed class HostingTests(HostedSites sites) : IClassFixture<HostedSites>
{
    public static TheoryData<string, string> Hosts() => new()
    {
        { "nginx", "/" }, { "nginx", HostedSites.Below }, { "caddy", "/" }, { "caddy", HostedSites.Below }, { "apache", "/" }, { "apache", HostedSites.Below },
    };

    [LinuxTheory]
    [MemberData(nameof(Hosts))]
    public async Task Every_file_comes_whole_with_its_media_type_and_caching(string server, string path)
    {
        var site = sites[server, path];
        foreach (var file in site.Files)
        {
            var reply = await site.Get(file);
            Assert.True(reply.Status == 200, file);
            Assert.Equal(site.Bytes(file), reply.Body);
            Assert.Equal($"{file}: {MediaTypes.Of(file)}", $"{file}: {reply["Content-Type"]}");
            Assert.Equal($"{file}: {Caching.Of(file)}", $"{file}: {reply["Cache-Control"]}");
            Assert.Null(reply["Content-Encoding"]);
        }

        // Safari plays no film of a server that cannot begin in its middle.
        var part = await site.Get("film.mp4", "Range: bytes=4-6");
        Assert.Equal((206, "bytes 4-6/4000", "video/mp4"), (part.Status, part["Content-Range"], part["Content-Type"]));
        Assert.Equal(site.Bytes("film.mp4")[4..7], part.Body);
        Assert.False(File.Exists(Path.Combine(site.Output, "film.mp4.br")));
    }

    [LinuxTheory]
    [MemberData(nameof(Hosts))]
    public async Task Security_headers_stand_on_pages_assets_and_missing_pages(string server, string path)
    {
        var site = sites[server, path];
        string[] addresses = ["", "impressum/", site.Files.First(file => file.EndsWith(".css", StringComparison.Ordinal)), "fehlt/", ".geheim"];
        foreach (var address in addresses)
        {
            var reply = await site.Get(address);
            Assert.All(SecurityHeaders.All, header => Assert.Equal((address, header.Value), (address, reply[header.Name])));
        }
    }

    [LinuxTheory]
    [MemberData(nameof(Hosts))]
    public async Task Only_files_with_a_hash_are_kept_for_ever(string server, string path)
    {
        var site = sites[server, path];
        Assert.Contains(site.Files, file => Caching.Of(file) == Caching.Forever);
        Assert.Contains(site.Files, file => file.EndsWith(".avif", StringComparison.Ordinal));
        Assert.All(site.Files, file => Assert.Equal(
            file.StartsWith(Caching.Folder, StringComparison.Ordinal) || Path.GetExtension(file) is ".avif" or ".webp" or ".jpg" || Path.GetExtension(file) == ".svg" && Path.HasExtension(Path.GetFileNameWithoutExtension(file)),
            Caching.Of(file) == Caching.Forever));
        var first = await site.Get("impressum/");
        Assert.Equal(304, (await site.Get("impressum/", $"If-None-Match: {first["ETag"]}")).Status);
    }

    [LinuxTheory]
    [MemberData(nameof(Hosts))]
    public async Task A_browser_gets_the_compressed_copy_it_understands(string server, string path)
    {
        var site = sites[server, path];
        foreach (var (encoding, extension) in new[] { ("br", ".br"), ("gzip", ".gz") })
        {
            foreach (var file in site.Files)
            {
                var reply = await site.Get(file, $"Accept-Encoding: {encoding}");
                var copied = File.Exists(Path.Combine(site.Output, file + extension));
                Assert.Equal((file, copied ? encoding : null), (file, reply["Content-Encoding"]));
                Assert.Equal(site.Bytes(file), Decoded(reply));
                Assert.Equal(MediaTypes.Of(file), reply["Content-Type"]);
                if (copied) Assert.Equal("Accept-Encoding", reply["Vary"]);
            }
        }

        Assert.Equal("br", (await site.Get("", "Accept-Encoding: gzip, deflate, br"))["Content-Encoding"]);
    }

    [LinuxTheory]
    [MemberData(nameof(Hosts))]
    public async Task What_is_not_there_and_what_is_nobodys_business_is_the_404_page(string server, string path)
    {
        var site = sites[server, path];
        string[] addresses =
        [
            "fehlt", "fehlt/", "fehlt.xml", "assets/", "assets/mil.00000000.css", // no listing of a folder, no keeping of a mistake
            ".geheim", "%2egeheim", OutputManifest.FileName, OutputManifest.FileName + ".br", ".git/config", ".git/", ".well-known/.geheim", "_headers", "_redirects", "_redirects.nginx", "_redirects.caddy", ".htaccess",
        ];
        foreach (var address in addresses)
        {
            var reply = await site.Get(address);
            Assert.Equal((address, 404), (address, reply.Status));
            Assert.Equal(site.Bytes("404.html"), reply.Body);
            Assert.Equal(("text/html; charset=utf-8", "no-cache"), (reply["Content-Type"], reply["Cache-Control"]));
            Assert.Equal(site.Bytes("404.html"), Decoded(await site.Get(address, "Accept-Encoding: br")));
        }

        Assert.Equal(200, (await site.Get(".well-known/security.txt")).Status);
    }

    [LinuxTheory]
    [MemberData(nameof(Hosts))]
    public async Task A_folder_without_its_slash_leads_to_the_folder(string server, string path)
    {
        var reply = await sites[server, path].Get("schwerpunkte/smart-city");
        Assert.True(reply.Status is 301 or 308, $"{reply.Status}");
        Assert.Equal($"{path}schwerpunkte/smart-city/", reply.Location);
    }

    [LinuxTheory]
    [InlineData("nginx", "", 200)]
    [InlineData("caddy", "", 200)]
    [InlineData("apache", "AllowOverride None", 200)]
    public async Task Without_rules_an_old_address_is_answered_by_a_page_that_leads_on(string server, string rules, int status)
    {
        using var another = sites.Start(server, "/", rules);
        var site = new HostedSite(another.Address, "/", sites[server, "/"].Output);
        foreach (var address in new[] { "alte-adresse/", "alt/seite.html", "gr%C3%B6%C3%9Fe/", "alte%20seite.html" })
        {
            var reply = await site.Get(address);
            Assert.Equal(status, reply.Status);
            Assert.Contains("content=\"0; url=/umgezogen/\"", Encoding.UTF8.GetString(reply.Body), StringComparison.Ordinal);
        }
    }

    [LinuxTheory]
    [MemberData(nameof(Hosts))]
    public async Task An_old_address_is_redirected_before_its_page_is_looked_for(string server, string path)
    {
        var site = sites[server, path];
        string[] addresses =
        [
            "alte-adresse/", "alte-adresse", "alte-adresse/index.html", "alte-adresse/?utm_source=brief", "alt/seite.html", "gr%C3%B6%C3%9Fe", "gr%c3%b6%c3%9fe/", "alte%20seite.html",
            "100%25", "wei$host/$%7BPATH%7D/%7B$HOME%7D;.html", "a'b(c)+%5Bd%5D;%20%7D%20return%20200%20'/",
            "cms/detail.php?id=123", "cms/detail.php?id=4&lang=de", "?tx_news[uid]=$7;}", "?tx_news%5Buid%5d=%247%3B%7D",
        ];
        foreach (var address in addresses)
        {
            var reply = await site.Get(address);
            Assert.Equal((address, 301, $"{path}umgezogen/"), (address, reply.Status, reply.Location));
            Assert.All(SecurityHeaders.All, header => Assert.Equal(header.Value, reply[header.Name]));
        }

        Assert.All(site.OldPages, page => Assert.Equal(301, site.Get(Uri.EscapeDataString(page).Replace("%2F", "/", StringComparison.Ordinal)).Result.Status));
    }

    [LinuxTheory]
    [MemberData(nameof(Hosts))]
    public async Task What_only_begins_like_an_old_address_is_none(string server, string path)
    {
        var site = sites[server, path];
        foreach (var address in new[] { "cms/detail.php", "cms/detail.php?id=1234", "cms/detail.php?id=123&x", "cms/detailXphp?id=123", "alte-adresse/x", "alt/seiteXhtml", "alt/seite.html5" })
            Assert.Equal((address, 404), (address, (await site.Get(address)).Status));
        Assert.Equal(200, (await site.Get("?tx_news[uid]=8")).Status);
        Assert.Equal(200, (await site.Get("?")).Status);
    }

    [LinuxTheory]
    [MemberData(nameof(Hosts))]
    public async Task A_file_takes_nothing(string server, string path)
    {
        var site = sites[server, path];
        foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete })
        {
            foreach (var address in new[] { "", "impressum/", "robots.txt" }) Assert.Equal((method, address, 405), (method, address, (await site.Ask(method, address)).Status));
        }

        Assert.Equal((200, 0), (await site.Ask(HttpMethod.Head, "impressum/")) is var head ? (head.Status, head.Body.Length) : default);
    }

    [LinuxFact]
    public async Task Apache_reads_the_same_file_as_a_part_of_its_configuration()
    {
        var output = sites["apache", "/"].Output;
        using var another = sites.Start("apache", "/", $"AllowOverride None\n    Include {output}/.htaccess");
        var site = new HostedSite(another.Address, "/", output);
        Assert.Equal((200, "br"), (await site.Get("impressum/", "Accept-Encoding: br")) is var page ? (page.Status, page["Content-Encoding"]) : default);
        Assert.Equal((301, "/umgezogen/"), (await site.Get("alte-adresse/")) is var old ? (old.Status, old.Location) : default);
        Assert.Equal(404, (await site.Get(".htaccess")).Status);
    }

    [LinuxTheory]
    [InlineData]
    [InlineData("rewrite")]
    [InlineData("rewrite", "headers")]
    public async Task Apache_without_its_modules_still_serves_the_pages(params string[] modules)
    {
        var output = sites["apache", "/"].Output;
        using var bare = sites.StartBare(modules);
        var site = new HostedSite(bare.Address, "/", output);
        foreach (var (address, file) in new[] { ("", "index.html"), ("impressum/", "impressum/index.html"), ("sitemap.xml", "sitemap.xml"), ("feed.xml", "feed.xml") })
        {
            var reply = await site.Get(address, "Accept-Encoding: br");
            Assert.Equal((200, MediaTypes.Of(file)), (reply.Status, reply["Content-Type"]));
            Assert.Equal(site.Bytes(file), reply.Body);
        }

        var missing = await site.Get("fehlt/");
        Assert.Equal(404, missing.Status);
        Assert.Equal(site.Bytes("404.html"), missing.Body);
    }

    [LinuxTheory]
    [InlineData("nginx", 0, "/")]
    [InlineData("nginx", 1, HostedSites.Below)]
    [InlineData("caddy", 0, "/")]
    [InlineData("caddy", 1, HostedSites.Below)]
    [InlineData("apache", 0, "/")]
    [InlineData("apache", 1, "/")]
    public async Task A_printed_block_serves_by_HTTPS_alone(string server, int block, string path)
    {
        using var printed = sites.Print(server, block);
        var plain = await printed.Get($"http://www.example.org{path}impressum/?a=b");
        Assert.True(plain.Status is 301 or 308, $"{plain.Status}");
        Assert.Equal($"https://www.example.org{path}impressum/?a=b", plain["Location"]);
        foreach (var (address, status) in new[] { ("", 200), ("impressum/", 200), ("fehlt/", 404), ("alte-adresse/", 301), (".htaccess", 404) })
        {
            var reply = await printed.Get($"https://www.example.org{path}{address}");
            Assert.Equal((address, status), (address, reply.Status));
            Assert.Equal((address, "max-age=31536000"), (address, reply["Strict-Transport-Security"]));
            Assert.All(SecurityHeaders.All, header => Assert.Equal((address, header.Value), (address, reply[header.Name])));
            if (status == 301) Assert.Equal($"https://www.example.org{path}umgezogen/", new Uri(new Uri("https://www.example.org/"), reply["Location"]).AbsoluteUri);
        }
    }

    private static byte[] Decoded(Reply reply)
    {
        using var body = new MemoryStream(reply.Body);
        using Stream plain = reply["Content-Encoding"] switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var bytes = new MemoryStream();
        plain.CopyTo(bytes);
        return bytes.ToArray();
    }
}
