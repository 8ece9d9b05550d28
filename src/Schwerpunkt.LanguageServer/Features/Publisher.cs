using System.Collections.Immutable;
using Schwerpunkt.Disk;
using Schwerpunkt.Editing;
using Schwerpunkt.Findings;
using Schwerpunkt.LanguageServer.Protocol;
using Schwerpunkt.LanguageServer.Sites;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.LanguageServer.Features;

/// <summary>Sends the findings of a site: of what was typed at once, of the whole a moment after the last key. What the editor has already is not sent again.</summary>
internal sealed class Publisher : IDisposable
{
    private static readonly TimeSpan BetweenKeys = TimeSpan.FromMilliseconds(30);
    private static readonly TimeSpan AfterTyping = TimeSpan.FromMilliseconds(300);

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Dictionary<string, (int? Version, ImmutableArray<Finding> Findings)> sent = new(StringComparer.Ordinal);
    private readonly SiteSession site;
    private readonly Func<PublishParams, Task> send;
    private readonly Func<Exception, Task> fail;
    private readonly string? handbook;
    private CancellationTokenSource pending = new();

    /// <param name="site">The site.</param>
    /// <param name="send">Sends to the editor.</param>
    /// <param name="fail">Takes what went wrong.</param>
    public Publisher(SiteSession site, Func<PublishParams, Task> send, Func<Exception, Task> fail)
    {
        (this.site, this.send, this.fail) = (site, send, fail);
        handbook = Diagnostics.HandbookOf(site.Folder);
        site.Begun += findingsOf => _ = PublishFirstAsync(findingsOf);
    }

    /// <summary>Whether nobody looks at the site any more, until one of its documents is opened or its folder comes back.</summary>
    public bool HasLeft { get; private set; }

    /// <summary>Something has changed.</summary>
    /// <param name="path">What was typed in; null for everything else.</param>
    public void Changed(string? path)
    {
        HasLeft = false;
        var before = Interlocked.Exchange(ref pending, new CancellationTokenSource());
        before.Cancel();
        before.Dispose();
        _ = FollowAsync(path, pending.Token);
    }

    public void Dispose()
    {
        pending.Cancel();
        pending.Dispose();
        turn.Dispose();
    }

    private async Task FollowAsync(string? path, CancellationToken stop)
    {
        try
        {
            if (path is not null && site.Last is not null)
            {
                await Task.Delay(BetweenKeys, stop).ConfigureAwait(false);
                await PublishQuickAsync(path, stop).ConfigureAwait(false);
                await Task.Delay(AfterTyping, stop).ConfigureAwait(false);
            }
            else if (path is null)
            {
                // Files seldom change alone.
                await Task.Delay(BetweenKeys, stop).ConfigureAwait(false);
            }

            await PublishAsync(await site.ReadAsync(stop).ConfigureAwait(false), stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Somebody types on: that is looked at next.
        }
        catch (RefusalException)
        {
            // The folder is gone, and what was wrong with it.
            await ClearAsync().ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            await fail(failure).ConfigureAwait(false);
        }
    }

    /// <summary>Nothing more is sent, and whatever was is taken back.</summary>
    public async Task LeaveAsync()
    {
        HasLeft = true;
        await pending.CancelAsync().ConfigureAwait(false);
        await ClearAsync().ConfigureAwait(false);
    }

    private async Task ClearAsync()
    {
        await turn.WaitAsync().ConfigureAwait(false);
        try
        {
            foreach (var path in sent.Keys.ToList()) await SendAsync(path, [], () => null).ConfigureAwait(false);
            sent.Clear();
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>What is wrong with the open texts alone, while nobody knows the site yet.</summary>
    private async Task PublishFirstAsync(Func<SourceFile, ImmutableArray<Finding>> findingsOf)
    {
        await turn.WaitAsync().ConfigureAwait(false);
        try
        {
            foreach (var document in site.Open.Select(site.Find).OfType<OpenDocument>().ToList()) await SendAsync(document.Path, findingsOf(document.File), () => document.Lines).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            await fail(failure).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task PublishQuickAsync(string path, CancellationToken stop)
    {
        if (site.Last is not { } last || site.Find(path) is not { } now || last.Find(path) is not { } before || Decoded(before) is not { } lines) return;
        var findings = last.Carried.Of(before, last.FindingsOf(path), now.File, (lines, now.Lines));
        await turn.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            if (ReferenceEquals(site.Last, last)) await SendAsync(path, findings, () => now.Lines).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task PublishAsync(SiteReading reading, CancellationToken stop)
    {
        await turn.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            if (reading.Version != site.Version) return;
            foreach (var path in reading.Found.Concat(site.Open).Concat(sent.Keys).Distinct().Order(StringComparer.Ordinal).ToList())
                await SendAsync(path, reading.FindingsOf(path), () => site.Find(path)?.Lines ?? (reading.Find(path) is { } file ? Decoded(file) : null)).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task SendAsync(string path, ImmutableArray<Finding> findings, Func<LineMap?> linesOf)
    {
        var version = site.Find(path)?.Version;
        var before = sent.GetValueOrDefault(path, (null, []));
        if (before.Version == version && before.Findings.SequenceEqual(findings)) return;
        sent[path] = (version, findings);
        var lines = linesOf();
        await send(new PublishParams(site.UriOf(path), version, [.. findings.Select(finding => Diagnostics.Of(finding, lines, handbook))])).ConfigureAwait(false);
    }

    private static LineMap? Decoded(SourceFile file) => SavedFile.TryRead(file)?.Lines;
}
