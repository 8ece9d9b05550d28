using Microsoft.Extensions.Logging;

namespace Schwerpunkt.Statiq.Tests;

/// <summary>Our four phases inside a small engine: the same bytes as our own build, and nothing written where it would write nothing.</summary>
public sealed class PipelineTests
{
    [Fact]
    public async Task The_real_content_gives_the_bytes_of_our_own_build()
    {
        using var site = SiteFolder.OfContent();
        await site.Engine().Execute();
        Assert.Equal(site.Own(), site.Output());
    }

    [Fact]
    public async Task A_small_site_with_alias_tags_picture_download_and_base_path_gives_the_bytes_of_our_own_build()
    {
        using var site = SiteFolder.Small();
        var engine = site.Engine();
        await engine.Execute();
        var output = site.Output();
        Assert.Equal(site.Own(), output);
        Assert.Contains("alt/index.html", output, StringComparison.Ordinal);
        Assert.Contains(".avif", output, StringComparison.Ordinal);
        Assert.Contains("plan", output, StringComparison.Ordinal);
        Assert.Contains("/unter/", await File.ReadAllTextAsync(site.Folder.Path("output", "index.html")), StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", string.Join('\n', engine.Log.Lines), StringComparison.Ordinal);
        Assert.Equal(4, engine.Pages.Length);
        Assert.Contains(engine.Pages, page => page.GetString(Keys.Title) == "Über uns");
    }

    [Fact]
    public async Task Host_and_LinkRoot_are_the_base_address()
    {
        using var site = SiteFolder.Small();
        await site.Engine((Keys.Host, "stadt.example.org"), (Keys.LinkRoot, "/neu")).Execute();
        Assert.Equal(site.Own(new BuildOptions("https://stadt.example.org/neu/")), site.Output());
        await site.Engine((Keys.Host, "stadt.example.org")).Execute();
        Assert.Equal(site.Own(new BuildOptions("https://stadt.example.org/")), site.Output());
    }

    [Fact]
    public async Task A_host_that_is_none_is_said()
    {
        using var site = SiteFolder.Small();
        var failure = await Assert.ThrowsAsync<ExecutionException>(site.Engine((Keys.Host, "stadt example")).Execute);
        Assert.Contains("https://stadt example/", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_is_a_setting()
    {
        using var site = SiteFolder.Small();
        await site.Engine(("Drafts", true)).Execute();
        Assert.True(File.Exists(site.Folder.Path("output", "entwurf", "index.html")));
        Assert.Equal(site.Own(new BuildOptions(Drafts: true)), site.Output());
    }

    [Fact]
    public async Task Today_is_a_setting()
    {
        using var site = SiteFolder.Small();
        await new FakeEngine(site.Folder.Root, ("Today", "2026-12-31")).Execute();
        var before = site.Output();
        Assert.Equal(site.Own(today: new DateOnly(2026, 12, 31)), before);
        // What YAML has read as a day already.
        await new FakeEngine(site.Folder.Root, ("Today", new DateTime(2027, 2, 1, 0, 0, 0, DateTimeKind.Unspecified))).Execute();
        Assert.Equal(site.Own(today: new DateOnly(2027, 2, 1)), site.Output());
        Assert.NotEqual(before, site.Output());
    }

    [Fact]
    public async Task Without_Today_the_day_is_that_of_Statiq()
    {
        using var site = SiteFolder.Small();
        await new FakeEngine(site.Folder.Root).Execute();
        Assert.Equal(site.Own(), site.Output());
    }

    [Fact]
    public async Task A_day_that_is_none_is_said()
    {
        using var site = SiteFolder.Small();
        var failure = await Assert.ThrowsAsync<ExecutionException>(new FakeEngine(site.Folder.Root, ("Today", "morgen")).Execute);
        Assert.Contains("„morgen“", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_finding_is_logged_at_its_level_and_an_error_writes_nothing()
    {
        using var site = SiteFolder.Small();
        site.Write("fehler.md", SiteFolder.Page("Fehler", "![Ein Haus](bilder/ohne.png)\n\nDer Text steht hier zweimal, denn er ist eine Kopie.\n\nDer Text steht hier zweimal, denn er ist eine Kopie."));
        site.Folder.WriteBytes("content/bilder/ohne.png", SiteFolder.Png(300, 200));
        site.Write("warnung.md", SiteFolder.Page("Warnung", "Guten Tag.", "unbekannt: 1\n"));
        var engine = site.Engine();
        var failure = await Assert.ThrowsAsync<ExecutionException>(engine.Execute);
        Assert.Contains("Geschrieben wurde nichts", failure.Message, StringComparison.Ordinal);
        Assert.Contains(engine.Log[LogLevel.Error], line => line.Contains("fehler.md(5,1): error bild-ohne-nachweis: ", StringComparison.Ordinal));
        Assert.Contains(engine.Log[LogLevel.Warning], line => line.Contains("warnung.md(3,1): warning ", StringComparison.Ordinal));
        Assert.Contains(engine.Log[LogLevel.Information], line => line.Contains(": notice wiederholung", StringComparison.Ordinal));
        Assert.Empty(engine.Outputs);
        Assert.False(Directory.Exists(site.Folder.Path("output")));
    }

    [Theory]
    [InlineData("Strict", "unbekannt: 1\n", "")]
    [InlineData("Release", "", "status: entwurf\n")]
    public async Task Strict_and_Release_are_settings(string setting, string head, string config)
    {
        using var site = SiteFolder.Small();
        site.Write("mehr.md", SiteFolder.Page("Mehr", "Guten Tag.", head));
        if (config.Length > 0) site.Write("site.yml", "title: Probe\nbaseUrl: https://www.example.org/unter/\n" + config);
        await site.Engine().Execute();
        Assert.NotEmpty(site.Output());
        await Assert.ThrowsAsync<ExecutionException>(site.Engine((setting, true)).Execute);
    }

    [Theory]
    [InlineData("Strict", "ja", "true oder false")]
    [InlineData("Drafts", 1, "true oder false")]
    [InlineData("LinkRoot", "/neu", "„Host“")]
    public async Task A_setting_that_would_be_passed_over_is_said(string setting, object value, string said)
    {
        using var site = SiteFolder.Small();
        var failure = await Assert.ThrowsAsync<ExecutionException>(site.Engine((setting, value)).Execute);
        Assert.Contains(said, failure.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Folder.Path("output")));
    }

    /// <summary>Its header is right; only who decodes it sees what is missing.</summary>
    [Fact]
    public async Task A_damaged_picture_is_a_finding_and_nothing_is_written()
    {
        using var site = SiteFolder.Small();
        site.Folder.WriteBytes("content/bilder/haus.png", [.. SiteFolder.Png(700, 500)[..60], .. SiteFolder.Png(900, 500)[60..90]]);
        var engine = site.Engine();
        await Assert.ThrowsAsync<ExecutionException>(engine.Execute);
        Assert.Contains(engine.Log[LogLevel.Error], line => line.Contains("haus.png", StringComparison.Ordinal));
        Assert.Empty(engine.Outputs);
    }

    [Fact]
    public async Task An_unreadable_text_is_a_finding()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var site = SiteFolder.Small();
        File.CreateSymbolicLink(site.Folder.Path("content", "fremd.md"), Repository.Path("README.md"));
        var engine = site.Engine();
        await Assert.ThrowsAsync<ExecutionException>(engine.Execute);
        Assert.Contains(engine.Log[LogLevel.Error], line => line.Contains("fremd.md", StringComparison.Ordinal) && line.Contains("verknuepfung-nach-aussen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_empty_folder_has_findings_too()
    {
        using var site = new SiteFolder();
        Directory.CreateDirectory(site.Folder.Path("content"));
        var engine = site.Engine();
        await Assert.ThrowsAsync<ExecutionException>(engine.Execute);
        Assert.NotEmpty(engine.Log[LogLevel.Error]);
    }

    [Fact]
    public async Task A_site_without_site_yml_is_said()
    {
        using var site = SiteFolder.Small();
        var engine = site.Engine();
        engine.Files.InputPaths.Clear();
        engine.Files.InputPaths.Add("content");
        engine.Files.InputPaths.Add("content/bilder");
        await Assert.ThrowsAsync<ExecutionException>(engine.Execute); // the last one counts, and it has no site.yml
        Assert.DoesNotContain(engine.Pages, page => page.Source.FullPath.EndsWith("index.md", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_execution_reads_what_changed_alone_and_gives_the_bytes_of_a_fresh_build()
    {
        using var site = SiteFolder.Small();
        site.Write("plan.pdf", "%PDF-1.4");
        var underWay = new SiteUnderWay();
        var engine = site.Engine();
        var assemble = new AssembleSite(underWay, Themes.InstalledThemes.All);
        await Assemble(engine, assemble);
        var first = underWay.Read!.Assembled;
        site.Write("index.md", SiteFolder.Page("Startseite", "Guten Abend."));
        File.Delete(site.Folder.Path("content", "entwurf.md"));
        File.Move(site.Folder.Path("content", "plan.pdf"), site.Folder.Path("content", "plan2.pdf"));
        await Assemble(engine, assemble);
        var second = underWay.Read.Assembled;
        Assert.Equal(["befristet.md", "index.md", "über-uns.md"], second.Pages.Select(page => page.File.Path));
        Assert.Same(Find(first, "über-uns.md"), Find(second, "über-uns.md"));
        Assert.NotSame(Find(first, "index.md"), Find(second, "index.md"));
        Assert.Equal(["plan.csv", "plan2.pdf"], second.Tree.Files.Select(file => file.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Executions_one_after_the_other_give_the_bytes_of_a_fresh_build()
    {
        using var site = SiteFolder.Small();
        var engine = site.Engine();
        await engine.Execute();
        site.Write("index.md", SiteFolder.Page("Startseite", "Guten Abend. Zur [Übersicht](wir.md)."));
        File.Move(site.Folder.Path("content", "über-uns.md"), site.Folder.Path("content", "wir.md"));
        await engine.Execute();
        Assert.Equal(site.Own(), site.Output());
        Assert.False(Directory.Exists(site.Folder.Path("output", "ueber-uns")));
    }

    private static AssembledPage Find(AssembledSite site, string path) => site.Pages.Single(page => page.File.Path == path);

    private static async Task Assemble(FakeEngine engine, AssembleSite assemble)
    {
        var context = new FakeContext(engine, []);
        await assemble.ExecuteAsync(context.With([.. await new ReadFiles("**/*").ExecuteAsync(context)]));
    }
}
