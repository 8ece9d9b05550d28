using System.Diagnostics;

namespace Schwerpunkt.Tests.Deployment;

/// <summary>The command <c>publish</c>, killed.</summary>
public sealed class KilledPublishTests(SshServer ssh, StorageServer storage) : IClassFixture<SshServer>, IClassFixture<StorageServer>, IDisposable
{
    private readonly PublishedSite published = new(ssh, storage);

    [LinuxTheory]
    [InlineData("folder", 12)]
    [InlineData("rsync", 4)]
    [InlineData("sftp", 2)]
    [InlineData("s3", 2)]
    public void Killed_at_any_moment_pages_stay_whole_and_the_next_run_finishes(string way, int kills)
    {
        published.Site.AddPages(60);
        published.Build("stand 0");
        Assert.Equal(0, published.Publish(way).Code);
        var random = new Random(7);
        var whole = Stopwatch.StartNew();
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
