using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html;

/// <summary>Makes mail addresses whole again: what was cut into several links, broken over lines, or hidden from machines.</summary>
internal static class HtmlMail
{
    private const string Scheme = "mailto:";

    /// <summary>Writes the addresses that Cloudflare hides („[email protected]“) into the page: hexadecimal, each byte XOR the first.</summary>
    public static void Reveal(IDocument page)
    {
        foreach (var element in page.QuerySelectorAll("[data-cfemail]"))
        {
            if (Decode(element.GetAttribute("data-cfemail") ?? "") is not { } address || element.ChildNodes.OfType<IText>().FirstOrDefault() is not { } shown) continue;
            shown.Data = address;
            if (element.LocalName == "a") element.SetAttribute("href", Scheme + address);
        }
    }

    /// <summary>A line in which links to one mail address, that together show just this address, are one link.</summary>
    public static ImmutableArray<Inline> Join(ImmutableArray<Inline> line)
    {
        if (!line.Any(run => run is Inline.Link)) return line;
        var joined = ImmutableArray.CreateBuilder<Inline>(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            var (parts, address) = line[i] is Inline.Link { Target: Target.Elsewhere to } ? Parts(line, i, to) : (0, "");
            joined.Add(parts == 0 ? line[i] : (Inline.Link)line[i] with { Children = [new Inline.Words(address)] });
            i += Math.Max(parts - 1, 0);
        }

        return joined.ToImmutable();
    }

    /// <summary>How many parts from a link on show its address in pieces, and the address as they write it; zero where they do not.</summary>
    private static (int Count, string Shown) Parts(ImmutableArray<Inline> line, int start, Target.Elsewhere to)
    {
        if (!to.Address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return (0, "");
        var address = to.Address[Scheme.Length..].Split('?')[0];
        var shown = "";
        for (var end = start; end < line.Length && IsPart(line[end], to); end++)
        {
            shown += string.Concat(ImmutableArray.Create(line[end]).PlainText().Where(c => !char.IsWhiteSpace(c)));
            if (!address.StartsWith(shown, StringComparison.OrdinalIgnoreCase)) return (0, "");
            if (shown.Length == address.Length && line[end] is Inline.Link) return (end - start + 1, shown);
        }

        return (0, "");
    }

    private static bool IsPart(Inline run, Target to) => run is Inline.Words or Inline.Break || run is Inline.Link link && link.Target == to && link.Children.All(child => child is Inline.Words);

    private static string? Decode(string hidden)
    {
        if (hidden.Length < 6 || hidden.Length % 2 != 0 || !hidden.All(char.IsAsciiHexDigit)) return null;
        var bytes = Convert.FromHexString(hidden);
        var text = Encoding.UTF8.GetString([.. bytes.Skip(1).Select(b => (byte)(b ^ bytes[0]))]);
        return text.Contains('@', StringComparison.Ordinal) && !text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)) ? text : null;
    }
}
