using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Dump;
using Schwerpunkt.Pictures;
using Schwerpunkt.Reading.Markdown;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Word;

/// <summary>Gives pictures the caption and credit in the paragraphs behind them, or the caption before them; a line „Fotos: …“ to all above it.</summary>
internal static partial class WordFigures
{
    /// <summary>More words are no caption, unless a style says so.</summary>
    private const int CaptionWords = 40;

    /// <param name="items">What stands in a body, in order.</param>
    /// <param name="leftOut">Where charts and objects stood, which the page does not show.</param>
    /// <param name="log">Takes the links that a credit cannot have.</param>
    public static IReadOnlyList<WordItem> Join(List<WordItem> items, LeftOutPlaces leftOut, FindingLog log)
    {
        MoveBoxes(items);
        var rows = Rows(items, leftOut);
        var joined = new List<WordItem>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            if (rows.Above.Contains(i) && items[i].Block is Block.Picture below && items[i - 1].Block is Block.Paragraph own && joined is [.., var line] && ReferenceEquals(line, items[i - 1]))
            {
                joined[^1] = items[i] with { Block = Merge(below, [own.Content], log) };
                continue;
            }

            if (items[i].Block is not Block.Picture { Figure.Caption.IsEmpty: true } picture || rows.Doubtful.Contains(i))
            {
                if (rows.Doubtful.Contains(i - 1) || joined is [] || leftOut.Part(joined[^1].Block, items[i].Block) || !GiveToAll(joined, items[i].Block, log)) joined.Add(items[i]);
                continue;
            }

            var next = items.Skip(i + 1).Take(2).TakeWhile(item => item.Group == items[i].Group && !leftOut.Part(items[i].Block, item.Block)).ToList();
            var taken = LinesOf(items[i], next);
            var lines = taken.Select(n => WithoutAll(((Block.Paragraph)next[n].Block).Content)).ToList();
            if (!taken.Any(n => !IsCredit(next[n].Block)) && joined is [.., { Block: Block.Paragraph above } before] && before.Group == items[i].Group && IsCaption(before) && !IsTable(above.PlainText()) && !(joined is [.., { Block: Block.Picture }, _]))
            {
                lines.Insert(0, above.Content);
                joined.RemoveAt(joined.Count - 1);
            }

            var merged = lines.Count == 0 ? picture : Merge(picture, [.. lines], log);
            if (merged.Figure.Credit is not null && lines.Exists(line => Plural().IsMatch(line.PlainText()))) Give(joined, merged.Figure.Credits);
            joined.Add(items[i] with { Block = merged });
            if (taken is [1]) joined.Add(next[0]);
            if (taken is [.., var last]) i += last + 1;
        }

