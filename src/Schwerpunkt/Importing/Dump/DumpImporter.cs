using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;
using Schwerpunkt.Transforms.Repeats;

namespace Schwerpunkt.Importing.Dump;

/// <summary>Turns a text dump of the old CMS into a page: boilerplate and repeats go, every other word stays, in its order.</summary>
public static class DumpImporter
{
    /// <param name="text">The dump, decoded.</param>
    /// <param name="source">Its name, for places and findings.</param>
    public static ImportResult Import(string text, string source) => Read(text, source).Finished();

    /// <summary>The same in two steps.</summary>
    public static ImportReading Read(string text, string source)
    {
        var written = LineMap.Normalise(text);
        var plain = written.Replace("\u00AD", "", StringComparison.Ordinal);
        var lines = DumpLine.Split(plain);
        var boilerplate = DumpBoilerplate.Find(lines);
        var parsed = Parse(boilerplate);
        return new ImportReading(parsed, (frame, _) =>
        {
            var log = new FindingLog();
            if (written.Length > plain.Length) log.Add(ImportSoftHyphens.At(new Location(source), written.Length - plain.Length));
            var found = frame.In(parsed, _ => false);
            if (found.IsEmpty) return Finish(lines, boilerplate, parsed, source, log);
            log.AddRange(ImportLeftParagraph.Shared(found));
            var shared = boilerplate.Union(new DumpCoverage(lines, boilerplate, parsed, found).Shown);
            return Finish(lines, shared, Parse(shared), source, log);
        });

        ImmutableArray<Block> Parse(ImmutableHashSet<int> left) =>
            DumpParser.Parse([.. lines.Select(line => left.Contains(line.Number) ? new DumpLine(line.Number, "") : line)], source, IsFlat(lines));
    }

    private static ImportResult Finish(ImmutableArray<DumpLine> lines, ImmutableHashSet<int> boilerplate, ImmutableArray<Block> parsed, string source, FindingLog log)
    {
        var shaped = Deduplicator.Remove(parsed, RepeatPolicy.Import with { IsHeading = DumpHeadings.LooksLikeHeading });
        var ledger = new DumpCoverage(lines, boilerplate, parsed, shaped);
        var (title, blocks) = DumpHeadings.Recognise(shaped, log.Add);
        foreach (var credit in blocks.OfType<Block.Paragraph>().Where(block => DumpFigure.IsCredit(block.PlainText())))
            log.Add(ImportLoneCredit.At(credit.Location, credit.PlainText()));
        if (title is null) log.Add(ImportWithoutTitle.At(new Location(source)));
        var page = ImportedPage.Of(new PageHead(title ?? Path.GetFileNameWithoutExtension(source)), blocks);
        return new ImportResult(source, page.Markdown, page.Sidecars, ledger.Pieces(), ledger.Kept(), log.ToSorted());
    }

    /// <summary>A dump of at least three lines with no blank one between them.</summary>
    private static bool IsFlat(ImmutableArray<DumpLine> lines)
    {
        var text = string.Join('\n', lines.Select(line => line.Text)).Trim('\n');
        return text.Count(c => c == '\n') >= 2 && !text.Contains("\n\n", StringComparison.Ordinal);
    }
}
