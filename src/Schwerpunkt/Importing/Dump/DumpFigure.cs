using System.Collections.Immutable;
using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Dump;

/// <summary>Recognises a picture in a dump: what it shows, perhaps a caption, and a credit in one of the usual notations.</summary>
internal static class DumpFigure
{
    /// <summary>More words than this are no credit but a sentence with a © in it.</summary>
    private const int CreditWords = 10;

    /// <summary>More words than this are no alternative text.</summary>
    private const int AltWords = 40;

    /// <summary>Whether a line is nothing but a credit.</summary>
    public static bool IsCredit(string line) => Credit.Split(line) is { Credit: { } credit, Remainder.Length: 0 } && IsPlausible(credit);

    /// <summary>Whether a line is a caption with its credit.</summary>
    public static bool EndsInCredit(string line) => Credit.Split(line) is { Credit: { } credit, Remainder: { Length: > 0 } caption } && IsPlausible(credit) && Words(caption) <= AltWords;

    /// <summary>Whether lines are short enough to belong to a picture.</summary>
    public static bool IsShort(IReadOnlyCollection<DumpLine> lines) => lines.Sum(line => Words(line.Text)) <= AltWords && lines.Count <= 2;

    /// <summary>The figure, its file named after what it shows; null where the lines are text, or a credit without a picture.</summary>
    public static Figure? TryRead(ImmutableArray<DumpLine> lines, Location at)
    {
        var (remainder, credit) = Credit.Split(lines[^1].Text);
        if (credit is null || !IsPlausible(credit)) return null;
        var words = lines[..^1].Select(line => line.Text).ToList();
        if (remainder.Length > 0) words.Add(remainder);
        if (words.Count is 0 or > 2 || words.Sum(Words) > AltWords) return null;
        var (alt, _) = Credit.Split(words[0]);
        if (!alt.Any(char.IsLetterOrDigit) || Credit.Split(alt).Credit is not null) return null;
        ImmutableArray<Inline> caption = words.Count == 2 ? [new Inline.Words(words[1])] : [];
        return new Figure(at, FileName(alt), alt, false, caption, [new FoundCredit(credit, CreditOrigin.Markdown, at)], null, at, null);
    }

    /// <summary>A dump names no file: the picture will be expected under the slug of what it shows.</summary>
    public static string FileName(string alt)
    {
        var slug = Slug.Of(alt);
        if (slug.Length > 60) slug = slug[..(slug.LastIndexOf('-', 60) is > 0 and var end ? end : 60)]; // one word may be longer
        return (slug.Length > 0 ? slug : "bild") + ".jpg";
    }

    private static bool IsPlausible(Credit credit) => Words(credit.Text) <= CreditWords && !credit.Text.TrimEnd().EndsWith('.');

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