        return joined;
    }

    /// <summary>Which of the two items behind a picture are its caption and credit. A sentence between it and its credit is text.</summary>
    public static ImmutableArray<int> LinesOf(WordItem picture, IReadOnlyList<WordItem> behind)
    {
        var (first, second) = (behind.ElementAtOrDefault(0), behind.ElementAtOrDefault(1));
        if (picture.Block is not Block.Picture { Figure: var figure } || first?.Block is not Block.Paragraph line) return [];
        var text = line.PlainText();
        var isCaption = IsCaption(first) && !IsTable(text);
        if (figure.Credit is not null) return isCaption && !IsCredit(line) && !DumpFigure.EndsInCredit(text) ? [0] : [];
        if (isCaption) return IsCredit(second?.Block) ? [0, 1] : [0];
        if (IsCredit(line)) return [0];
        if (first.Mark is not null || CreditMarks.NamesNobody(text)) return [];
        var isShort = text.Split(' ').Length <= CaptionWords && (first.Box == picture.Box || first.Box == second?.Box);
        if (isShort && IsCredit(second?.Block) && second!.Block is Block.Paragraph end && !DumpFigure.EndsInCredit(end.PlainText())) return IsSentence(text) ? [1] : [0, 1]; // ! a credit is there
        return DumpFigure.EndsInCredit(text) ? [0] : [];
    }

    private static CreditRows Rows(List<WordItem> items, LeftOutPlaces leftOut) => CreditRows.Find(
        items.Count,
        i => items[i].Block is Block.Picture { Figure: { Caption.IsEmpty: true, Credit: null } },
        i => items[i].Block is Block.Paragraph line && (IsCaption(items[i]) && !IsTable(line.PlainText()) || Names(line) && line.PlainText().Split(' ').Length <= CaptionWords),
        i => Names(items[i].Block),
        i => i == 0 || items[i - 1].Block is not Block.Picture && items[Math.Max(0, i - 2)].Block is not Block.Picture && !leftOut.Part(items[i - 1].Block, items[i].Block));

    private static bool Names(Block block) => IsCredit(block) || DumpFigure.EndsInCredit(block.PlainText());

    /// <summary>A box beside a picture goes behind its caption and credit, unless it holds them.</summary>
    private static void MoveBoxes(List<WordItem> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var picture = items[i];
            if (picture.Block is not Block.Picture || items.ElementAtOrDefault(i + 1) is not { } next || next.Box != 0 && next.Box != picture.Box && LinesOf(picture, [.. items.Skip(i + 1).TakeWhile(item => item.Box == next.Box)]) is not []) continue;
            var own = Enumerable.Range(i + 1, items.Count - i - 1).Where(n => items[n].Box == 0 || items[n].Box == picture.Box).Take(2).ToList();
            if (LinesOf(picture, [.. own.Select(n => items[n])]) is not [.., var last]) continue;
            var range = items.GetRange(i + 1, own[last] - i);
            items.RemoveRange(i + 1, range.Count);
            items.InsertRange(i + 1, range.OrderBy(item => item.Box != 0 && item.Box != picture.Box));
        }
    }

    /// <summary>A line „Fotos: …“ behind pictures is the credit of each that has none.</summary>
    private static bool GiveToAll(List<WordItem> joined, Block block, FindingLog log)
    {
        if (block is not Block.Paragraph line || joined is not [.., { Block: Block.Picture { Figure.Credit: null } picture }] || !IsCredit(line) || !Plural().IsMatch(line.PlainText())) return false;
        var credits = Merge(picture, [WithoutAll(line.Content)], log).Figure.Credits;
        Give(joined, credits);
        return !credits.IsEmpty;
    }

    private static void Give(List<WordItem> joined, ImmutableArray<FoundCredit> credits)
    {
        for (var i = joined.Count - 1; i >= 0 && joined[i].Block is Block.Picture { Figure.Credit: null } picture; i--) joined[i] = joined[i] with { Block = picture with { Figure = picture.Figure with { Credits = credits } } };
    }

    /// <summary>„Alle Fotos: …“ says below one picture what „Fotos: …“ says.</summary>
    private static ImmutableArray<Inline> WithoutAll(ImmutableArray<Inline> line) => line switch
    {
        [Inline.Words words, ..] => line.SetItem(0, new Inline.Words(All().Replace(words.Text, ""))),
        [Inline.Element element, ..] => line.SetItem(0, element with { Children = WithoutAll(element.Children) }),
        _ => line,
    };

    private static bool IsCaption(WordItem? item) =>
        item is { Mark: null, Block: Block.Paragraph paragraph } && (item.Kind == WordKind.Caption || Numbered().IsMatch(paragraph.PlainText()) && paragraph.PlainText().Split(' ').Length <= CaptionWords);

    private static bool IsTable(string text) => text.StartsWith("Tab", StringComparison.OrdinalIgnoreCase);

    private static bool IsSentence(string text) => text.TrimEnd('“', '”', '"', ')', ' ') is [.., '.' or '!' or '?' or ':' or ';'];

    private static bool IsCredit(Block? block) => block is Block.Paragraph paragraph && WithoutAll(paragraph.Content).PlainText() is var line && (DumpFigure.IsCredit(line) || CreditMarks.IsSourceLine(line) && Credit.TryParse(line) is not null);

    private static Block.Picture Merge(Block.Picture picture, ImmutableArray<ImmutableArray<Inline>> lines, FindingLog log)
    {
        var words = new CaptionLines([.. lines.SelectMany(Split)], picture.Figure.Alt);
        var credit = Credit.TryParse(words.Credit);
        log.AddRange(CreditLinks.Lost(lines, words.Caption(), credit));
        return picture with { Figure = picture.Figure with { Caption = words.Caption(), Credits = credit is null ? picture.Figure.Credits : [new FoundCredit(credit, CreditOrigin.Markdown, picture.Location)] } };
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

    [GeneratedRegex(@"^\s*(?:Alle|Beide|Sämtliche)\s+(?=(?:Fotos|Bilder|Fotografien|Aufnahmen|Abbildungen|Grafiken|Karten|Illustrationen)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex All();

    /// <summary>The label of a credit for several pictures: „Fotos:“, „Bilder ©“, „Foto (2):“.</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:\p{L}*(?:[Ff]otos|[Bb]ilder|nachweise|quellen)|Photos|Fotografien|(?:Luft|Drohnen)?[Aa]ufnahmen|Abbildungen|(?:Info)?[Gg]rafiken|Illustrationen|Zeichnungen|Visualisierungen|Karten|Pläne|Foto\s*\(\d{1,2}\)|Bild\s*\(\d{1,2}\))\s*[:©]", RegexOptions.CultureInvariant)]
    private static partial Regex Plural();
}
