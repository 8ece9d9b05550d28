using System.Globalization;
using System.IO.Compression;
using Schwerpunkt.Disk;
using Schwerpunkt.Themes;

namespace Schwerpunkt.Statiq.Tests;

/// <summary>A folder with content/, built by Statiq's phases into output/ and by our own build into own/.</summary>
internal sealed class SiteFolder : IDisposable
{
    public const string Credit = "© MIL / Fink";

    /// <summary>The day of every build here.</summary>
    public static readonly DateOnly Today = new(2026, 3, 3);

    public TemporaryFolder Folder { get; } = new();

    public static SiteFolder OfContent()
    {
        var site = new SiteFolder();
        site.Folder.CopyFrom(Repository.Path("content"), "content");
        return site;
    }

    /// <summary>A page with an address of before, tags, a picture and a download.</summary>
    public static SiteFolder Small()
    {
        var site = new SiteFolder();
        site.Write("site.yml", "title: Probe\nbaseUrl: https://www.example.org/unter/\nstatus: live\n");
        site.Write("index.md", Page("Startseite", "Guten Tag. Zur [Übersicht](über-uns.md)."));
        site.Write("über-uns.md", Page("Über uns", $"Guten Tag.\n\n![Ein Haus](bilder/haus.png \"{Credit}\")\n\n[Der Plan](plan.csv)", "aliases: [/alt/]\ntags: [Stadt, Land]\n"));
        site.Write("entwurf.md", Page("Entwurf", "Noch nicht.", "draft: true\n"));
        site.Write("befristet.md", Page("Befristet", "Bis zum Jahresende.", "expires: 2026-12-31\n"));
        site.Write("plan.csv", "Jahr;Zahl\n2025;1\n");
        site.Write("_notizen/geheim.md", "kein Kopf");
        site.Folder.WriteBytes("content/bilder/haus.png", Png(700, 500));
        return site;
    }

    public static string Page(string title, string text, string head = "") => $"---\ntitle: {title}\n{head}---\n\n{text}\n";

    public void Write(string path, string text) => Folder.Write("content/" + path, text);

    public FakeEngine Engine(params (string Key, object Value)[] settings) => new(Folder.Root, [("Today", Today.ToString("O", CultureInfo.InvariantCulture)), .. settings]);

    /// <summary>What our own build writes, by path and bytes, its list aside.</summary>
    public string Own(BuildOptions? options = null, DateOnly? today = null)
    {
        var result = FolderBuild.Run(Folder.Path("content"), today ?? Today, options ?? new BuildOptions(), InstalledThemes.All);
        Assert.NotEmpty(result.Files);
        OutputFolder.Replace(Folder.Path("own"), Folder.Path("content"), result.Files);
        File.Delete(Folder.Path("own", ".schwerpunkt-manifest.json"));
        var own = Folder.Snapshot("own");
        Directory.Delete(Folder.Path("own"), recursive: true);
        return own;
    }

    public string Output() => Folder.Snapshot("output");

    public void Dispose() => Folder.Dispose();

    /// <summary>A picture of one colour.</summary>
    public static byte[] Png(int width, int height)
    {
        using var pixels = new MemoryStream();
        using (var zip = new ZLibStream(pixels, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var row = 0; row < height; row++) zip.Write(new byte[1 + (width * 3)]);
        }

        byte[] size = [.. BigEndian(width), .. BigEndian(height), 8, 2, 0, 0, 0];
        return [137, 80, 78, 71, 13, 10, 26, 10, .. Chunk("IHDR", size), .. Chunk("IDAT", pixels.ToArray()), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string name, byte[] data)
    {
        byte[] body = [.. name.Select(letter => (byte)letter), .. data];
        using var stream = new MemoryStream(body);
        return [.. BigEndian(data.Length), .. body, .. BigEndian((int)Crc32.CalculateAsync(stream).Result)];
    }

    private static byte[] BigEndian(int number) => [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number];
}
