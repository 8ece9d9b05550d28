using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Importing.Dump;
using Schwerpunkt.Pictures;
using Schwerpunkt.Reading.Markdown;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Word;

/// <summary>Gives pictures the caption and credit in the paragraphs behind them, or the caption before them.</summary>
internal static partial class WordFigures
{
    /// <summary>More words are no caption, unless a style says so.</summary>
    private const int CaptionWords = 40;

    public static IReadOnlyList<WordItem> Join(List<WordItem> items)
    {
        var joined = new List<WordItem>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Block is not Block.Picture { Figure.Caption.IsEmpty: true } picture)
            {
                joined.Add(items[i]);
                continue;
            }

            var behind = items.Skip(i + 1).Take(Behind(items, i)).TakeWhile(item => item.Group == items[i].Group).Count();
            var lines = items.Skip(i + 1).Take(behind).Select(item => (Block.Paragraph)item.Block).ToList();
            if (!lines.Exists(line => !IsCredit(line)) && joined is [.., { Block: Block.Paragraph above } before] && before.Group == items[i].Group && IsCaption(before) && !IsTable(above.PlainText()) && !(joined is [.., { Block: Block.Picture }, _]))
            {
                lines.Insert(0, above);
                joined.RemoveAt(joined.Count - 1);
            }

            joined.Add(lines.Count == 0 ? items[i] : items[i] with { Block = Merge(picture, [.. lines.Select(line => line.Content)]) });
            i += behind;
        }

        return joined;
    }

    /// <summary>How many paragraphs behind a picture are its caption and credit.</summary>
    private static int Behind(List<WordItem> items, int picture)
    {
        var (first, second) = (items.ElementAtOrDefault(picture + 1), items.ElementAtOrDefault(picture + 2));
        if (IsCaption(first) && !IsTable(first!.Block.PlainText())) return IsCredit(second?.Block) ? 2 : 1; // ! a caption is there
        if (IsCredit(first?.Block)) return 1;
        var isShort = first is { Mark: null, Block: Block.Paragraph line } && line.PlainText().Split(' ').Length <= CaptionWords && IsCredit(second?.Block);
        if (isShort && second?.Block is Block.Paragraph end && !DumpFigure.EndsInCredit(end.PlainText())) return 2;
        return first is { Mark: null, Block: Block.Paragraph own } && DumpFigure.EndsInCredit(own.PlainText()) ? 1 : 0;
    }

    private static bool IsCaption(WordItem? item) =>
        item is { Mark: null, Block: Block.Paragraph paragraph } && (item.Kind == WordKind.Caption || Numbered().IsMatch(paragraph.PlainText()) && paragraph.PlainText().Split(' ').Length <= CaptionWords);

    private static bool IsTable(string text) => text.StartsWith("Tab", StringComparison.OrdinalIgnoreCase);

    private static bool IsCredit(Block? block) => block is Block.Paragraph paragraph && paragraph.PlainText() is var line && (DumpFigure.IsCredit(line) || CreditMarks.IsSourceLine(line) && Credit.TryParse(line) is not null);

    private static Block.Picture Merge(Block.Picture picture, ImmutableArray<ImmutableArray<Inline>> lines)
    {
        var words = new CaptionLines([.. lines.SelectMany(Split)], picture.Figure.Alt);
        var credit = Credit.TryParse(words.Credit);
        return picture with { Figure = picture.Figure with { Caption = words.Caption(), Credits = credit is null ? [] : [new FoundCredit(credit, CreditOrigin.Markdown, picture.Location)] } };
    }

    /// <summary>A caption of several lines is as many.</summary>
    private static IEnumerable<ImmutableArray<Inline>> Split(ImmutableArray<Inline> content)
    {
        var start = 0;
        for (var i = 0; i <= content.Length; i++)
        {
            if (i < content.Length && content[i] is not Inline.Break) continue;
            if (i > start) yield return content[start..i];
            start = i + 1;
        }
    }

    /// <summary>„Abbildung 1: …“, which Word counts itself.</summary>
    [GeneratedRegex(@"^(?:Abbildung|Abb\.|Bild|Foto|Grafik|Karte|Figure|Fig\.)\s*\d+\s*[:.–-]", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
