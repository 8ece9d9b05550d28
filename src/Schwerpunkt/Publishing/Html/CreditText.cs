using System.Globalization;

namespace Schwerpunkt.Publishing.Html;

/// <summary>A line of credit as HTML.</summary>
public static class CreditText
{
    /// <summary>The line as written; where words stand before the ©, what follows is one span, so that a theme can keep it together.</summary>
    public static string ToHtml(string? credit)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var holder = credit?.IndexOf('©', StringComparison.Ordinal) ?? -1;
        Markup.Escape(writer, holder > 0 ? credit.AsSpan(0, holder) : credit);
        if (holder > 0)
        {
            writer.Write($"<span class=\"{ClassNames.Holder}\">");
            Markup.Escape(writer, credit.AsSpan(holder));
            writer.Write("</span>");
        }

        return writer.ToString();
    }
}
