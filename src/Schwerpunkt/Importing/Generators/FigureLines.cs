using System.Globalization;
using System.Text.RegularExpressions;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Importing.Generators;

/// <summary>A picture under way to a paragraph of its own.</summary>
/// <param name="Alt">What it shows; empty for an icon.</param>
/// <param name="Source">Its file.</param>
/// <param name="Title">The title behind the file, with its quotation marks.</param>
/// <param name="Link">A link that goes below it.</param>
/// <param name="IsInLink">Whether it stands among the words of a link.</param>
internal sealed record MovedFigure(string Alt, string Source, string Title, string? Link, bool IsInLink)
{
    /// <summary>Whom its sidecar names; below the picture it need not stand again.</summary>
    public string? Named { get; init; }

    public string Written => $"![{Alt}]({Source}{(Title.Length > 0 ? " " + Title : "")})";
}

/// <summary>Gives every picture with words a paragraph of its own: in the place of its line where nothing else stands there, else behind the paragraph, the item or the table.</summary>
internal sealed partial class FigureLines
{
    /// <summary>More words are no caption.</summary>
    private const int CaptionWords = 40;

    /// <summary>Around the number of a figure, until its lines are known.</summary>
    private const char Open = '\uF8FA', Close = '\uF8FB';

    private readonly List<MovedFigure> figures = [];
    private readonly List<string> made = [];
    private readonly List<string> waiting = [];
    private string[] lines = [];

    public string Mark(MovedFigure figure)
    {
        figures.Add(figure);
        return string.Create(CultureInfo.InvariantCulture, $"{Open}{figures.Count - 1}{Close}");
    }

    public string Apply(string text)
    {
        if (figures.Count == 0) return text.Replace(PagePictures.HasCaption.ToString(), "", StringComparison.Ordinal);
        lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (waiting.Count > 0 && EndsBlock(i)) Flush(i);
            if (!Figure().IsMatch(lines[i])) made.Add(lines[i]);
            else if (Alone(i) is not { } last) Among(i);
            else i = last;
        }

