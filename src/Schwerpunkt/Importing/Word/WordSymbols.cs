using System.Globalization;

namespace Schwerpunkt.Importing.Word;

/// <summary>What letters mean in the fonts that show signs in their place.</summary>
internal static class WordSymbols
{
    /// <summary>Stands for a sign that nobody knows.</summary>
    public const char Unknown = '•';

    private const string Greek = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
    private const string SmallGreek = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    /// <summary>Codes in hexadecimal, each with its sign.</summary>
    private const string Symbol = "A3≤A5∞AB↔AC←AD↑AE→AF↓B0°B1±B2″B3≥B4×B7•B8÷B9≠BA≡BB≈BC…D2®D3©D4™D5∏D6√D7⋅DE⇒E2®E3©E4™E5∑F2∫";

    private const string Wingdings = "21✏28☎2A✉2B✉46☞4A☺4C☹6C●6E■6F□70□71❑72❒76❖77◆9F•A1○A7▪A8☐D8➢DF←E0→E1↑E2↓E8➔F0⇨FB✗FC✓FD☒FE☑20 ";

    /// <summary>Whether it is such a font.</summary>
    public static bool Has(string? font) => font is not null && (font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) || font.StartsWith("Webdings", StringComparison.OrdinalIgnoreCase) || IsSymbol(font));

    /// <summary>The sign; null where it is not known. Word writes such letters in a range for private use.</summary>
    public static char? Find(string font, int code)
    {
        if (code is >= 0xF000 and <= 0xF0FF) code -= 0xF000;
        return IsSymbol(font) ? InSymbol(code) : font.Equals("Wingdings", StringComparison.OrdinalIgnoreCase) ? In(Wingdings, code) : null;
    }

    private static bool IsSymbol(string font) => font.Equals("Symbol", StringComparison.OrdinalIgnoreCase) || font.Equals("OpenSymbol", StringComparison.OrdinalIgnoreCase);

    private static char? InSymbol(int code) => code switch
    {
        >= 'A' and <= 'Z' => Greek[code - 'A'],
        >= 'a' and <= 'z' => SmallGreek[code - 'a'],
        >= ' ' and <= '@' => (char)code,
        _ => In(Symbol, code),
    };

    private static char? In(string table, int code)
    {
        for (var i = 0; i < table.Length; i += 3)
        {
            if (table.AsSpan(i, 2).SequenceEqual(code.ToString("X2", CultureInfo.InvariantCulture))) return table[i + 2];
        }

        return null;
    }
}
