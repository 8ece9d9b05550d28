using System.Text.RegularExpressions;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>What stands below a picture; the credit comes last, where the build looks for it.</summary>
/// <param name="Words">The caption without the credit.</param>
/// <param name="Credit">The credit as the build reads it; null where the caption has none.</param>
internal sealed partial record FigureCaption(string Words, string? Credit)
{
    /// <summary>A link that the picture led to.</summary>
    public string? Link { get; init; }

    /// <summary>Both as they are written on one line; null where they have to be parted.</summary>
    private string? Whole { get; init; }

    /// <summary>Its lines.</summary>
    public string Written => Link is null && Whole is { } line ? line : string.Join('\n', new[] { Words, Link, Credit }.Where(part => part is { Length: > 0 }));

    /// <param name="title">A title above the caption.</param>
    /// <param name="written">The caption.</param>
    public static FigureCaption Of(string? title, string written)
    {
        var caption = LastBreak().Replace(written.Trim(), "");
        var (words, credit) = Parted(caption);
        var isPlain = !caption.Contains("<br>", StringComparison.Ordinal) && Pictures.Credit.Find(WhiteSpace.Fold(caption)).Written == credit;
        if (credit is null && title is not null && Parted(title) is (var rest, { } own)) (title, credit, isPlain) = (rest, own, words.Length == 0);
        return new FigureCaption(Joined(title, words), credit) { Whole = isPlain ? Joined(title, caption.Length > 0 ? caption : credit ?? "") : null };
    }

    private static string Joined(string? title, string words) =>
        string.Join(" – ", new[] { title, words }.OfType<string>().Select(part => WhiteSpace.Fold(part)).Where(part => part.Length > 0).Distinct(StringComparer.Ordinal));

    /// <summary>With a link around a name in the credit; elsewhere the address stands behind the words, for a name in the caption is none of a credit.</summary>
    public FigureCaption Linked(string name, string address)
    {
        if (Credit is { } credit && credit.Contains(name, StringComparison.Ordinal)) return this with { Credit = credit.Replace(name, $"[{name}]({address})", StringComparison.Ordinal), Whole = null };
        var link = $"[{(address.IndexOf("://", StringComparison.Ordinal) is > 0 and var scheme ? address[(scheme + 3)..] : address).Trim('/')}]({address})";
        return this with { Words = $"{Words} {link}".Trim(), Whole = Whole is null ? null : $"{Whole} {link}".Trim() };
    }

    /// <summary>A credit at the end: behind a break, or in a notation of its own; emphasis in it would hide it.</summary>
    private static (string Words, string? Credit) Parted(string caption)
    {
        if (caption.LastIndexOf("<br>", StringComparison.Ordinal) is > 0 and var cut && Pictures.Credit.Find(Building.Unmarked(caption[(cut + 4)..].Trim(' ', '*', '_'))).Written is { } line) return (caption[..cut], line);
        var plain = Building.Unmarked(WhiteSpace.Fold(caption));
        return Pictures.Credit.Find(plain) is (var words, { } credit) && !caption.Contains('<', StringComparison.Ordinal) && !caption.Contains("](", StringComparison.Ordinal) ? (words, credit) : (caption, null);
    }

    /// <summary>At the end a break parts nothing.</summary>
    [GeneratedRegex(@"(?:\s*<br\s*/?>)+\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LastBreak();
}
