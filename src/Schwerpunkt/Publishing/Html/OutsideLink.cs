using System.Globalization;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Publishing.Html;

/// <summary>A link that leaves the site: it says so once, to eyes by its class, to a screen reader by words.</summary>
internal static class OutsideLink
{
    /// <summary>The classes of a link; none where it stays on the site.</summary>
    /// <param name="text">The words of the link.</param>
    public static string? ClassesOf(SiteAddress site, string url, string text) =>
        !site.IsOutside(url) ? null
        : Bare(text).Equals(Bare(url), StringComparison.OrdinalIgnoreCase) ? $"{ClassNames.Outside} {ClassNames.Address}"
        : ClassNames.Outside;

    /// <summary>Says that the link leaves the site, in the language of the interface, whatever is around; stands last in the link.</summary>
    public static void WriteMark(TextWriter writer, InterfaceTexts texts)
    {
        writer.Write($"<span class=\"{ClassNames.OutsideMark}\" lang=\""); // constant: a page has many such links
        writer.Write(texts.LanguageOf(nameof(texts.OutsideSite)) ?? texts.Language);
        writer.Write("\"> (");
        writer.Write(texts.OutsideSite);
        writer.Write(")</span>");
    }

    /// <summary>A whole link, marked where it leaves the site.</summary>
    /// <param name="relation">The attribute <c>rel</c>; null for none.</param>
    public static void Write(TextWriter writer, SiteAddress site, InterfaceTexts texts, (string Url, string Text) link, string? relation = null)
    {
        var classes = ClassesOf(site, link.Url, link.Text);
        writer.Write("<a");
        Markup.Attribute(writer, "href", link.Url);
        Markup.Attribute(writer, "rel", relation);
        Markup.Attribute(writer, "class", classes);
        writer.Write('>');
        Markup.Escape(writer, link.Text);
        if (classes is not null) WriteMark(writer, texts);
        writer.Write("</a>");
    }

    /// <summary>The same as a string of HTML.</summary>
    public static string ToHtml(SiteAddress site, InterfaceTexts texts, (string Url, string Text) link, string? relation = null)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(writer, site, texts, link, relation);
        return writer.ToString();
    }

    /// <summary>An address without what people leave out when they write one.</summary>
    private static ReadOnlySpan<char> Bare(string address)
    {
        var rest = address.AsSpan().Trim();
        if (rest.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0) rest = rest[(scheme + 3)..];
        if (rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) rest = rest[4..];
        return rest.TrimEnd('/');
    }
}
