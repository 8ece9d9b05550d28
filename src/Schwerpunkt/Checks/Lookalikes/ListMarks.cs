using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.German;

namespace Schwerpunkt.Checks.Lookalikes;

/// <summary>Finds lines in a row that were meant to be a list: they run together in one paragraph.</summary>
internal static partial class ListMarks
{
    public static void Check(ImmutableArray<Passage?> passages, int i, FindingLog log)
    {
        var passage = passages[i]!; // ! asked for one that is there
        if (passage.Lines.Length > 1) CheckLines(passage, log);
        else if (Begins(passages, i + 1, passage) && !(i > 0 && Begins(passages, i - 1, passage)) && passage.Take(0, 1)) log.Add(PerhapsList.AtParagraphs(passage.At(0), passage.Text[..1]));
    }

    /// <summary>Whether a paragraph begins with the same bullet as another.</summary>
    private static bool Begins(ImmutableArray<Passage?> passages, int i, Passage like) =>
        i < passages.Length && passages[i] is { Text: [var mark, ..] } && like.Text.StartsWith(mark) && Bullet().IsMatch(like.Text);

    private static void CheckLines(Passage passage, FindingLog log)
    {
        var marks = Enumerable.Range(0, passage.Lines.Length).Select(line => ListMark.Of(passage.Line(line))).ToImmutableArray();
        for (var i = 0; i < marks.Length; i++)
        {
            if (marks[i] is not { } first) continue;
            var end = End(passage, marks, i);
            ImmutableArray<ListMark> run = [.. marks[i..end].OfType<ListMark>()];
            if (run.Length < 2 && !IsBelowItem(passage, i, first) || !IsMeant(passage, first, i)) continue;
            Report(passage, (i, end), run, log);
            i = end - 1;
        }
    }

    /// <summary>The line behind the last one of a list: lines that stand further in belong to an item, and behind a bullet those that follow it.</summary>
    private static int End(Passage passage, ImmutableArray<ListMark?> marks, int first)
    {
        var (end, last) = (first + 1, marks[first]!); // ! asked for one that is there
        for (var i = end; i < marks.Length; i++)
        {
            var isInside = last.IsSure && Column(passage, i) > Column(passage, first) + 1;
            if (marks[i] is { } next && next.Follows(last)) (end, last) = (i + 1, next);
            else if (isInside) end = i + 1;
            else if (last.Kind != "bullet") break;
        }

        return end;
    }

    private static int Column(Passage passage, int line) => passage.At(passage.Lines[line].Start).Column;

    /// <summary>„-Wege“ right below the mark of „- Bäume“.</summary>
    private static bool IsBelowItem(Passage passage, int line, ListMark mark) =>
        line > 0 && mark.IsSure && passage.Item is { } item && mark.Written == item.Mark.ToString() && Column(passage, line) == item.Column;

    /// <summary>A dash, a letter or an o may stand at the beginning of two lines by chance; not at the beginning of all, or behind a colon.</summary>
    private static bool IsMeant(Passage passage, ListMark first, int i) => first.IsSure || i == 0 || passage.Line(i - 1).TrimEnd().EndsWith(':');

    private static void Report(Passage passage, (int First, int End) run, ImmutableArray<ListMark> marks, FindingLog log)
    {
        var start = passage.Lines[run.First].Start;
        var broken = run.End - run.First > 1 && Enumerable.Range(run.First, run.End - run.First - 1).All(passage.IsHard);
        if (broken && !marks[0].IsSure || !passage.Take(start, marks[0].Written.Length)) return;
        var isLayered = marks.Length < run.End - run.First || Enumerable.Range(run.First, marks.Length).Any(line => Column(passage, line) > Column(passage, run.First) + 1);
        if (broken || !isLayered && IsGuess(passage, run, marks)) log.Add(PerhapsList.At(passage.At(start), marks[0].Written));
        else log.Add(ListAsText.At(passage.At(start), marks[0].Written, marks[0].Right, isLayered ? [] : Edits(passage, run, marks)));
    }

    /// <summary>Endings („-heit“), notes („*ohne Berlin“), cries („o weh“), legends („• ja“, „◦ nein“) and talk („– Guten Tag!“) are no lists.</summary>
    private static bool IsGuess(Passage passage, (int First, int End) run, ImmutableArray<ListMark> marks)
    {
        if (marks.Any(mark => mark.IsGuess) || marks[0].Number is null && marks[0].Kind != "sign" && marks.Any(mark => mark.Written != marks[0].Written)) return true;
        if (marks[0].Written is "*" or "o") return marks.Length == 2 && !IsBelowItem(passage, run.First, marks[0]);
        return marks[0].Kind == "dash" && Enumerable.Range(run.First, marks.Length - 1).Any(line => Sentence().IsMatch(passage.Line(line)));
    }

