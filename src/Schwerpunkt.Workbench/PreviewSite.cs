using System.Collections.Immutable;
using Schwerpunkt.Disk;
using Schwerpunkt.Findings;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Workbench;

/// <summary>The site in memory while it is being edited: one immutable state after the other.</summary>
internal sealed class PreviewSite(string content, DateOnly today, ImmutableArray<ITheme> themes, string address)
{
    /// <summary>So many files are read while the browser opens.</summary>
    private const int AtAGlance = 1000;

    /// <summary>So long the processors belong to the browser that shows what was saved.</summary>
    private static readonly TimeSpan UntilPainted = TimeSpan.FromMilliseconds(150);

    private readonly SourceFolder folder = new(content);

    private readonly BuildOptions options = new(address, Drafts: true, Threads: Environment.ProcessorCount, FixedNames: true, Places: true);

    /// <summary>One after the other reads the folder.</summary>
    private readonly Lock reading = new();

    private readonly Lock checking = new();

    private volatile PreviewState state = PreviewState.Empty;

    /// <summary>Raised with a new number as soon as changed pages can be shown.</summary>
    public event Action<int>? Changed;

    /// <summary>Raised with the same number once the findings of the whole site are known.</summary>
    public event Action<int>? Checked;

    /// <summary>Raised when the disk cannot be read any more, with the reason, and with null when it can again.</summary>
    public event Action<string?>? Disturbed;

    public PreviewState State => state;

    /// <summary>Reads the folder for the first time. A large site is first known by the heads of its pages; <see cref="Update"/> reads the rest.</summary>
    public void Open()
    {
        var tree = folder.Read(today, new FindingLog());
        if (tree.Texts.Length <= AtAGlance) Update([]);
        else state = new PreviewState(1, SiteBuild.Outline(tree, options, themes), []);
    }

    /// <summary>Reads what changed on disk, puts the site together again and looks for findings; without a change nothing happens.</summary>
    /// <param name="changed">Full paths of what may have changed; null for everything.</param>
    public void Update(IReadOnlyCollection<string>? changed = null)
    {
        var isFirst = state.Assembled is not { IsOutline: false };
        if (TryShow(changed)) Check(isFirst);
    }

    /// <summary>The same for who waits to see the change: findings follow.</summary>
    public void Show(IReadOnlyCollection<string> changed)
    {
        if (TryShow(changed)) _ = CheckSoon();
    }

    /// <summary>Notes that the disk cannot be read, or can again; what was read last is shown on.</summary>
    /// <param name="reason">German; null where all is well.</param>
    public void Disturb(string? reason)
    {
        lock (reading) state = state with { Trouble = reason is null ? null : $"{reason} Zu sehen ist so lange der letzte Stand." };
        Disturbed?.Invoke(state.Trouble);
    }

    /// <summary>The content put together as the preview does.</summary>
    public AssembledSite Assemble(SourceTree tree, AssembledSite? before) => SiteBuild.Assemble(tree, options, themes, before);

    private bool TryShow(IReadOnlyCollection<string>? changed)
    {
        lock (reading)
        {
            var unreadable = new FindingLog();
            var tree = folder.Read(today, unreadable, changed);
            var before = state.Assembled;
            if (before is { IsOutline: false } && Same(before.Tree, tree)) return false;
            state = new PreviewState(state.Version + 1, Assemble(tree, before), state.Findings) { Unreadable = unreadable.ToImmutable() };
        }

        Changed?.Invoke(state.Version);
        return true;
    }

    private async Task CheckSoon()
    {
        await Task.Delay(UntilPainted).ConfigureAwait(false);
        await Task.Run(() => Check(isFirst: false)).ConfigureAwait(false);
    }

    /// <summary>The findings of what is shown now: who comes late finds them made.</summary>
    private void Check(bool isFirst)
    {
        lock (checking)
        {
            var now = state;
            if (now.IsChecked || now.Assembled is not { } assembled) return;
            now.Prepare();
            ImmutableArray<Finding> findings = [.. SiteBuild.Check(assembled).Concat(now.Unreadable).Order()];
            lock (reading)
            {
                if (state.Version != now.Version) return; // somebody changed more: those findings follow
                state = state with { Findings = findings, IsChecked = true };
            }

            Checked?.Invoke(now.Version);
            GiveBackMemory(isFirst);
        }
    }

    /// <summary>While an editor thinks, the machine is better off without the state before.</summary>
    private static void GiveBackMemory(bool first)
    {
        if (first) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        else GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: false);
    }

    private static bool Same(SourceTree one, SourceTree other) =>
        one.Texts.SequenceEqual(other.Texts) && one.Pictures.SequenceEqual(other.Pictures) && one.Files.SequenceEqual(other.Files) && one.Data.SequenceEqual(other.Data);
}
