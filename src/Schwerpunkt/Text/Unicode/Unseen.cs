using System.Globalization;

namespace Schwerpunkt.Text.Unicode;

/// <summary>Characters that nobody sees.</summary>
internal static class Unseen
{
    /// <summary>Soft hyphen, zero-width space and joiners, word joiner, byte order mark: words are the same with and without them.</summary>
    public static bool IsIgnored(int sign) => sign is 0xAD or 0x200B or 0x200C or 0x200D or 0x2060 or 0xFEFF;

    /// <summary>White space, what controls a device, and what has no width.</summary>
    public static bool Is(char sign) => char.IsWhiteSpace(sign) || char.GetUnicodeCategory(sign) is UnicodeCategory.Format or UnicodeCategory.Control;
}
