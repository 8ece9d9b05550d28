using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Html;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Word;

/// <summary>Links of a document whose address a page cannot lead to: their words stay, and a finding says where they led.</summary>
internal static class WordLinks
{
    private const string Mark = "#\u0001";

    /// <summary>Marks an address as one, until the words of its link are known.</summary>
    public static string Lost(string address) => Mark + address;

    /// <summary>An address as it stands in the document.</summary>
    public static string Written(string address) => address.StartsWith(Mark, StringComparison.Ordinal) ? address[Mark.Length..] : address;

    public static ImmutableArray<Block> Resolve(ImmutableArray<Block> blocks, ImmutableHashSet<string> anchors, FindingLog log) =>
        HtmlFragments.Resolve(blocks, anchors, (link, address) =>
        {
            // Word links each cross-reference; where it leads nowhere its words say enough.
            if (address.StartsWith(Mark, StringComparison.Ordinal)) log.Add(ImportLostLink.AtNowhere(link.Location, link.Children.PlainText(), address[Mark.Length..]));
            else if (!address.StartsWith("#_", StringComparison.Ordinal)) log.Add(ImportLostLink.AtBookmark(link.Location, link.Children.PlainText(), address[1..]));
        });
}
