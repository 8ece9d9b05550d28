using System.Security.Cryptography;
using System.Text;
using Schwerpunkt.Deployment;
using Schwerpunkt.Deployment.Targets;
using Schwerpunkt.Disk;
using Schwerpunkt.Publishing.Deployment;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Tests.Deployment;

/// <summary>A publication that breaks off at any moment leaves pages with all that they name, and the next one finishes its work.</summary>
public sealed class PublicationTests
{
    /// <summary>Sites whose pages name their assets; each differs from the one before by added, changed, moved and vanished files.</summary>
    private static readonly string[][] Sites =
    [
        ["index.html: a.11111111.css b.11111111.jpg", "a.11111111.css", "b.11111111.jpg", "sitemap.xml: index.html", "bericht.pdf: eins", "ort/index.html: a.11111111.css"],
        ["index.html: a.22222222.css neu/index.html", "a.22222222.css", "sitemap.xml: index.html neu/index.html", "neu/index.html: a.22222222.css c.22222222.webp", "c.22222222.webp", "bericht.pdf: zwei", "ort: ist jetzt eine Datei"],
        ["index.html: a.33333333.css", "a.33333333.css", "sitemap.xml: index.html", "ort/index.html: a.33333333.css c.22222222.webp", "c.22222222.webp", "a.33333333.css.br"],
        ["index.html: a.22222222.css", "a.22222222.css", "sitemap.xml: index.html"],
    ];

    [Fact]
    public void Broken_off_anywhere_each_page_finds_what_it_names_and_the_next_run_finishes()
    {
        for (var broken = 0; ; broken++)
        {
            var target = new MemoryTarget();
            Publish(target, Sites[0]);
            target.Watch = AssertPagesAreWhole;
            target.Left = broken;
            var ended = TryPublish(target, Sites[1]);
            target.Left = null;
            // Another state of the site than the one that broke off.
            Publish(target, Sites[2]);
            AssertHolds(target, Sites[2]);
            Publish(target, Sites[3]);
            AssertHolds(target, Sites[3]);
            GoBack(target);
            AssertHolds(target, Sites[2]);
            if (ended) return;
        }
    }

    [Fact]
    public void Broken_off_anywhere_the_way_back_is_finished_by_going_back_or_by_publishing()
    {
        for (var broken = 0; ; broken++)
        {
            foreach (var again in (bool[])[true, false])
            {
                var target = new MemoryTarget();
                foreach (var site in Sites) Publish(target, site);
                target.Watch = AssertPagesAreWhole;
                target.Left = broken;
                var ended = Try(() => GoBack(target));
                target.Left = null;
                if (!again) Publish(target, Sites[1]);
                else if (target.Files.ContainsKey(DeploymentState.BegunManifest) || Number(target) == Sites.Length) GoBack(target);
                AssertHolds(target, again ? Sites[^2] : Sites[1]);
                if (ended && again) return;
                if (again) continue;
                // What the way back had replaced already is still to be had.
                var before = DeploymentState.TryRead(target.Files[DeploymentState.FileName])!.Earlier[^1]; // ! it was published
                GoBack(target);
                AssertHolds(target, Sites[before - 1]);
            }
        }
    }

    [Fact]
    public void Broken_off_anywhere_the_way_back_leads_to_the_last_whole_publication()
    {
        for (var broken = 0; ; broken++)
        {
            var target = new MemoryTarget();
            foreach (var site in Sites[..3]) Publish(target, site);
            target.Watch = AssertPagesAreWhole;
            target.Left = broken;
            var ended = TryPublish(target, Sites[0]);
            target.Left = null;
            if (ended || !target.Files.ContainsKey(DeploymentState.BegunManifest)) return;
            var isHeld = target.Files[OutputManifest.FileName].AsSpan().SequenceEqual(ManifestOf(Sites[0]).ToBytes());
            GoBack(target);
            if (!isHeld && broken > 1) AssertHolds(target, Sites[2]);
        }
    }

