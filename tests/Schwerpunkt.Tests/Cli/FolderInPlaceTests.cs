using System.Globalization;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;
using Schwerpunkt.Disk;
using Schwerpunkt.Disk.Output;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Tests.Cli;

/// <summary>A folder that cannot be renamed gets its new site file by file; whoever is stopped on the way is gone on from.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class FolderInPlaceTests
{
    /// <summary>No process has this number (Linux counts to 4,194,304).</summary>
    private const string Dead = "4194399";

    /// <summary>A file becomes a folder and a folder a file; one file stays, one changes, one goes.</summary>
    private static readonly Dictionary<string, string> Old = new(StringComparer.Ordinal)
    {
        ["404.html"] = "bleibt",
        ["assets/stil.css"] = "alt",
        ["daten"] = "eine Datei",
        ["fort/tief/index.html"] = "geht",
        ["index.html"] = "alte Seite",
        ["sitemap.xml"] = "alt",
        ["themen/index.html"] = "ein Ordner",
    };

    private static readonly Dictionary<string, string> New = new(StringComparer.Ordinal)
    {
        ["404.html"] = "bleibt",
        ["assets/stil.css"] = "neu",
        ["daten/index.html"] = "ein Ordner",
        ["index.html"] = "neue Seite",
        ["index.html.gz"] = "gepackt",
        ["sitemap.xml"] = "neu",
        ["themen"] = "eine Datei",
    };

    [LinuxFact]
    public void The_new_site_takes_the_place_of_the_old_one_and_the_folder_stays()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "output", Old);
        Write(folder, "erwartet", New);
        Write(folder, "output/.schwerpunkt-neu-1", New);
        FolderInPlace.Exchange(folder.Path("output/.schwerpunkt-neu-1"), folder.Path("output"));
        Assert.Equal(folder.Snapshot("erwartet"), folder.Snapshot("output"));
        Assert.Equal(folder.Names("erwartet"), folder.Names("output"));
    }

    /// <summary>The steps of an exchange, each of which may be the last that a killed build does.</summary>
    [LinuxFact]
    public void An_exchange_that_was_broken_off_is_finished_from_every_step()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "erwartet", New);
        for (var done = 0; done <= New.Count; done++)
        {
            var (output, going) = (string.Create(CultureInfo.InvariantCulture, $"output-{done}"), string.Create(CultureInfo.InvariantCulture, $"output-{done}/.schwerpunkt-tausch-{Dead}"));
            Write(folder, output, Old);
            Write(folder, going, New);
            foreach (var path in New.Keys.OrderBy(PublicationOrder.Of).Take(done))
            {
                if (File.Exists(folder.Path(output, "daten")) && path == "daten/index.html") File.Delete(folder.Path(output, "daten"));
                if (path == "themen") Directory.Delete(folder.Path(output, "themen"), recursive: true);
                Directory.CreateDirectory(Path.GetDirectoryName(folder.Path(output, path))!); // ! below the folder of the test
                File.Move(folder.Path(going, path), folder.Path(output, path), overwrite: true);
            }

            OutputFolder.Mend(folder.Path(output));
            Assert.Equal(folder.Snapshot("erwartet"), folder.Snapshot(output));
        }
    }

    [LinuxFact]
    public void What_was_only_prepared_is_removed_and_what_somebody_changed_is_kept()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "output", Old);
        var before = folder.Snapshot("output");
        folder.Write($"output/.schwerpunkt-neu-{Dead}/index.html", "halb");
        OutputFolder.Mend(folder.Path("output"));
        Assert.Equal(before, folder.Snapshot("output"));
        folder.Write("output/fort/tief/index.html", "von Hand ergänzt");
        Write(folder, $"output/.schwerpunkt-tausch-{Dead}", New);
        OutputFolder.Mend(folder.Path("output"));
        Assert.Equal("von Hand ergänzt", File.ReadAllText(folder.Path("output", "fort", "tief", "index.html")));
    }

    [Fact]
    public void Pages_follow_what_they_need_and_lists_follow_pages() =>
        Assert.Equal(["assets/stil.css", "bilder/markt.webp.br", "index.html", "index.html.gz", "sitemap.xml", ".htaccess", "_redirects.nginx", "_redirects.caddy", "robots.txt"],
            new[] { "sitemap.xml", "index.html", "assets/stil.css", ".htaccess", "_redirects.nginx", "_redirects.caddy", "robots.txt", "index.html.gz", "bilder/markt.webp.br" }.OrderBy(PublicationOrder.Of));

    [LinuxFact]
    public void Mount_points_are_known()
    {
        Assert.Equal(["/", "/var/www/öffentlich und frei"], MountPoint.In(["22 1 254:0 / / rw,relatime - ext4 /dev/vda rw", @"40 22 0:38 / /var/www/öffentlich\040und\040frei rw - cifs //server/freigabe rw", "kaputt"]));
        Assert.True(MountPoint.IsIn("/proc"));
        Assert.True(MountPoint.IsIn("/"));
        Assert.False(MountPoint.IsIn("/proc/self"));
    }

    private static void Write(TemporaryFolder folder, string name, Dictionary<string, string> files)
    {
        foreach (var (path, text) in files) folder.Write($"{name}/{path}", text);
        var list = new OutputManifest([.. files.Select(file => new OutputManifest.Entry(file.Key, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Value))), Encoding.UTF8.GetByteCount(file.Value), "text/html"))]);
        folder.WriteBytes($"{name}/{OutputManifest.FileName}", list.ToBytes());
    }
}
