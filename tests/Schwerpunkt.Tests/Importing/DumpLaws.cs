using CsCheck;
using Schwerpunkt.Importing.Dump;

namespace Schwerpunkt.Tests.Importing;

/// <summary>What holds for every dump, whatever stands in it.</summary>
public sealed class DumpLaws
{
    private static readonly Gen<string> Sentence = Gen.Int[1, 999].Select(number => $"Im Jahr {2000 + (number % 30)} wurden in der Stadt {number} Wohnungen gebaut und {number * 7} Bäume gepflanzt.");

    private static readonly Gen<string> Piece = Gen.OneOf(
        Sentence,
        Sentence,
        Gen.Int[1, 99].Select(number => $"Abschnitt {number}"),
        Gen.Int[1, 99].Select(number => $"Ein Bild mit {number} Häusern\n© MIL / Fink"),
        Gen.Int[1, 99].Select(number => $"• Punkt {number}\n• Punkt {number + 100}"));

    private static readonly Gen<string[]> Pieces = Piece.Array[1, 12];

    [Fact]
    public void A_text_without_repeats_comes_through_whole() => Pieces.Where(IsDistinct).Sample(pieces =>
        Assert.Equal(string.Join("\n\n", pieces), DumpImporter.Import(string.Join("\n\n", pieces), "probe.txt").Kept));

    [Fact]
    public void A_page_exported_twice_is_the_page_once() => Pieces.Where(IsDistinct).Sample(pieces =>
        Assert.Equal(string.Join("\n\n", pieces.Prepend("Titel")), DumpImporter.Import(string.Join("\n\n", pieces.Concat(pieces).Prepend("Titel").Prepend("Toolbar-Menü")), "probe.txt").Kept));

    [Fact]
    public void Importing_what_was_kept_changes_nothing() => Pieces.Sample(pieces =>
    {
        var kept = DumpImporter.Import(string.Join("\n\n", pieces), "probe.txt").Kept;
        Assert.Equal(kept, DumpImporter.Import(kept, "probe.txt").Kept);
    });

    [Fact]
    public void No_sentence_is_lost_or_invented() => Pieces.Sample(pieces =>
    {
        var result = DumpImporter.Import(string.Join("\n\n", pieces.Prepend("Titel der Seite")), "probe.txt");
        var kept = result.Kept.Split('\n').Where(line => line.Length > 0).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(pieces.Prepend("Titel der Seite").SelectMany(piece => piece.Split('\n')).ToHashSet(StringComparer.Ordinal), kept);
        Assert.Equal(ImportedWords.Of(result.Kept), ImportedWords.OfPage(result));
    });

    [Fact]
    public void Any_text_is_accounted_for_and_gives_a_page_that_can_be_read() =>
        Gen.OneOf(Gen.Char.Array[0, 60].Select(chars => new string(chars)), Gen.OneOf<string>("•", "1. ", "\n", "\n\n", "  ", "© MIL", "a", "Wort ", "# ", "> ", "```", "[x](", "<b>", "&amp;", "::", "{.x}", "---", "|", "!", "\\", "*", "_", "\u0085", "\u2028", "\u2029", "\uFEFF", "\0", "\u0007", "\uD83D", "\uFFFE", "\v").Array[0, 40].Select(string.Concat))
            .Sample(
                text =>
                {
                    var result = DumpImporter.Import(text, "probe.txt");
                    Assert.Equal(text, string.Join('\n', result.Pieces.Select(piece => piece.Text)));
                    ImportedWords.Site(result);
                },
                iter: 3000);

    [Fact]
    public void A_picture_may_be_called_by_one_long_word() =>
        Assert.Equal(new string('a', 60) + ".jpg", DumpFigure.FileName(new string('a', 90)));

    private static bool IsDistinct(string[] pieces)
    {
        var lines = pieces.SelectMany(piece => piece.Split('\n')).Where(line => !line.StartsWith('©')).ToList();
        // Neighbouring lists would be one list, and its halves might be alike.
        return lines.Distinct(StringComparer.Ordinal).Count() == lines.Count
            && !pieces.Zip(pieces.Skip(1).Append(pieces[0])).Any(pair => pair.First.StartsWith('•') && pair.Second.StartsWith('•'));
    }
}
