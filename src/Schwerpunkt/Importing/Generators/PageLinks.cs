using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators.Places;
using Schwerpunkt.Importing.Generators.Tags;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators;

/// <summary>Writes the links of a page anew, so that they lead to files of ours; words stay as they are.</summary>
internal sealed partial class PageLinks(MovedPage page, LinkIndex index, FileCopies copies)
{
    public void Apply()
    {
        var text = page.Text.Text;
        var (made, place) = (new StringBuilder(), 0);
        foreach (var link in WrittenLinks.In(text).Where(link => !link.IsPicture).OrderBy(link => link.Start))
        {
            if (link.Start < place) continue;
            made.Append(text, place, link.Start - place).Append(Written(text, link));
            place = link.End;
        }

        page.Text.Text = made.Append(text, place, text.Length - place).ToString();
        page.Text.Replace(Definition(), definition => Moved(definition.Groups["address"].Value) is { } address ? $"{definition.Groups["label"].Value}{address.Address}{address.Note}" : null);
    }

    private string Written(string text, WrittenLink link)
    {
        var (words, address) = (text[link.WordsAt..link.WordsEnd], text[link.AddressAt..link.AddressEnd].Trim());
        if (address.Length == 0 || IsForbidden(address) && index.Find(page, address) is not LinkTarget.Page) return words + page.Text.Note(at => ImportLostLink.AtNowhere(at, WhiteSpace.Fold(words), address));
        if (string.IsNullOrWhiteSpace(words)) return page.Text.Note(at => ImportLostLink.AtNowhere(at, "", address));
        if (Moved(address) is not { } moved) return text[link.Start..link.End];
        return $"[{words}]({moved.Address}{text[link.AddressEnd..link.End].TrimStart('>')}{moved.Note}";
    }

    private static bool IsForbidden(string address) => Scheme().Match(address) is { Success: true } scheme && !WebAddress.IsScheme(scheme.Groups["name"].Value);

    /// <summary>The address as it leads now, and the mark of a finding; null where it stays.</summary>
    private (string Address, string Note)? Moved(string written)
    {
        var address = System.Net.WebUtility.HtmlDecode(written);
        switch (index.Find(page, address))
        {
            case LinkTarget.Page { Fragment.Length: 0 } found when found.Target == page && address is ['#', ..]: return (PathNames.Stem(page.Target) + ".md", "");
            case LinkTarget.Page found:
                var path = found.Target == page && address is ['#', ..] ? "" : SitePath.Relative(page.Target, found.Target.Target);
                return Anchor(found, path, address);
            case LinkTarget.File file when FileCopies.IsSafe(file.Source): return (Building.Address(SitePath.Relative(page.Target, copies.Take(file.Source))), "");
            case LinkTarget.Elsewhere when address.StartsWith("//", StringComparison.Ordinal): return ("https:" + address, "");
            case LinkTarget.Elsewhere: return null;
            // Said already.
            default: return PageText.HasMark(address) ? null : (written, page.Text.Note(at => ImportLinkLeft.At(at, address)));
        }
    }

    /// <summary>A heading keeps its name nearly: signs that we have not are left out. What names none leads to the page.</summary>
    private (string, string) Anchor(LinkTarget.Page found, string path, string address)
    {
        if (found.Fragment.Length == 0) return (path, "");
        var id = Headings.Find(found.Target, found.Fragment);
        if (id is not null) return ($"{path}#{id}", "");
        var whole = path.Length > 0 ? path : page.Target[(page.Target.LastIndexOf('/') + 1)..];
        return (whole, page.Text.Note(at => ImportLinkChanged.AtAnchor(at, address)));
    }

    [GeneratedRegex(@"^\s*(?<name>[A-Za-z][A-Za-z0-9+.-]*):", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"^(?<label>[ ]{0,3}\[(?!\^)[^\]\n]+\]:[ \t]*)<?(?<address>[^\s<>]+)>?", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Definition();
}
