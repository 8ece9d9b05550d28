using System.Runtime.Versioning;
using Schwerpunkt.Disk;
using Schwerpunkt.Disk.Output;
using Schwerpunkt.Findings;

namespace Schwerpunkt.Tests.Cli;

/// <summary>What lies in content/static/ goes out as it is.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class StaticFilesTests
{
    [LinuxFact]
    public void Byte_for_byte_under_their_own_names_and_in_the_list()
    {
        using var site = new Site();
        var bytes = "\uFEFF<!DOCTYPE html>\r\n<p>google-site-verification</p>\0"u8.ToArray();
        string[] names = ["google123.html", "CNAME", "LIES_MICH.TXT", ".nojekyll", ".well-known/assetlinks.json", "_next/Über uns.html", "daten.yml", "notiz.md", "ordner/_vorlage.md"];
        foreach (var name in names) site.Folder.WriteBytes("content/static/" + name, bytes);
        var answer = site.Build("--compress", "--strict");
        Assert.True(answer.Code == 0, answer.Output);
        Assert.All(names, name => Assert.Equal(bytes, File.ReadAllBytes(site.Folder.Path("output", name))));
        var listed = EarlierOutput.ListIn(site.Folder.Path("output"))!.Files.Select(file => file.Path).ToList(); // ! the build wrote it
        Assert.All(names, name => Assert.Contains(name, listed));
        Assert.Contains("google123.html.br", listed);
        Assert.Equal(2, answer.Findings.Count(line => line.Contains("notice seite-in-static", StringComparison.Ordinal)));
        Assert.Equal(0, site.Build("--compress").Code);
    }

    [LinuxFact]
    public void Rules_for_Apache_end_those_of_the_generator()
    {
        using var site = new Site();
        site.Write("static/.htaccess", "Header set X-Probe 1\r\n# Ende");
        Assert.Equal(0, site.Build("--strict").Code);
        Assert.StartsWith("# Auslieferung des Auftritts mit Apache", site.Output(".htaccess"), StringComparison.Ordinal);
        Assert.EndsWith("# Was der Auftritt selbst mitbringt.\nHeader set X-Probe 1\n# Ende\n", site.Output(".htaccess"), StringComparison.Ordinal);
    }

    [LinuxFact]
    public void Secrets_and_leavings_of_programs_stay_behind()
    {
        using var site = new Site();
        foreach (var name in (string[])[".env", ".git/config", ".DS_Store", ".well-known/.DS_Store", "ordner/.htpasswd", ".htpasswd"]) site.Write("static/" + name, "geheim");
        Assert.Equal(0, site.Build("--strict").Code);
        Assert.DoesNotContain("geheim", string.Concat(Directory.EnumerateFiles(site.Folder.Path("output"), "*", SearchOption.AllDirectories).Select(File.ReadAllText)), StringComparison.Ordinal);
    }

    [LinuxFact]
    public void A_picture_without_a_credit_stops_the_build_and_its_words_stay_behind()
    {
        using var site = new Site();
        site.Folder.WriteBytes("content/static/markt.bild", Imaging.Photographs.Jpeg());
        var answer = site.Build();
        Assert.Equal(1, answer.Code);
        Assert.Contains("content/static/markt.bild(1,1): error bild-ohne-nachweis: Das Bild „static/markt.bild“ geht hinaus, wie es ist", answer.Output, StringComparison.Ordinal);
        site.Write("static/markt.jpg.gz", "gepackt");
        Assert.Contains("content/static/markt.jpg.gz(1,1): error bild-ohne-nachweis", site.Build().Output, StringComparison.Ordinal);
        File.Delete(site.Folder.Path("content", "static", "markt.jpg.gz"));
        File.Move(site.Folder.Path("content", "static", "markt.bild"), site.Folder.Path("content", "static", "Markt.JPG"));
        site.Write("static/Markt.JPG.yml", "alt: Der Markt\ncredit: © MIL / Fink\n");
        Assert.Equal(0, site.Build("--strict").Code);
        Assert.Matches("(?s)MIL / Fink.*Der Markt", site.Output("bildnachweise/index.html"));
        Assert.True(File.Exists(site.Folder.Path("output", "Markt.JPG")));
        Assert.False(File.Exists(site.Folder.Path("output", "Markt.JPG.yml")));
    }

    [LinuxFact]
    public void Another_engine_that_lists_the_files_gives_the_same_tree()
    {
        using var site = new Site();
        foreach (var name in (string[])["static/CNAME", "static/.nojekyll", "static/.env", "static/_a.html", "static/b.md", "_c.md", "static/d.yml"]) site.Write(name, "text");
        var content = site.Folder.Path("content");
        var given = Directory.EnumerateFiles(content, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Select(file => new GivenFile(Path.GetRelativePath(content, file), new FileInfo(file).Length, () => File.OpenRead(file)));
        var today = new DateOnly(2026, 3, 3);
        var (own, other) = (new SourceFolder(content).Read(today, new FindingLog()), new SourceFiles(content).Read(given, today, new FindingLog()));
        Assert.Equal(["static/.nojekyll", "static/CNAME", "static/_a.html", "static/b.md", "static/d.yml"], own.Files.Select(file => file.Path));
        Assert.Equal(own.Files.Select(file => file.Path), other.Files.Select(file => file.Path));
        Assert.Equal(own.Texts.Select(file => file.Path), other.Texts.Select(file => file.Path));
    }
}
