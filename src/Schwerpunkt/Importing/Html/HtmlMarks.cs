using System.Globalization;

namespace Schwerpunkt.Importing.Html;

/// <summary>The numbers, letters or Roman numerals before the items of an ordered list.</summary>
internal sealed class HtmlMarks
{
    private const int Most = 100_000_000;

    private static readonly (int Value, string Sign)[] Roman = [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    private readonly string type;
    private readonly int step;
    private int next;

    private HtmlMarks(string type, int first, int step) => (this.type, next, this.step) = (type, first, step);

    public static HtmlMarks Of(HtmlNode list)
    {
        var isReversed = list.Element?.HasAttribute("reversed") == true;
        var first = Number(list.Attribute("start")) ?? (isReversed ? list.Children.Count(child => child.Name == "li") : 1);
        return new HtmlMarks(list.Attribute("type"), first, isReversed ? -1 : 1);
    }

    /// <summary>What the list as a whole begins with; null where its items carry their marks as words.</summary>
    public int? First => IsCounted ? next : null;

    private bool IsCounted => step > 0 && type is not ("a" or "A" or "i" or "I");

    /// <summary>The number an item gives itself, where it is not the next one of a counted list; sets it for those that carry their marks.</summary>
    public int? JumpTo(HtmlNode item)
    {
        if (Number(item.Attribute("value")) is not { } number || number == next) return null;
        next = number;
        return IsCounted ? number : null;
    }

    /// <summary>The mark of the next item; null where the list counts by itself.</summary>
    public string? Next()
    {
        var number = next;
        next += step;
        return IsCounted ? null : type switch
        {
            "a" => Letters(number) + ")",
            "A" => Letters(number).ToUpperInvariant() + ")",
            "i" => Numeral(number) + ".",
            "I" => Numeral(number).ToUpperInvariant() + ".",
            _ => number.ToString(CultureInfo.InvariantCulture) + ".",
        };
    }

    /// <summary>A number in the format of a Word list.</summary>
    internal static string Written(string format, int number) => format switch
    {
        "lowerLetter" => Letters(number),
        "upperLetter" => Letters(number).ToUpperInvariant(),
        "lowerRoman" => Numeral(number),
        "upperRoman" => Numeral(number).ToUpperInvariant(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Letters(int number) => number is < 1 or > 26 ? number.ToString(CultureInfo.InvariantCulture) : ((char)('a' + number - 1)).ToString();

    private static string Numeral(int number)
    {
        if (number is < 1 or > 3999) return number.ToString(CultureInfo.InvariantCulture);
        var numeral = "";
        foreach (var (value, sign) in Roman)
        {
            for (; number >= value; number -= value) numeral += sign;
        }

        return numeral;
    }

    private static int? Number(string written) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < Most ? number : null;
}
