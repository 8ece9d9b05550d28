using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.LanguageServer.Sites;

/// <summary>What is known of a page the moment it has changed: its own findings anew, and those of the site that are about lines which stayed.</summary>
/// <param name="findingsOf">What is wrong with a text alone.</param>
internal sealed class CarriedFindings(Func<SourceFile, ImmutableArray<Finding>> findingsOf)
{
    /// <summary>Of the text that was asked about last: whoever types asks again and again.</summary>
    private volatile Known? last;

    /// <param name="before">The file when the site was read.</param>
    /// <param name="all">What was wrong with it then.</param>
    /// <param name="now">The file as it is typed.</param>
    /// <param name="lines">Its text before and now.</param>
    public ImmutableArray<Finding> Of(SourceFile before, ImmutableArray<Finding> all, SourceFile now, (LineMap Before, LineMap Now) lines)
    {
        var own = OwnOf(before);
        // What was not told then, because another finding says it, is not told now.
        var untold = own.Except(all).Select(finding => (finding.Code, finding.Message)).ToHashSet();
        var stretch = ChangedStretch.Of(lines.Before.Text, lines.Now.Text);
        var carried = all.Where(finding => !own.Contains(finding)).Select(finding => Moved(finding, stretch, lines.Before, lines.Now)).OfType<Finding>();
        return [.. findingsOf(now).Where(finding => !untold.Contains((finding.Code, finding.Message))).Concat(carried).Distinct().Order()];
    }

    private HashSet<Finding> OwnOf(SourceFile file)
    {
        if (last is { } known && ReferenceEquals(known.File, file)) return known.Own;
        var own = findingsOf(file).ToHashSet();
        last = new Known(file, own);
        return own;
    }

    private sealed record Known(SourceFile File, HashSet<Finding> Own);

    /// <summary>The finding at its line, wherever that is now; null where the line was changed. Its repair waits until the site has been read.</summary>
    private static Finding? Moved(Finding finding, TextSpan stretch, LineMap before, LineMap now)
    {
        var (first, last, line) = (before.LineOf(stretch.Start), before.LineOf(stretch.End), finding.Location.Line - 1);
        // Where whole lines were put in or taken out, the lines beside them stayed.
        if (before.EndOf(first) == stretch.Start && now.EndOf(first) == stretch.Start) first++;
        if (before.ColumnOf(stretch.End) == 0 && now.ColumnOf(now.Text.Length - (before.Text.Length - stretch.End)) == 0) last--;
        if (line < first) return finding with { Repair = null };
        return line > last ? finding with { Repair = null, Location = finding.Location with { Line = finding.Location.Line + now.Count - before.Count } } : null;
    }
}
