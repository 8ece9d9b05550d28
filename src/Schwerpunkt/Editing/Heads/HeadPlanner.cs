using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Heads;

/// <summary>Plans an edit of a head, and proves it: what is written is read again, and must say what is wanted and nothing else.</summary>
internal static class HeadPlanner
{
    private const string Fence = "---\n";

    public static EditPlan Plan(SavedFile file, HeadEdit edit)
    {
        var log = new FindingLog();
        if (HeadText.Find(file, log) is not { } head) return Unreadable(log);
        var yaml = file.Decoded.Substring(head.Span.Start, head.Span.Length);
        var start = new Location(file.File.Path, head.Span.Start > 0 ? 2 : 1);
        if (YamlReader.Read(yaml, start, head.Part, log) is null) return Unreadable(log);
        if (WrittenYamlReader.TryRead(yaml) is not { Root: WrittenValue.Map } written) return new EditPlan.Refused(Refusals.OddHead(edit.Path.ToString()));
        var rewritten = edit.Rewrite(new YamlScript(written, head.Keys));
        if (rewritten.Reason is { } reason) return new EditPlan.Refused(reason);
        var (after, expected) = rewritten;
        if (after == yaml) return new EditPlan.Nothing();
        if (after is null || !Says(after, start, head.Part, expected)) return new EditPlan.Refused(Refusals.OddHead(edit.Path.ToString()));
        ImmutableArray<DraftChange> changes = head.IsMissing ? [new DraftChange(default, Fence + after + Fence + (file.Decoded is "" or ['\n', ..] ? "" : "\n"))] : LineChanges.Between(yaml, after, head.Span.Start);
        return IsWhole(file, changes, after) ? new EditPlan.Written([new EditDraft(changes, TouchedPieces.None)]) : new EditPlan.Refused(Refusals.OddHead(edit.Path.ToString()));
    }

    private static EditPlan.Refused Unreadable(FindingLog log) =>
        new(log.ToImmutable() is [var first, ..] ? Refusals.Unreadable(first) : Refusals.NoHead);

    /// <summary>Whether a YAML text says what is expected, to our reader too.</summary>
    private static bool Says(string yaml, Location start, YamlPart part, HeadValue? expected) =>
        expected is not null && YamlReader.Read(yaml, start, part, new FindingLog()) is not null
        && WrittenYamlReader.TryRead(yaml) is { } read && HeadValue.Of(read.Root).Says(expected);

    /// <summary>Whether the head is found again in the file, and everything behind it has the bytes it had.</summary>
    private static bool IsWhole(SavedFile file, ImmutableArray<DraftChange> changes, string yaml)
    {
        var after = file.With([.. changes.Select(change => file.Change(change.Span, change.Text))]);
        var was = HeadText.Find(file, new FindingLog());
        return was is not null && HeadText.Find(after, new FindingLog()) is { IsMissing: false } now
            && after.Decoded.Substring(now.Span.Start, now.Span.Length) == yaml
            && (was.IsMissing ? after.Text.EndsWith(file.Text, StringComparison.Ordinal) : after.Decoded[now.Span.End..] == file.Decoded[was.Span.End..]);
    }
}