    /// <summary>None where lines behind would become a part of the last item.</summary>
    private static TextEdit[] Edits(Passage passage, (int First, int End) run, ImmutableArray<ListMark> marks)
    {
        // Below „* Bäume“ another mark would begin another list.
        var isBelow = IsBelowItem(passage, run.First, marks[0]);
        var edits = marks.Select((mark, i) => passage.Edit(passage.Lines[run.First + i].Start, mark.Replaced, isBelow ? mark.Written + " " : mark.Right)).OfType<TextEdit>().ToArray();
        if (edits.Length != marks.Length || run.End < passage.Lines.Length) return [];
        if (run.First == 0 || isBelow) return edits;
        // A list that does not begin with 1 needs an empty line above it.
        if (edits[0].At.Column > 1) return [];
        edits[0] = edits[0] with { Replacement = "\n" + edits[0].Replacement };
        return edits;
    }

    [GeneratedRegex(@"[.!?…“”«»""’]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^[•●◦▪▫■‣⁃∙➢➤►▶❖\uE000-\uF8FF][ \t\u00A0]*\S", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();
}

/// <summary>What a line begins with that looks like the mark of a list.</summary>
/// <param name="Kind">Marks of one kind make one list.</param>
/// <param name="Number">What it counts; null for a bullet.</param>
/// <param name="Written">The mark, without the spaces behind it.</param>
/// <param name="Length">With these spaces.</param>
internal sealed partial record ListMark(string Kind, int? Number, string Written, int Length)
{
    /// <summary>What is numbered without being a list: „1.OG“.</summary>
    private const string Ordinals = @"(?:OG|UG|DG|ZG|Stock(?:werk)?|Etage|Obergeschoss|Untergeschoss|Klasse|Liga|Bundesliga|FC|Quartal|Halbjahr|Platz)\b";

    private static readonly ImmutableArray<string> Kinds = ["bullet", "sign", "arrow", "dash", "ending", "tight", "o", "tightNumber", "doubleNumber", "number", "inBrackets", "letter"];

    /// <summary>Whether nothing but a list begins so.</summary>
    public bool IsSure => Kind is not ("arrow" or "dash" or "ending" or "o" or "letter" or "inBrackets");

    /// <summary>Whether it may be meant as it stands.</summary>
    public bool IsGuess => Kind is "arrow" or "ending" or "letter" or "inBrackets";

    /// <summary>How many signs go: one that says something („☑“) stays.</summary>
    public int Replaced => Kind == "sign" ? 0 : Length;

    /// <summary>The mark that Markdown knows, with its space.</summary>
    public string Right => Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}. ") : "- ";

    public bool Follows(ListMark before) => Kind == before.Kind && (Number is null || Number == before.Number + 1) || (Kind, before.Kind) is ("ending", "tight") or ("tight", "ending");

    /// <summary>Null where a line begins with no such mark.</summary>
    public static ListMark? Of(string line)
    {
        if (Begin().Match(line) is not { Success: true } match) return null;
        var kind = Kinds.First(kind => match.Groups[kind].Success);
        var written = match.Groups[kind].Value;
        int? number = kind is "letter" ? char.ToLowerInvariant(written.TrimStart('(')[0]) - 'a' + 1
            : int.TryParse(written.Trim('(', ')', '.'), CultureInfo.InvariantCulture, out var value) ? value : null;
        return new ListMark(kind, number, written, match.Length);
    }

    [GeneratedRegex(
        @"^(?:(?<bullet>[•●◦▪▫■‣⁃∙➢➤►▶❖\uE000-\uF8FF]|·(?=[ \t\u00A0]))[ \t\u00A0]*" +
        @"|(?<sign>[✓✔✗✘☐☑☒✅❌])[ \t\u00A0]+" +
        @"|(?<arrow>[→➔➜⇒])[ \t\u00A0]+" +
        @"|(?<dash>[–—−‐])[ \t\u00A0]*(?![\d \t\u00A0])" +
        @"|(?<ending>[-*+])[\u00A0\u2007\u202F]*(?=\p{Ll})" +
        @"|(?<tight>[-*+])[\u00A0\u2007\u202F]*(?=[\p{L}„])" +
        @"|(?<o>o)[ \t\u00A0]+" +
        @"|(?<doubleNumber>\d{1,2}\.\))[ \t\u00A0]*" +
        @"|(?<tightNumber>\d{1,2}[.)])[\u00A0\u2007\u202F]*(?=\p{L})(?!(?:" + Months.Pattern + @")(?!\p{Ll}))(?!" + Ordinals + @")" +
        @"|(?<number>\d{1,2}[.)])[ \t\u00A0]+(?!(?:" + Months.Pattern + @")(?!\p{Ll}))(?!" + Ordinals + @")" +
        @"|(?<inBrackets>\(\d{1,2}\))[ \t\u00A0]*" +
        @"|(?<letter>\(?[a-z]\)|[a-zA-Z]\.(?=[ \t\u00A0]))[ \t\u00A0]*)(?=\S)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Begin();
}
