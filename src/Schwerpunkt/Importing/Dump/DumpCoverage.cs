using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Dump;

/// <summary>Keeps account of every line of a dump: kept, boilerplate, repeat or white space. A line without a fate is a bug, and says so.</summary>
internal sealed class DumpCoverage
{
    private readonly ImmutableArray<DumpLine> lines;
    private readonly ImmutableHashSet<int> boilerplate;
    private readonly ImmutableArray<ImmutableArray<int>> kept;
    private readonly HashSet<int> repeats;

    /// <param name="lines">The whole input.</param>
    /// <param name="boilerplate">Numbers of the lines that are no text.</param>
    /// <param name="parsed">The blocks before repeats were taken out.</param>
    /// <param name="shaped">The blocks that remain.</param>
    public DumpCoverage(ImmutableArray<DumpLine> lines, ImmutableHashSet<int> boilerplate, ImmutableArray<Block> parsed, ImmutableArray<Block> shaped)
    {
        (this.lines, this.boilerplate) = (lines, boilerplate);
        var starts = Leaves(parsed).Select(leaf => leaf.Span.Start).Distinct().Order().ToList();
        kept = [.. shaped.Select(block => Leaves([block]).SelectMany(leaf => LinesOf(leaf.Span.Start, starts)).Distinct().Order().ToImmutableArray())];
        var shown = Shown.ToHashSet();
        repeats = [.. starts.SelectMany(start => LinesOf(start, starts)).Where(line => !shown.Contains(line))];
    }

    /// <summary>Every line with its fate; the characters add up to the input.</summary>
    public ImmutableArray<ImportPiece> Pieces()
    {
        var shown = Shown.ToHashSet();
        return [.. lines.Select(line => new ImportPiece(line.Number, line.Raw, FateOf(line, shown)))];
    }

    /// <summary>The numbers of the lines that remain.</summary>
    public IEnumerable<int> Shown => kept.SelectMany(block => block);

    /// <summary>What remains, as it stood: a blank line between blocks, those inside lists as they were.</summary>
    public string Kept() => string.Join("\n\n", kept.Where(block => !block.IsEmpty).Select(Text));

    private ImportFate FateOf(DumpLine line, HashSet<int> shown)
    {
        if (line.IsBlank) return ImportFate.Space;
        if (boilerplate.Contains(line.Number)) return ImportFate.Boilerplate;
        if (shown.Contains(line.Number)) return ImportFate.Kept;
        return repeats.Contains(line.Number) ? ImportFate.Repeat
            : throw new ImbalanceException($"Line {line.Number} of the import has no fate.");
    }

    private string Text(ImmutableArray<int> numbers)
    {
        var text = new List<string>();
        for (var i = 0; i < numbers.Length; i++)
        {
            if (i > 0 && HasBlankBetween(numbers[i - 1], numbers[i])) text.Add("");
            text.Add(lines[numbers[i] - 1].Raw.TrimEnd());
        }

        return string.Join('\n', text);
    }

    private bool HasBlankBetween(int before, int after) => lines[before..(after - 1)].Any(line => line.IsBlank);

    /// <summary>The lines from a leaf's first to the one before the next leaf, blank and boilerplate ones left out.</summary>
    private IEnumerable<int> LinesOf(int start, List<int> starts)
    {
        var after = starts.BinarySearch(start) + 1;
        var end = after < starts.Count ? starts[after] : lines.Length + 1;
        return Enumerable.Range(start, end - start).Where(number => !lines[number - 1].IsBlank && !boilerplate.Contains(number));
    }

    /// <summary>The better copy of a repeat has the place of the first, but the lines of its own words.</summary>
    private static IEnumerable<Block> Leaves(ImmutableArray<Block> blocks) => blocks.Flatten().Where(block => block is Block.Paragraph or Block.Picture);
}