    [Fact]
    public void What_is_kept_is_let_go_though_nothing_else_changes()
    {
        var target = new MemoryTarget();
        foreach (var site in Sites) Publish(target, site);
        Publish(target, Sites[^1], keep: 0);
        Assert.Equal(Sites[^1].Select(Path).Order(StringComparer.Ordinal), target.Files.Keys.Where(path => path[0] != '.').Order(StringComparer.Ordinal));
        Assert.Equal(Sites.Length, Number(target));
        Assert.Throws<RefusalException>(() => GoBack(target));
    }

    [Fact]
    public void Going_back_step_by_step_shows_each_publication_that_was_kept()
    {
        var target = new MemoryTarget();
        foreach (var site in Sites) Publish(target, site);
        foreach (var site in Sites[..^1].Reverse())
        {
            GoBack(target);
            AssertHolds(target, site);
        }

        Assert.Contains("keine frühere Veröffentlichung", Assert.Throws<RefusalException>(() => GoBack(target)).Message, StringComparison.Ordinal);
        Publish(target, Sites[3]);
        Assert.Equal(Sites.Length + 1, Number(target));
    }

    [Fact]
    public void What_a_reader_s_page_names_stays_as_long_as_it_counts()
    {
        var target = new MemoryTarget();
        Publish(target, Sites[0], keep: 2);
        Publish(target, Sites[1], keep: 2);
        Assert.Contains("b.11111111.jpg", target.Files.Keys);
        Publish(target, Sites[2], keep: 2);
        Assert.Contains("b.11111111.jpg", target.Files.Keys);
        Publish(target, Sites[3], keep: 2);
        Assert.DoesNotContain("b.11111111.jpg", target.Files.Keys);
        Assert.Contains("a.33333333.css.br", target.Files.Keys);
        Assert.Contains("c.22222222.webp", target.Files.Keys);
        Publish(target, Sites[0], keep: 0);
        Assert.Equal(Sites[0].Select(Path).Order(StringComparer.Ordinal), target.Files.Keys.Where(path => path[0] != '.').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_what_changed_is_sent_in_an_order_in_which_nothing_is_missing()
    {
        var target = new MemoryTarget();
        Publish(target, Sites[0]);
        using var publication = Publication.At(target, TargetUse.Publishing);
        var plan = publication.Plan(ManifestOf(Sites[1]), DeploymentPlan.UsualKeep);
        Assert.Equal("ort/index.html", Assert.Single(plan.Clear));
        Assert.Equal(["a.22222222.css", "c.22222222.webp", "bericht.pdf", "index.html", "neu/index.html", "ort", "sitemap.xml"], plan.Send.Select(file => file.Path));
        Assert.Empty(plan.Delete);
        Assert.Equal(["a.11111111.css", "b.11111111.jpg"], plan.State.Retained.Select(retained => retained.File.Path).Order(StringComparer.Ordinal));
        Assert.Equal(["bericht.pdf", "index.html", "ort/index.html", "sitemap.xml", OutputManifest.FileName], plan.Keep.AsEnumerable());
        Assert.True(publication.Plan(ManifestOf(Sites[0]), DeploymentPlan.UsualKeep).IsEmpty);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"version\":1,\"files\":[{\"path\":\"../fremd\",\"sha256\":\"0000000000000000000000000000000000000000000000000000000000000000\",\"size\":1,\"type\":\"a/b\"}]}")]
    public void A_list_that_leads_out_of_the_target_is_not_trusted(string list)
    {
        foreach (var path in (string[])[OutputManifest.FileName, DeploymentState.BegunManifest])
        {
            var target = new MemoryTarget();
            Publish(target, Sites[0]);
            target.Files[path] = Encoding.UTF8.GetBytes(list);
            Assert.Contains("ist nicht zu trauen", Assert.Throws<RefusalException>(() => Publish(target, Sites[1])).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_somebody_else_put_there_is_never_replaced_or_deleted()
    {
        var target = new MemoryTarget();
        target.Files["fremd.html"] = [1];
        Assert.Contains("liegt schon etwas", Assert.Throws<RefusalException>(() => Publish(target, Sites[0])).Message, StringComparison.Ordinal);
        target.Files.Clear();
        Publish(target, Sites[0]);
        (target.Files["fremd.html"], target.Files["neu/index.html"]) = ([1], [2]);
        Assert.Contains("neu/index.html", Assert.Throws<RefusalException>(() => Publish(target, Sites[1])).Message, StringComparison.Ordinal);
        target.Files.Remove("neu/index.html");
        Publish(target, Sites[1]);
        Publish(target, Sites[2]);
        Assert.Equal([1], target.Files["fremd.html"]);
    }

    [Fact]
    public void What_the_target_remembers_is_read_as_it_was_written()
    {
        var state = new DeploymentState(4, 7, [2, 3], [new DeploymentState.RetainedFile(ManifestOf(Sites[0]).Files[0], 3)]);
        var read = DeploymentState.TryRead(state.ToBytes());
        Assert.Equal(state.ToBytes(), read?.ToBytes());
        Assert.Equal((4, 7), (read?.Number, read?.Last));
        foreach (var damaged in (DeploymentState[])[state with { Number = -1 }, state with { Last = 3 }, state with { Earlier = [3, 2] }, state with { Earlier = [5] }])
            Assert.Null(DeploymentState.TryRead(damaged.ToBytes()));
    }

    private static void Publish(MemoryTarget target, string[] site, int keep = DeploymentPlan.UsualKeep)
    {
        target.Local = site.ToDictionary(Path, Bytes, StringComparer.Ordinal);
        using var publication = Publication.At(target, TargetUse.Publishing);
        publication.Run(publication.Plan(ManifestOf(site), keep), "");
    }

    private static void GoBack(MemoryTarget target)
    {
        using var publication = Publication.At(target, TargetUse.Publishing);
        publication.RunRollback(publication.PlanRollback());
    }

    private static bool TryPublish(MemoryTarget target, string[] site) => Try(() => Publish(target, site));

    private static bool Try(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (IOException failure) when (failure is not RefusalException)
        {
            return false;
        }
    }

    private static int? Number(MemoryTarget target) => DeploymentState.TryRead(target.Files[DeploymentState.FileName])?.Number;

    /// <summary>Every page has the bytes of one of the sites, and all that these name stands there.</summary>
    private static void AssertPagesAreWhole(MemoryTarget target)
    {
        foreach (var (path, bytes) in target.Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
            Assert.All(Encoding.UTF8.GetString(bytes).Split(' ', StringSplitOptions.RemoveEmptyEntries), name => Assert.True(target.Files.ContainsKey(name), $"{path} names {name}"));
    }

    private static void AssertHolds(MemoryTarget target, string[] site)
    {
        Assert.All(site, file => Assert.Equal(Bytes(file), target.Files.GetValueOrDefault(Path(file))));
        Assert.Equal(ManifestOf(site).ToBytes(), target.Files[OutputManifest.FileName]);
        var retained = DeploymentState.TryRead(target.Files[DeploymentState.FileName])!.Retained.Select(kept => kept.File.Path); // ! the publication wrote it
        var more = target.Files.Keys.Except(site.Select(Path), StringComparer.Ordinal).Except(retained, StringComparer.Ordinal).Where(path => path[0] != '.');
        Assert.Empty(more);
        Assert.DoesNotContain(DeploymentState.BegunManifest, target.Files.Keys);
    }

    private static string Path(string file) => file.Split(": ")[0];

    private static byte[] Bytes(string file) => Encoding.UTF8.GetBytes(file.Split(": ") is [_, var text] ? text : file);

    private static OutputManifest ManifestOf(string[] site) =>
        new([.. site.Select(file => new OutputManifest.Entry(Path(file), Convert.ToHexStringLower(SHA256.HashData(Bytes(file))), Bytes(file).Length, "text/plain"))]);
}
