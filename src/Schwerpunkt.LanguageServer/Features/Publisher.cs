using System.Collections.Immutable;
using Schwerpunkt.Editing;
using Schwerpunkt.Findings;
using Schwerpunkt.LanguageServer.Protocol;
using Schwerpunkt.LanguageServer.Sites;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.LanguageServer.Features;

/// <summary>Sends the findings of a site: of what was typed at once, of the whole a moment after the last key. What the editor has already is not sent again.</summary>
/// <param name="site">The site.</param>
/// <param name="send">Sends to the editor.</param>
/// <param name="fail">Takes what went wrong.</param>
internal sealed class Publisher(SiteSession site, Func<PublishParams, Task> send, Func<Exception, Task> fail) : IDisposable
{
    private static readonly TimeSpan BetweenKeys = TimeSpan.FromMilliseconds(30);
    private static readonly TimeSpan AfterTyping = TimeSpan.FromMilliseconds(300);

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Dictionary<string, (int? Version, Diagnostic[] Diagnostics)> sent = new(StringComparer.Ordinal);
    private readonly string? handbook = Diagnostics.HandbookOf(site.Folder);
    private CancellationTokenSource pending = new();

    /// <summary>Something has changed.</summary>
    /// <param name="path">What was typed in; null for everything else.</param>
    public void Changed(string? path)
    {
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

            await PublishAsync(await site.ReadAsync(stop).ConfigureAwait(false), stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Somebody types on: that is looked at next.
        }
        catch (Exception failure)
        {
            await fail(failure).ConfigureAwait(false);
        }
    }

    private async Task PublishQuickAsync(string path, CancellationToken stop)
    {
        if (site.Last is not { } last || site.Find(path) is not { } now || last.Find(path) is not { } before || Decoded(before) is not { } lines) return;
        var findings = new CarriedFindings(last.FindingsOf).Of(before, last.FindingsOf(path), now.File, (lines, now.Lines));
        await turn.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            if (ReferenceEquals(site.Last, last)) await SendAsync(path, findings, now.Lines).ConfigureAwait(false);
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
                await SendAsync(path, reading.FindingsOf(path), site.Find(path)?.Lines ?? (reading.Find(path) is { } file ? Decoded(file) : null)).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task SendAsync(string path, ImmutableArray<Finding> findings, LineMap? lines)
    {
        var version = site.Find(path)?.Version;
        Diagnostic[] diagnostics = [.. findings.Select(finding => Diagnostics.Of(finding, lines, handbook))];
        var before = sent.GetValueOrDefault(path, (null, []));
        if (before.Version == version && before.Diagnostics.SequenceEqual(diagnostics)) return;
        sent[path] = (version, diagnostics);
        await send(new PublishParams(site.UriOf(path), version, diagnostics)).ConfigureAwait(false);
    }

    private static LineMap? Decoded(SourceFile file) => SavedFile.TryRead(file)?.Lines;
}
