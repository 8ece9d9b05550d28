using System.Text;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Fuzz.Targets;

/// <summary>A line that may name the author of a picture: nothing of it is altered or lost.</summary>
internal sealed class CreditTarget() : FuzzTarget("credit", Lines(), Fuzz.Fragments.Credit)
{
    public override void Check(byte[] input)
    {
        var line = Encoding.UTF8.GetString(input);
        var (rest, credit) = Credit.Split(line, "Was zu sehen ist");
        Law.Holds(Letters(line) == Letters(rest) + Letters(credit?.Text ?? ""), "splitting loses no letter", () => $"{rest}|{credit?.Text}");
        Law.Holds(credit is null || Credit.TryParse(credit.Text)?.Text == credit.Text, "a credit that was split off is one alone", () => credit?.Text ?? "");
        if (Credit.TryParse(line) is not { } whole) return;
        Law.Holds(whole.Text == line.Trim(), "the text of a credit is its input", () => whole.Text);
        Law.Holds(Credit.TryParse(whole.Printed) is { } printed && printed.SaysSameAs(whole), "what is printed is the same credit", () => whole.Printed);
        Law.Holds(Credit.Find(line).Remainder.Length <= line.Length, "what is left is no longer than the line", () => line);
    }

    private static string Letters(string text) => string.Concat(text.EnumerateRunes().Where(Rune.IsLetterOrDigit));

    private static IEnumerable<byte[]> Lines() => Corpus.Pages().SelectMany(page => Encoding.UTF8.GetString(page).Split('\n'))
        .Where(line => line.Contains('©', StringComparison.Ordinal) || line.Contains("Foto", StringComparison.Ordinal) || line.Contains("Quelle", StringComparison.Ordinal)).Distinct().Select(Encoding.UTF8.GetBytes);
}
