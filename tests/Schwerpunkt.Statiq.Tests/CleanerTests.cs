using Microsoft.Extensions.Logging;

namespace Schwerpunkt.Statiq.Tests;

/// <summary>The law of the cleaner: the old site until the new one is written, then the new one and nothing else.</summary>
public sealed class CleanerTests
{
    [Fact]
    public async Task On_an_error_the_old_site_stays_also_for_a_new_engine_without_a_cache()
    {
        using var site = SiteFolder.Small();
        await site.Engine().Execute();
        var before = site.Output();
        site.Write("fehler.md", "---\ntitle: [\n---\n");
        await Assert.ThrowsAsync<ExecutionException>(site.Engine().Execute);
        Assert.Equal(before, site.Output());
    }

    [Fact]
    public async Task What_the_new_site_does_not_have_goes_when_it_is_written()
    {
        using var site = SiteFolder.Small();
        site.Folder.Write("output/alt/mehr/index.html", "von früher");
        site.Folder.Write("output/.well-known/alt.txt", "von früher");
        await site.Engine().Execute();
        Assert.Equal(site.Own(), site.Output());
        Assert.False(Directory.Exists(site.Folder.Path("output", "alt", "mehr")));
    }

    [Fact]
    public async Task What_other_programs_keep_in_the_folder_stays()
    {
        using var site = SiteFolder.Small();
        site.Folder.Write("output/.git/HEAD", "ref: refs/heads/pages\n");
        await site.Engine().Execute();
        Assert.True(File.Exists(site.Folder.Path("output", ".git", "HEAD")));
    }

    [Fact]
    public async Task Without_cleaning_nothing_goes()
    {
        using var site = SiteFolder.Small();
        site.Folder.Write("output/alt.html", "von früher");
        await site.Engine(("CleanMode", "None")).Execute();
        Assert.True(File.Exists(site.Folder.Path("output", "alt.html")));
    }

    [Fact]
    public async Task An_execution_that_writes_no_site_takes_none_away()
    {
        using var site = SiteFolder.Small();
        var engine = site.Engine();
        await engine.Execute();
        var before = site.Output();
        await engine.ExecuteNothing();
        Assert.Equal(before, site.Output());
    }

    [Fact]
    public async Task Content_is_never_swept()
    {
        using var site = SiteFolder.Small();
        var engine = site.Engine();
        engine.Files.OutputPath = ".";
        await engine.Execute();
        Assert.True(File.Exists(site.Folder.Path("content", "index.md")));
        Assert.Contains(engine.Log[LogLevel.Warning], line => line.Contains("liegen ineinander", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Links_are_not_followed()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var site = SiteFolder.Small();
        site.Folder.Write("fremd/wichtig.txt", "bleibt");
        Directory.CreateDirectory(site.Folder.Path("output"));
        Directory.CreateSymbolicLink(site.Folder.Path("output", "fremd"), site.Folder.Path("fremd"));
        await site.Engine().Execute();
        Assert.True(File.Exists(site.Folder.Path("fremd", "wichtig.txt")));
    }
}
