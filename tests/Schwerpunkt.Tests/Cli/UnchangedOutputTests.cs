using System.Runtime.Versioning;
using System.Text;
using Schwerpunkt.Disk;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Tests.Cli;

/// <summary>What a build writes like the one before stays the same file with its time; files of the content do not bring their rights along.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class UnchangedOutputTests
{
    private static readonly DateTime Earlier = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    [LinuxFact]
    public void An_unchanged_build_leaves_every_file_with_its_time()
    {
        using var site = Aged("--compress");
        var before = Times(site);
        Assert.Equal(0, site.Build("--compress").Code);
        Assert.Equal(before, Times(site));
        Assert.Equal(0, site.Build("--compress").Code);
        Assert.Equal(before, Times(site));
    }

    [LinuxFact]
    public void Of_a_changed_page_only_what_it_changes_is_new()
    {
        using var site = Aged("--compress");
        site.Write("b.md", Site.Page("Seite B", "Anders. " + new string('y', 2000) + " [Brief](brief.pdf)"));
        Assert.Equal(0, site.Build("--compress").Code);
        var changed = Times(site).Where(file => file.Value != Earlier).Select(file => file.Key).ToList();
        Assert.Contains("b/index.html", changed);
        Assert.Contains("b/index.html.br", changed);
        Assert.Contains(OutputManifest.FileName, changed);
        Assert.DoesNotContain("index.html", changed);
        Assert.DoesNotContain("c/index.html.gz", changed);
        Assert.DoesNotContain("brief.pdf", changed);
        Assert.Contains("Anders.", site.Output("b/index.html"), StringComparison.Ordinal);
    }

    /// <summary>A hard link is to the same bytes: what somebody writes into one name stands under both.</summary>
    [LinuxFact]
    public void A_file_that_somebody_changed_is_found_behind_builds_that_took_it_over()
    {
        using var site = Aged();
        Assert.Equal(0, site.Build().Code);
        Assert.Equal(0, site.Build().Code);
        var page = site.Folder.Path("output", "c", "index.html");
        var bytes = File.ReadAllBytes(page);
        bytes[^2]++;
        File.WriteAllBytes(page, bytes);
        File.SetLastWriteTimeUtc(page, Earlier);
        var answer = site.Build();
        Assert.Equal(2, answer.Code);
        Assert.Contains("c/index.html (geändert)", answer.Error, StringComparison.Ordinal);
    }

    [LinuxFact]
    public void A_file_of_the_content_gets_the_rights_of_its_neighbours_also_where_an_earlier_version_kept_its_own()
    {
        using var site = Aged();
        var source = site.Folder.Path("content", "brief.pdf");
        File.SetUnixFileMode(source, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var copy = site.Folder.Path("output", "brief.pdf");
        File.SetUnixFileMode(copy, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Assert.Equal(0, site.Build().Code);
        Assert.Equal(File.GetUnixFileMode(site.Folder.Path("output", "index.html")), File.GetUnixFileMode(copy));
        Assert.Equal(File.ReadAllBytes(source), File.ReadAllBytes(copy));
    }

    [LinuxFact]
    public void The_rights_of_the_output_folder_stay()
    {
        using var site = Aged();
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.SetGroup;
        File.SetUnixFileMode(site.Folder.Path("output"), mode);
        Assert.Equal(0, site.Build().Code);
        Assert.Equal(mode, File.GetUnixFileMode(site.Folder.Path("output")));
    }

    [LinuxFact]
    public void What_was_taken_over_is_not_read_again_by_the_next_build()
    {
        using var site = Aged();
        Assert.Equal(0, site.Build().Code);
        var list = FileState.Of(site.Folder.Path("output", OutputManifest.FileName)).Touched;
        Assert.All(Directory.EnumerateFiles(site.Folder.Path("output"), "*.html", SearchOption.AllDirectories), file => Assert.True(FileState.Of(file).Touched <= list));
    }

    /// <summary>A site whose output seems to be of January.</summary>
    private static Site Aged(params string[] more)
    {
        var site = new Site();
        site.Write("b.md", Site.Page("Seite B", "Text. " + new string('x', 2000) + " [Brief](brief.pdf)"));
        site.Write("c.md", Site.Page("Seite C", "Text. " + new string('x', 2000)));
        File.WriteAllBytes(site.Folder.Path("content", "brief.pdf"), Encoding.ASCII.GetBytes("%PDF-1.4\n%%EOF\n"));
        Assert.Equal(0, site.Build(more).Code);
        foreach (var file in Directory.EnumerateFiles(site.Folder.Path("output"), "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, Earlier);
        return site;
    }

    private static SortedDictionary<string, DateTime> Times(Site site) => new(
        Directory.EnumerateFiles(site.Folder.Path("output"), "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(site.Folder.Path("output"), file), File.GetLastWriteTimeUtc), StringComparer.Ordinal);
}
