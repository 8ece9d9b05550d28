using System.Diagnostics;

namespace Schwerpunkt.Tests.Deployment;

/// <summary>The command <c>publish</c>, killed.</summary>
public sealed class KilledPublishTests(SshServer ssh, StorageServer storage) : IClassFixture<SshServer>, IClassFixture<StorageServer>, IDisposable
{
    private readonly PublishedSite published = new(ssh, storage);

    [LinuxTheory]
    [InlineData("folder", 8)]
    [InlineData("rsync", 2)]
    [InlineData("sftp", 1)]
    [InlineData("s3", 1)]
    public void Killed_at_any_moment_pages_stay_whole_and_the_next_run_finishes(string way, int kills)
    {
        published.Site.AddPages(60);
        published.Build("stand 0");
        Assert.Equal(0, published.Publish(way).Code);
        var random = new Random(7);
        var whole = Stopwatch.StartNew();
        if (int.TryParse(Environment.GetEnvironmentVariable("PUBLISH_KILLS"), out var more)) kills = more;
        for (var kill = 1; kill <= kills; kill++)
        {
            published.Build($"stand {kill}");
            using var publishing = published.Start(way);
            var longest = kill == 1 ? 800 : (int)whole.ElapsedMilliseconds;
            Thread.Sleep(random.Next(longest));
            publishing.Kill(entireProcessTree: true);
            publishing.WaitForExit();
            published.AssertPagesAreWhole(way);
            published.AgeLock(way);
            whole.Restart();
            var answer = published.Publish(way);
            whole.Stop();
            Assert.True(answer.Code == 0, answer.Output + answer.Error);
            published.AssertShows(way, $"stand {kill}");
        }
    }

    public void Dispose() => published.Dispose();
}
