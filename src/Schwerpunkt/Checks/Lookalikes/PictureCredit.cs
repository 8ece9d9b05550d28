using System.Text.RegularExpressions;

namespace Schwerpunkt.Checks.Lookalikes;

/// <summary>The credit that stands behind a picture's file, without the marks around it.</summary>
internal static partial class PictureCredit
{
    private const string Quotes = "„“”»«‟\"‘’'‚´`‹›";

    /// <summary>Null where it is not sure what of it is the credit.</summary>
    public static string? Of(string rest)
    {
        var words = Leading().Replace(rest.Trim(), "").Trim();
        if (words.Contains(Passage.Other, StringComparison.Ordinal)) return null;
        if (Title().Match(words) is { Success: true } title) words = title.Groups["words"].Value;
        else if (Option().IsMatch(words)) return null;
        var gone = "";
        while (words.Length > 1 && IsPair(words))
        {
            gone += $"{words[0]}{words[^1]}";
            words = words[1..^1].Trim();
        }

        if (words.Length > 1 && gone.Length == 0 && words.Count(sign => Quotes.Contains(sign, StringComparison.Ordinal)) == 1) words = words.Trim([.. Quotes]).Trim();
        return words.AsSpan().ContainsAny(gone) ? null : words;
    }

    private static bool IsPair(string words) => (words[0], words[^1]) switch
    {
        ('(', ')') => words.IndexOf(')', StringComparison.Ordinal) == words.Length - 1,
        ('[', ']') => words.IndexOf(']', StringComparison.Ordinal) == words.Length - 1,
        var (first, last) => Quotes.Contains(first, StringComparison.Ordinal) && Quotes.Contains(last, StringComparison.Ordinal),
    };

    [GeneratedRegex(@"^[-–—|,;:\s]+", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex(@"^title\s*=\s*(?=[„“”»«‟""‘’'])(?<words>[^=]+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    /// <summary>„=300x200“, „alt=…“, „width=…“.</summary>
    [GeneratedRegex(@"^\p{L}*\s*=", RegexOptions.CultureInvariant)]
    private static partial Regex Option();
}
