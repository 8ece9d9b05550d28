using System.Collections.Immutable;

namespace Schwerpunkt.Importing.Dump;

/// <summary>Divides lines that stand together: dumps lose blank lines between copies.</summary>
internal static class DumpParagraph
{
    private const string SentenceEnds = ".!?:…“\"”»)";

    /// <summary>One part for each paragraph or figure; in a flat dump each line is one, but a credit belongs to the line before it.</summary>
    public static IEnumerable<ImmutableArray<DumpLine>> Split(List<DumpLine> lines, bool flat)
    {
        if (!flat && IsWrapped([.. lines]))
        {
            yield return [.. lines];
            yield break;
        }

        var part = ImmutableArray.CreateBuilder<DumpLine>();
        var copies = flat ? [] : DumpCopies.StartsIn(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var figureFollows = i + 1 < lines.Count && DumpFigure.IsCredit(lines[i + 1].Text) && !DumpFigure.IsCredit(lines[i].Text);
            if (part.Count > 0 && figureFollows && !DumpFigure.IsShort(part)) yield return Take(part);
            part.Add(lines[i]);
            if (i + 1 == lines.Count || copies.Contains(i + 1) || (!figureFollows && Ends(lines[i], flat))) yield return Take(part);
        }
    }

    /// <summary>Lines of much the same length, as a mail program breaks them: one paragraph.</summary>
    public static bool IsWrapped(ImmutableArray<DumpLine> lines)
    {
        if (lines.Length < 2) return false;
        var lengths = lines[..^1].Select(line => line.Text.Length).ToList();
        return lengths.Min() >= 55 && lengths.Max() <= 110 && lengths.Max() - lengths.Min() <= 25 && lines[^1].Text.Length <= 110;
    }

    private static bool Ends(DumpLine line, bool flat) =>
        flat || DumpFigure.IsCredit(line.Text) || SentenceEnds.Contains(line.Text[^1], StringComparison.Ordinal);

    private static ImmutableArray<DumpLine> Take(ImmutableArray<DumpLine>.Builder part)
    {
        var taken = part.ToImmutable();
        part.Clear();
        return taken;
    }
}
