using System.Globalization;

namespace Schwerpunkt.German;

/// <summary>Numbers as German readers expect them: „1.234,5“, and a no-break space before the unit.</summary>
public static class GermanNumber
{
    private static readonly NumberFormatInfo Format = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>With all its places, at most ten behind the comma.</summary>
    public static string Of(decimal number) => number.ToString("#,##0.##########", Format);

    /// <summary>Of digits, with as many decimals as there are.</summary>
    /// <param name="isGrouped">Whether a point stands after thousands.</param>
    public static string OfDigits(string whole, string decimals, bool isGrouped)
    {
        var grouped = whole;
        for (var at = whole.Length - 3; isGrouped && at > 0; at -= 3) grouped = grouped.Insert(at, Format.NumberGroupSeparator);
        return decimals.Length == 0 ? grouped : grouped + Format.NumberDecimalSeparator + decimals;
    }

    /// <summary>In a form of .NET's: <c>0.0</c> has one place behind the comma.</summary>
    public static string Of(double number, string form) => number.ToString(form, Format);

    /// <summary>A number or name with its unit (DIN 5008: a space before % too); none of the spaces breaks the line.</summary>
    public static string WithUnit(string number, string? unit) => unit is null ? number : $"{number}\u00A0{unit.Replace(' ', '\u00A0')}";

    /// <summary>A number with what it counts: „1 Seite“, „1.234 Seiten“.</summary>
    public static string Count(int number, string one, string many) => number == 1 ? $"1 {one}" : $"{Of(number)} {many}";
}
