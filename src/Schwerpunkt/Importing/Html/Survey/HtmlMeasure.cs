using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Schwerpunkt.Importing.Html.Survey;

/// <summary>What was measured of an element and everything in it.</summary>
internal sealed partial class HtmlMeasure
{
    /// <summary>Visible characters outside links, menus and scripts.</summary>
    public int Prose { get; set; }

    /// <summary>Visible characters of links.</summary>
    public int Linked { get; set; }

    /// <summary>The part of <see cref="Prose"/> that no element around it claims for the frame of the site.</summary>
    public int Text { get; set; }

    public int Nodes { get; set; } = 1;

    public int Headings { get; set; }

    public int Titles { get; set; }

    public int Images { get; set; }

    public int Tables { get; set; }

    public int Lists { get; set; }

    public int Paragraphs { get; set; }

    public int Menus { get; set; }

    /// <summary>Headings of which every word is a link.</summary>
    public int LinkedHeadings { get; set; }

    public int Links { get; set; }

    /// <summary>The part of <see cref="Links"/> that leads to a file, a mail address or a telephone: what people come for.</summary>
    public int Documents { get; set; }

    /// <summary>Whether files and addresses are at least half of what it links.</summary>
    public bool HoldsDocuments => Documents > 0 && Documents * 2 >= Links;

    /// <summary>Whether it is a list of other pages: each heading in it leads away.</summary>
    public bool IsTeasers => LinkedHeadings > 0 && LinkedHeadings == Headings && Documents == 0;

    /// <summary>Whether it holds a sentence or more, and hardly a link.</summary>
    public bool IsProse => Prose >= 60 && Linked * 4 <= Prose;

    /// <summary>Whether nearly all its words are links.</summary>
    public bool IsLinks => Linked > 0 && Prose * 3 <= Linked && LinkedHeadings == Headings && !HoldsDocuments;

    public int Characters => Prose + Linked;

    /// <summary>Whether an address is that of a file, a mail box or a telephone.</summary>
    public static bool IsDocument(string address) => Document().IsMatch(address);

    public void Add(HtmlMeasure inner)
    {
        Prose += inner.Prose;
        Linked += inner.Linked;
        Nodes += inner.Nodes;
        Headings += inner.Headings;
        Titles += inner.Titles;
        Images += inner.Images;
        Tables += inner.Tables;
        Lists += inner.Lists;
        Paragraphs += inner.Paragraphs;
        Menus += inner.Menus;
        LinkedHeadings += inner.LinkedHeadings;
        Links += inner.Links;
        Documents += inner.Documents;
    }

    /// <summary>Counts the element itself, when everything in it has been counted.</summary>
    public void Count(IElement element)
    {
        if (element.LocalName is ['h', >= '1' and <= '6'] && Prose == 0 && Linked > 0) LinkedHeadings++;
        if (element.LocalName == "a" && element.GetAttribute("href") is { } address) (Links, Documents) = (Links + 1, Documents + (Document().IsMatch(address) ? 1 : 0));
        switch (element.LocalName)
        {
            case "h1": (Headings, Titles) = (Headings + 1, Titles + 1); break;
            case "h2" or "h3" or "h4" or "h5" or "h6": Headings++; break;
            case "div" or "span" when element.GetAttribute("role") == "heading": Headings++; break;
            case "img": Images++; break;
            case "table": Tables++; break;
            case "ul" or "ol" or "dl": Lists++; break;
            case "p": Paragraphs++; break;
            case "nav": Menus++; break;
        }
    }

    [GeneratedRegex(@"^(?:mailto:[^?]|tel:)|\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|zip|ics|vcf|epub)(?:$|[?#])|publicationFile", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Document();
}