        Flush(lines.Length);
        return string.Join('\n', made).Replace(PagePictures.HasCaption.ToString(), "", StringComparison.Ordinal);
    }

    /// <summary>A line of nothing but pictures, and perhaps their credit; gives the last line that belongs to them, or null where other words stand there.</summary>
    private int? Alone(int i)
    {
        var prefix = Prefix().Match(lines[i]).Value;
        var body = lines[i][prefix.Length..];
        var rest = Figure().Replace(body, "");
        var words = Plain(rest);
        var (found, last) = (Numbers(body), i);
        if (!body.TrimStart('*', '_', ' ').StartsWith(Open) || words.Length > 0 && !IsCredit(words)) return null;
        if (found.Any(figure => figure.Alt.Length == 0) && (found.Count > 1 || words.Length > 0)) return null;
        var below = found[^1].Link is { } link ? [link] : new List<string>();
        if (words.Length > 0) below.Add(words);
        else if (!rest.Contains(PagePictures.HasCaption, StringComparison.Ordinal) && i + 1 < lines.Length && !Figure().IsMatch(lines[i + 1]) && Plain(lines[i + 1][Quote().Match(lines[i + 1]).Length..]) is { Length: > 0 } next && (IsCredit(next) || next == found[^1].Named))
        {
            below.Add((IsCredit(next) ? next : "") + Marks(lines[i + 1]));
            last++;
        }

        // So our own figures are written: a line for the caption, one for the credit.
        else if (found.Count == 1 && !rest.Contains(PagePictures.HasCaption, StringComparison.Ordinal) && CaptionAndCredit(i + 1, prefix, found[0].Named) is { } pair)
        {
            below.AddRange(pair);
            last += 2;
        }

        // A credit in a paragraph of its own below is the picture's all the same.
        else if (found.Count == 1 && prefix.Trim().Length == 0 && !rest.Contains(PagePictures.HasCaption, StringComparison.Ordinal) && LoneCredit(i + 1) is { } lone)
        {
            below.Add(lone);
            last += 2;
        }

        Write(found, prefix, Marks(rest));
        made.AddRange(below.Where(line => line.Length > 0).Select(line => Indent(prefix) + line));
        if (!rest.Contains(PagePictures.HasCaption, StringComparison.Ordinal) && last + 1 < lines.Length && !IsBlank(lines[last + 1])) made.Add(Indent(prefix).TrimEnd());
        return last;
    }

    /// <summary>Two lines that end the paragraph of a picture, the second of which is a credit; null where they are not.</summary>
    private string[]? CaptionAndCredit(int i, string prefix, string? named)
    {
        if (i + 1 >= lines.Length || prefix.Trim().Length > 0 || EndsBlock(i) || EndsBlock(i + 1) || Figure().IsMatch(lines[i] + lines[i + 1]) || i + 2 < lines.Length && !EndsBlock(i + 2)) return null;
        var credit = Plain(lines[i + 1]);
        if (credit == named && !IsCredit(credit)) return [lines[i].TrimEnd().TrimEnd('\\').Trim() + Marks(lines[i + 1])];
        return lines[i].Split(' ').Length <= CaptionWords && Credit.Find(credit) is ("", not null) ? [lines[i].TrimEnd().TrimEnd('\\').Trim(), credit + Marks(lines[i + 1])] : null;
    }

    /// <summary>The words of a paragraph of one line behind a blank one, where they are a credit.</summary>
    private string? LoneCredit(int blank)
    {
        if (blank + 1 >= lines.Length || !IsBlank(lines[blank]) || Figure().IsMatch(lines[blank + 1]) || blank + 2 < lines.Length && !IsBlank(lines[blank + 2])) return null;
        var words = Plain(lines[blank + 1]);
        return Credit.Find(words) is ("", not null) ? words + Marks(lines[blank + 1]) : null;
    }

    /// <summary>One figure below the other; a blank line above, where text stands.</summary>
    private void Write(List<MovedFigure> found, string prefix, string marks)
    {
        var indent = Indent(prefix);
        if (made.Count > 0 && !IsBlank(made[^1]) && indent == prefix) made.Add(indent.TrimEnd());
        for (var k = 0; k < found.Count; k++)
        {
            if (k > 0) made.Add(indent.TrimEnd());
            made.Add((k == 0 ? prefix : indent) + found[k].Written + (k == found.Count - 1 ? marks : ""));
            if (k < found.Count - 1 && found[k].Link is { } own) made.Add(indent + own);
        }
    }

    /// <summary>Pictures among words: in the midst of a sentence, in a table and in a link their words stay, too.</summary>
    private void Among(int i)
    {
        var (line, prefix) = (lines[i], Prefix().Match(lines[i]).Value);
        var isFirst = Indent(prefix) != prefix || i == 0 || IsBlank(lines[i - 1]);
        var isLast = i + 1 == lines.Length || EndsBlock(i + 1);
        var staysAll = line.Contains('|', StringComparison.Ordinal) || line.AsSpan(prefix.Length).StartsWith("#");
        made.Add(Figure().Replace(line, found =>
        {
            var figure = figures[int.Parse(found.Groups["number"].Value, CultureInfo.InvariantCulture)];
            if (figure.Alt.Length == 0) return $"![]({figure.Source}){(figure.Title.Length > 2 ? $" ({figure.Title[1..^1]})" : "")}{Marks(found.Value)}";
            waiting.Add(Indent(prefix) + figure.Written);
            if (found.Groups["caption"].Value.Trim() is { Length: > 0 } caption) waiting[^1] += string.Concat(CellBreak().Split(caption).Select(part => "\n" + Indent(prefix) + part.Trim()));
            if (figure.Link is { } link && !staysAll) waiting[^1] += "\n" + Indent(prefix) + link;
            var opens = isFirst && Plain(line[prefix.Length..found.Index]).Length == 0;
            var closes = isLast && Plain(line[(found.Index + found.Length)..]).Length == 0;
            var words = figure.IsInLink || staysAll || !opens && !closes ? (staysAll ? figure.Link : null) ?? figure.Alt : "";
            return words + Marks(found.Value);
        }).TrimEnd());
        if (line.AsSpan(prefix.Length).StartsWith("#")) Flush(i + 1);
    }

    private void Flush(int next)
    {
        foreach (var figure in waiting)
        {
            var quote = Quote().Match(figure).Value.TrimEnd();
            made.Add(quote);
            made.AddRange(figure.Split('\n'));
        }

        if (waiting.Count > 0 && next < lines.Length && !IsBlank(lines[next])) made.Add(Quote().Match(waiting[^1]).Value.TrimEnd());
        waiting.Clear();
    }

    private List<MovedFigure> Numbers(string line) => [.. Figure().Matches(line).Select(found => figures[int.Parse(found.Groups["number"].Value, CultureInfo.InvariantCulture)])];

    private bool EndsBlock(int i) => IsBlank(lines[i]) || Begins().IsMatch(lines[i]);

    private static bool IsBlank(string line) => line.AsSpan().Trim(" \t>").IsEmpty;

    /// <summary>Blanks in the place of the sign of an item.</summary>
    private static string Indent(string prefix) => string.Concat(prefix.Select(sign => sign is '>' or '\t' ? sign : ' '));

    private static bool IsCredit(string words) => Credit.Find(words).Written is not null;

    /// <summary>Words without breaks and emphasis around them, and without the marks of findings.</summary>
    private static string Plain(string words)
    {
        var plain = Breaks().Replace(string.Concat(words.EnumerateRunes().Where(sign => sign.Value < 0xF8000 && sign.Value != PagePictures.HasCaption)), " ").Trim();
        return plain.Length > 0 && plain[0] is '*' or '_' && plain.Trim('*', '_') is var inner && !inner.AsSpan().ContainsAny('*', '_') ? inner.Trim() : plain.Trim('*', '_').Length == 0 ? "" : plain;
    }

    private static string Marks(string words) => string.Concat(words.EnumerateRunes().Where(sign => sign.Value >= 0xF8000 || sign.Value == PagePictures.HasCaption).Select(sign => sign.ToString()));

    /// <summary>A figure and what was said about its looks.</summary>
    [GeneratedRegex(@"\uF8FA(?<number>\d+)\uF8FB(?:\{[^{}\n]*\})?(?:\uF8FC(?<caption>[^\uF8FC\n]+)\uF8FC)?", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex(@"<br>", RegexOptions.CultureInvariant)]
    private static partial Regex CellBreak();

    [GeneratedRegex(@"^[ \t]*(?:>[ \t]*)*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^[ \t>]*", RegexOptions.CultureInvariant)]
    private static partial Regex Quote();

    [GeneratedRegex(@"^[ \t>]*(?:[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|:{3}|`{3}|~{3}|</?(?:details|summary)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Begins();

    [GeneratedRegex(@"(?:<br\s*/?>|\\$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Breaks();
}
