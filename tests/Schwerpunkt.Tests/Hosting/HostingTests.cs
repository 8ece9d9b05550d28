using System.IO.Compression;
using System.Text;
using Schwerpunkt.Disk;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Tests.Hosting;

/// <summary>nginx and Caddy serve the built site with the snippets in docs/betrieb, at the root and below a path.</summary>
public sealed class HostingTests(HostedSites sites) : IClassFixture<HostedSites>
{
    public static TheoryData<string, string> Hosts() => new()
    {
        { "nginx", "/" }, { "nginx", HostedSites.Below }, { "caddy", "/" }, { "caddy", HostedSites.Below },
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
            ".geheim", "%2egeheim", OutputManifest.FileName, OutputManifest.FileName + ".br", ".git/config", ".git/", ".well-known/.geheim", "_headers", "_redirects",
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
        Assert.Equal($"{path}schwerpunkte/smart-city/", reply["Location"]);
    }

    [LinuxTheory]
    [MemberData(nameof(Hosts))]
    public async Task An_old_address_is_answered_by_a_page_that_leads_on(string server, string path)
    {
        foreach (var address in new[] { "alte-adresse/", "alt/seite.html", "gr%C3%B6%C3%9Fe/", "alte%20seite.html" })
        {
            var reply = await sites[server, path].Get(address);
            Assert.Equal(200, reply.Status);
            Assert.Contains($"content=\"0; url={path}umgezogen/\"", Encoding.UTF8.GetString(reply.Body), StringComparison.Ordinal);
        }
    }

    [LinuxTheory]
    [MemberData(nameof(Hosts))]
    public async Task The_list_of_old_addresses_becomes_redirects_as_the_handbook_says(string server, string path)
    {
        var handbook = await File.ReadAllLinesAsync(Repository.Path("docs", "betrieb", "README.md"));
        var line = Assert.Single(handbook, line => line.Contains(" awk ", StringComparison.Ordinal) && line.EndsWith("# " + server, StringComparison.OrdinalIgnoreCase));
        var rules = Command.RunProcess("bash", ["-c", line], sites[server, path].Output).Output;
        using var another = sites.Start(server, path, rules);
        var site = new HostedSite(another.Address, path, sites[server, path].Output);
        foreach (var address in new[] { "alte-adresse/", "alt/seite.html", "gr%C3%B6%C3%9Fe", "alte%20seite.html" })
        {
            var reply = await site.Get(address);
            Assert.Equal((301, $"{path}umgezogen/"), (reply.Status, reply["Location"]));
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
