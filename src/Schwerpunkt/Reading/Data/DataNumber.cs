using System.Globalization;
using System.Text.RegularExpressions;
using Schwerpunkt.German;

namespace Schwerpunkt.Reading.Data;

/// <summary>A number as it stands in a CSV file: with the decimals that were written, however many.</summary>
/// <param name="Sign">As written, „+“ too: that a number is one more than before may be what it says; empty where there is none.</param>
/// <param name="Whole">Digits before the decimals, without points.</param>
/// <param name="Decimals">Digits behind them; empty for a whole number.</param>
internal readonly partial record struct DataNumber(string Sign, string Whole, string Decimals)
{
    /// <summary>The longest whole number that Germans write without points: also the length of a year.</summary>
    public const int MostUngrouped = 4;

    /// <summary>The number; null where the cell is none, or could be two („12.500“ where commas part the cells).</summary>
    /// <param name="cell">Without blanks around it.</param>
    /// <param name="separator">What parts the cells: where commas do, decimals begin with a point, else with a comma.</param>
    public static DataNumber? TryParse(string cell, char separator)
    {
        if (IsAmbiguous(cell, separator) || (separator == ',' ? WithPoint() : WithComma()).Match(cell) is not { Success: true } match) return null;
        return new DataNumber(match.Groups["sign"].Value, match.Groups["whole"].Value.Replace(".", "", StringComparison.Ordinal), match.Groups["part"].Value);
    }

    /// <summary>Whether a German reads thousands where a computer reads decimals, in a file whose cells are parted by commas.</summary>
    public static bool IsAmbiguous(string cell, char separator) => separator == ',' && ThreeBehind().IsMatch(cell);

    /// <summary>Whether it is the number of something, such as a postcode, and counts nothing.</summary>
    public bool IsKey => Whole is ['0', _, ..];

    /// <summary>Its value; null where it is too large for any drawing.</summary>
    public decimal? Value => decimal.TryParse($"{Sign.Replace('\u2212', '-')}{Whole}.{Decimals}0", NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>As German readers expect it.</summary>
    /// <param name="isGrouped">Whether a point stands after thousands.</param>
    public string ToGerman(bool isGrouped) => Sign + GermanNumber.OfDigits(Whole, Decimals, isGrouped);

    [GeneratedRegex(@"^(?<sign>[+\-−]?)(?<whole>[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+)(?:,(?<part>[0-9]+))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex WithComma();

    [GeneratedRegex(@"^(?<sign>[+\-−]?)(?<whole>[0-9]+)(?:\.(?<part>[0-9]+))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex WithPoint();

    [GeneratedRegex(@"^[+\-−]?[1-9][0-9]{0,2}[.,][0-9]{3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex ThreeBehind();
}
