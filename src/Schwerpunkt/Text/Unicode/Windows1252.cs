using System.Text;

namespace Schwerpunkt.Text.Unicode;

/// <summary>The numbers of characters in Windows-1252, the encoding of Windows in Western Europe.</summary>
internal static class Windows1252
{
    /// <summary>What it shows for the bytes 80 to 9F.</summary>
    private const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>Makes text of its bytes; none is invalid.</summary>
    public static Encoding Encoding { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!; // ! the provider always has it

    /// <summary>The number of a character, 0 to 255; null where it has none.</summary>
    public static int? CodeOf(char sign) => Upper.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var place ? 0x80 + place : sign <= 0xFF ? sign : null;
}
