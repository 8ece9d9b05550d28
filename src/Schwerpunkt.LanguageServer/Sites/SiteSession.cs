using System.Collections.Immutable;
using Schwerpunkt.Disk;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;

namespace Schwerpunkt.LanguageServer.Sites;

/// <summary>One content folder while it is being edited. Changes come one after the other; readings are made on other threads, one at a time.</summary>
/// <param name="folder">Its full path.</param>
/// <param name="settings">Of the server.</param>
internal sealed class SiteSession(string folder, ServerSettings settings) : IDisposable
{
    /// <summary>As <c>check</c> and the build do.</summary>
    private static readonly BuildOptions Options = new(Html: false);

    private readonly SourceFolder disk = new(folder);
    private readonly SemaphoreSlim turn = new(1, 1);
    private (SourceTree Tree, ImmutableArray<Finding> Unreadable, int Version)? onDisk;
    private volatile ImmutableDictionary<string, OpenDocument> open = ImmutableDictionary.Create<string, OpenDocument>(StringComparer.Ordinal);
    private volatile SiteReading? last;
    private volatile int version = 1;
    private volatile int diskVersion = 1;

    /// <summary>Raised before the site is put together for the first time, which may take a while: what is wrong with each open text alone is known then.</summary>
    public event Action<Func<SourceFile, ImmutableArray<Finding>>>? Begun;

    public string Folder => folder;

    /// <summary>The site as it was read last; null before the first time.</summary>
    public SiteReading? Last => last;

    /// <summary>Counts the changes.</summary>
    public int Version => version;

    /// <summary>What is open, below content/.</summary>
    public IEnumerable<string> Open => open.Keys;

    public OpenDocument? Find(string path) => open.GetValueOrDefault(path);

    public void Show(OpenDocument document)
    {
        open = open.SetItem(document.Path, document);
        Interlocked.Increment(ref version);
    }

    /// <summary>What lies on the disk counts again.</summary>
    public void Close(string path)
    {
        open = open.Remove(path);
        LookAgain();
    }

    /// <summary>Something may have changed on the disk.</summary>
    public void LookAgain()
    {
        Interlocked.Increment(ref diskVersion);
        Interlocked.Increment(ref version);
    }

    /// <summary>The site as it is now.</summary>
    /// <exception cref="RefusalException">There is no such folder any more.</exception>
    public async Task<SiteReading> ReadAsync(CancellationToken stop)
    {
        if (last is { } ready && ready.Version == version) return ready;
        await turn.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            return await Task.Run(Read, stop).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>The URI of a file: as the editor named it, where it is open.</summary>
    public string UriOf(string path) => Find(path)?.Uri ?? Protocol.FileUri.Of(Path.GetFullPath(ContentPath.Of(folder, path)));

    public void Dispose() => turn.Dispose();

    private SiteReading Read()
    {
        var now = version;
        if (last is { } ready && ready.Version == now) return ready;
        var (tree, unreadable) = OnDisk();
        tree = With(tree, open);
        if (last is null) Begun?.Invoke(SiteBuild.FindingsOf(tree, settings.Themes));
        var site = SiteBuild.Assemble(tree, Options, settings.Themes, last?.Site);
        var names = open.Keys.Select(path => tree.At(path).Path).ToHashSet(StringComparer.Ordinal);
        // What could not be read on the disk and is open can be read.
        var reading = new SiteReading(now, site, SiteBuild.Check(site).Concat(unreadable.Where(finding => !names.Contains(finding.Location.Path))).Order(), settings);
        GiveBackMemory(isFirst: last is null);
        return last = reading;
    }

    /// <summary>While somebody types, the machine is better off without the state before.</summary>
    private static void GiveBackMemory(bool isFirst)
    {
        if (isFirst) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        else GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: false);
    }

    private (SourceTree Tree, ImmutableArray<Finding> Unreadable) OnDisk()
    {
        var (now, today) = (diskVersion, settings.Today());
        if (onDisk is { } before && before.Version == now && before.Tree.Today == today) return (before.Tree, before.Unreadable);
        var unreadable = new FindingLog();
        var tree = disk.Read(today, unreadable);
        onDisk = (tree, unreadable.ToImmutable(), now);
        return (tree, unreadable.ToImmutable());
    }

    private static SourceTree With(SourceTree tree, ImmutableDictionary<string, OpenDocument> open)
    {
        if (open.IsEmpty) return tree;
        var there = tree.Texts.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return tree with { Texts = [.. tree.Texts.Select(file => open.GetValueOrDefault(file.Path) is { } document ? Newer(file, document.File) : file), .. open.Values.Where(document => !there.Contains(document.Path)).Select(document => document.File)] };
    }

    /// <summary>The file as it is open; the same object as on the disk where it is the same text, so that it need not be read again.</summary>
    private static SourceFile Newer(SourceFile file, SourceFile document) => file.Bytes.Span.SequenceEqual(document.Bytes.Span) ? file : document;
}
