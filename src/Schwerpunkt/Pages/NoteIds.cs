using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Pages;

/// <summary>The anchors that the footnotes of a page take: no heading may have one of them.</summary>
public static class NoteIds
{
    /// <summary>The heading above the notes.</summary>
    public const string Section = "fussnoten";

    /// <summary>All that the notes of a document may be given, whatever order they are shown in; none where it has no notes.</summary>
    public static ImmutableArray<string> Of(Document document)
    {
        if (document.Footnotes.IsEmpty) return [];
        var marks = document.AllBlocks()
            .SelectMany(block => block.Lines()).SelectMany(line => line.Flatten()).OfType<Inline.FootnoteMark>()
            .GroupBy(mark => mark.Label, StringComparer.Ordinal).Select(same => same.Count()).DefaultIfEmpty(1).Max();
        var ids = ImmutableArray.CreateBuilder<string>();
        ids.Add(Section);
        for (var note = 1; note <= document.Footnotes.Length; note++)
        {
            ids.Add(string.Create(CultureInfo.InvariantCulture, $"fn-{note}"));
            ids.Add(string.Create(CultureInfo.InvariantCulture, $"fnref-{note}"));
            for (var again = 2; again <= marks; again++) ids.Add(string.Create(CultureInfo.InvariantCulture, $"fnref-{note}-{again}"));
        }

        return ids.ToImmutable();
    }
}
