using System.Runtime.Versioning;
using System.Security.Cryptography;
using Schwerpunkt.Disk;
using Schwerpunkt.Disk.Output;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Tests.Cli;

/// <summary>The list of what a build wrote, and what the next build does where anything else lies in the folder.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ForeignFilesTests
{
    [LinuxTheory]
    [InlineData(".git/config")]
    [InlineData("CNAME")]
    [InlineData(".htaccess")]
    [InlineData("tief/unten/notiz.txt")]
    [InlineData("index.html.br")]
    public void A_file_that_no_build_wrote_stops_the_build_and_nothing_is_touched(string name)
    {
        using var site = Built();
        site.Folder.Write("output/" + name, "von Hand");
        AssertRefused(site, name.Contains('/', StringComparison.Ordinal) ? name.Split('/')[0] + "/" : name);
    }

    [LinuxFact]
    public void An_empty_folder_a_link_and_an_edited_page_are_somebodys_work_too()
    {
        using var site = Built();
        Directory.CreateDirectory(site.Folder.Path("output", "leer"));
        File.CreateSymbolicLink(site.Folder.Path("output", "verweis"), "index.html");
        File.WriteAllText(site.Folder.Path("output", "404.html"), site.Output("404.html").Replace("Seite", "Weite", StringComparison.Ordinal)); // of the same length
        AssertRefused(site, "404.html (geändert), leer/, verweis.");
        Assert.True(Directory.Exists(site.Folder.Path("output", "leer")));
    }

    [LinuxFact]
    public void A_page_in_whose_place_a_link_or_a_pipe_lies_is_changed()
    {
        using var site = Built();
        File.Move(site.Folder.Path("output", "index.html"), site.Folder.Path("anderswo.html"));
        File.CreateSymbolicLink(site.Folder.Path("output", "index.html"), "../anderswo.html");
        File.Delete(site.Folder.Path("output", "404.html"));
        Assert.Equal(0, Command.RunProcess("mkfifo", [site.Folder.Path("output", "404.html")], site.Folder.Root).Code);
        var answer = site.Build();
        Assert.Equal(2, answer.Code);
        Assert.Contains("404.html (geändert), index.html.", answer.Error, StringComparison.Ordinal);
    }

    [LinuxFact]
    public void Five_names_are_shown_and_the_rest_is_counted()
    {
        using var site = Built();
        for (var i = 1; i <= 7; i++) site.Folder.Write($"output/x{i}.txt", "");
        AssertRefused(site, ": x1.txt, x2.txt, x3.txt, x4.txt, x5.txt und 2 weitere.");
    }

    [LinuxFact]
    public void Missing_files_and_a_copied_or_touched_output_do_not_stop_the_build()
    {
        using var site = Built();
        File.Delete(site.Folder.Path("output", "robots.txt"));
        site.Folder.CopyFrom(site.Folder.Path("output"), "kopie");
        Assert.Equal(0, site.BuildTo(site.Folder.Path("kopie")).Code);
        foreach (var file in Directory.EnumerateFiles(site.Folder.Path("output"), "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch.AddYears(40));
        Assert.Equal(0, site.Build().Code);
        Assert.Equal(0, site.Build("--compress").Code);
        Assert.Equal(0, site.Build().Code);
    }

    [LinuxTheory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{\"version\":2,\"files\":[]}")]
    [InlineData("{\"version\":1,\"files\":[{\"path\":null}]}")]
    [InlineData("[]")]
    public void An_output_without_a_list_that_can_be_read_is_refused_with_what_to_do(string? list)
    {
        using var site = Built();
        if (list is null) File.Delete(site.Folder.Path("output", OutputManifest.FileName));
        else site.Folder.Write("output/" + OutputManifest.FileName, list);
        AssertRefused(site, "von einer älteren Fassung");
        AssertRefused(site, "Leeren Sie ihn einmal von Hand");
    }

    [LinuxFact]
    public void The_list_names_every_file_with_hash_size_and_type_and_is_the_same_each_time()
    {
        using var site = new Site();
        site.Write("seite.md", Site.Page("Seite", "Text. " + new string('x', 2000), "aliases: [/alt/]\n"));
        Assert.Equal(0, site.Build("--compress").Code);
        var bytes = File.ReadAllBytes(site.Folder.Path("output", OutputManifest.FileName));
        var listed = OutputManifest.TryRead(bytes)!.Files; // ! the assertion below would say so
        var found = Directory.EnumerateFiles(site.Folder.Path("output"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(site.Folder.Path("output"), file)).Where(file => file != OutputManifest.FileName).Order(StringComparer.Ordinal);
        Assert.Equal(found, listed.Select(file => file.Path));
        Assert.All(listed, file =>
        {
            var content = File.ReadAllBytes(site.Folder.Path("output", file.Path));
            Assert.Equal((content.Length, Convert.ToHexStringLower(SHA256.HashData(content))), (file.Size, file.Sha256));
        });
        Assert.Equal("text/html; charset=utf-8", listed.Single(file => file.Path == "seite/index.html.br").MediaType);
        Assert.Equal("text/plain; charset=utf-8", listed.Single(file => file.Path == "_redirects").MediaType);
        Assert.Equal(0, site.Build("--compress").Code);
        Assert.Equal(bytes, File.ReadAllBytes(site.Folder.Path("output", OutputManifest.FileName)));
    }

    [LinuxFact]
    public void A_swap_in_two_renames_that_fails_puts_the_old_site_back()
    {
        using var folder = new TemporaryFolder();
        folder.Write("output/index.html", "alt");
        Assert.ThrowsAny<IOException>(() => FolderSwap.InTwoRenames(folder.Path("fehlt"), folder.Path("output"), TimeSpan.Zero));
        Assert.Equal("alt", File.ReadAllText(folder.Path("output", "index.html")));
        folder.Write("neu/index.html", "neu");
        FolderSwap.InTwoRenames(folder.Path("neu"), folder.Path("output"), TimeSpan.Zero);
        Assert.Equal(("neu", "alt"), (File.ReadAllText(folder.Path("output", "index.html")), File.ReadAllText(folder.Path("neu", "index.html"))));
        Assert.Equal(["neu", "output"], folder.Names());
    }

    /// <summary>As on Windows, where a folder that is open cannot be renamed: a folder cannot go into itself either.</summary>
    [LinuxFact]
    public void A_folder_that_is_held_is_named_after_a_while_and_stays()
    {
        using var folder = new TemporaryFolder();
        folder.Write("halter/output/index.html", "alt");
        var (patience, began) = (TimeSpan.FromMilliseconds(300), TimeProvider.System.GetTimestamp());
        var refusal = Assert.Throws<RefusalException>(() => FolderSwap.InTwoRenames(folder.Path("halter"), folder.Path("halter", "output"), patience));
        Assert.True(TimeProvider.System.GetElapsedTime(began) >= patience);
        Assert.Contains("Der Ordner „output“ lässt sich nicht austauschen", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("alt", File.ReadAllText(folder.Path("halter", "output", "index.html")));
    }

    [LinuxFact]
    public void A_killed_swap_is_mended_by_the_next_build_even_if_findings_stop_it()
    {
        using var site = Built();
        Directory.Move(site.Folder.Path("output"), site.Folder.Path(".output-alt-4194399"));
        site.Write("index.md", Site.Page("Startseite", "[Weiter](fehlt.md)"));
        Assert.Equal(1, site.Build().Code);
        Assert.True(File.Exists(site.Folder.Path("output", "index.html")));
        Assert.DoesNotContain(site.Folder.Names(), name => name.StartsWith(".output", StringComparison.Ordinal));
    }

    private static Site Built()
    {
        var site = new Site();
        Assert.Equal(0, site.Build().Code);
        return site;
    }

    private static void AssertRefused(Site site, string said)
    {
        var before = site.Folder.Snapshot("");
        var answer = site.Build();
        Assert.Equal(2, answer.Code);
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
        Assert.Contains("verändert wurde nichts", answer.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Folder.Snapshot(""));
    }
}
