using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing;

/// <summary>Links in the credit of a picture, which is words alone: a finding says where they led.</summary>
internal static class CreditLinks
{
    /// <param name="lines">Caption and credit as they were.</param>
    /// <param name="caption">What of them is the caption; its links stay.</param>
    /// <param name="credit">The credit; a licence that it names by a known name is linked again.</param>
    public static IEnumerable<Finding> Lost(IEnumerable<ImmutableArray<Inline>> lines, ImmutableArray<Inline> caption, Credit? credit)
    {
        var kept = caption.Flatten().OfType<Inline.Link>().Select(link => link.Target).ToHashSet();
        return lines.SelectMany(line => line.Flatten()).OfType<Inline.Link>().Where(link => !kept.Contains(link.Target))
            .Where(link => credit is not null && link.Target is Target.Elsewhere { Address: var address } && !(KnownLicense.TryFind(address) is { Url: not null } license && credit.Terms?.Name == license.Name))
            .Select(link => ImportLostLink.AtCredit(link.Location, link.Children.PlainText(), Word.WordLinks.Written(((Target.Elsewhere)link.Target).Address)));
    }
}
