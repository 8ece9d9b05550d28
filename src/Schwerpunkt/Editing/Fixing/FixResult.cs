using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Fixing;

/// <summary>What repairing one file gave.</summary>
/// <param name="File">The file as it was.</param>
/// <param name="Bytes">The file as it should be; the same bytes where nothing is to be repaired.</param>
/// <param name="Mended">What was repaired, by line.</param>
/// <param name="Findings">Why the file could not be read; empty where it could.</param>
/// <param name="Diff">The change as a unified diff; empty where nothing is to be repaired.</param>
public sealed record FixResult(SourceFile File, ReadOnlyMemory<byte> Bytes, ImmutableArray<MendedPlace> Mended, ImmutableArray<Finding> Findings, string Diff)
{
    /// <summary>Whether a byte of the file changed.</summary>
    public bool Changed => Diff.Length > 0;

    /// <summary>Repeats that the build takes out but that cannot go from the source without changing what is shown.</summary>
    public int RepeatsLeft { get; init; }

    internal static FixResult Unread(SourceFile file, ImmutableArray<Finding> findings) => new(file, file.Bytes, [], findings, "");

    internal static FixResult Of(SourceFile file, Location at, bool mark, (SourceText Before, SourceText After) change, ImmutableArray<MendedPlace> mended)
    {
        var (before, after) = change;
        if (before.Text == after.Text) return Unread(file, []);
        byte[] bytes = [.. mark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(after.Text)];
        return new FixResult(file, bytes, [.. mended.OrderBy(place => place.Line)], [], UnifiedDiff.Of(at.Path, before, after, mark));
    }
}

/// <summary>One place that was repaired.</summary>
/// <param name="Line">Counted from 1, in the file as it was.</param>
/// <param name="What">German.</param>
/// <param name="IsRepeat">True for a repeat that was taken out.</param>
public sealed record MendedPlace(int Line, string What, bool IsRepeat);
