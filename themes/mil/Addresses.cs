using Schwerpunkt.Publishing.Views;

namespace Schwerpunkt.Themes.Mil;

/// <summary>Links that call a telephone or open a letter.</summary>
internal static class Addresses
{
    /// <summary><c>0331 866-0000</c> and <c>+49 (0)331 866-0000</c> become <c>tel:+493318660000</c>.</summary>
    public static string Phone(string number)
    {
        var dialled = string.Concat(number
            .Replace("(0)", "", StringComparison.Ordinal)
            .Where(sign => char.IsAsciiDigit(sign) || sign == '+'));
        if (dialled.StartsWith("00", StringComparison.Ordinal)) return "tel:+" + dialled[2..];
        return dialled.StartsWith('0') ? "tel:+49" + dialled[1..] : "tel:" + dialled;
    }

    public static string Mail(string mailbox) => "mailto:" + mailbox;

    /// <summary>A letter about this page to the publisher; null where no mailbox is named.</summary>
    public static string? Rating(Frame frame) =>
        (frame.Site.Publisher.Email ?? frame.Site.Publisher.Feedback) is { Length: > 0 } mailbox
            ? $"mailto:{mailbox}?subject={Uri.EscapeDataString(frame.Title)}"
            : null;
}
