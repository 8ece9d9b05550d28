using System.Text.RegularExpressions;
using Schwerpunkt.Findings;

namespace Schwerpunkt.Checks.Lookalikes;

/// <summary>Finds links that do not lead anywhere, because something in them keeps Markdown from seeing them.</summary>
internal static partial class LinkMarks
{
    private const string File = @"\.(?:md|html?|php|pdf|docx?|xlsx?|pptx?|od[tsp]|csv|zip|ics|txt)(?:[#?][^()\[\]{}\s]*)?";

    private const string Address = @"(?:(?:https?|ftp)://|mailto:|tel:|www\.|\.{0,2}/|#\p{L})[^()\[\]{}\n]*?|[^()\[\]{}\n]*?" + File + @"|[^\s()\[\]{}@]+@[^\s()\[\]{}@]+\.\p{L}{2,}";

    private const string Words = @"\[(?<words>[^\[\]\n]*\p{L}[^\[\]\n]*)\]";

    public static void Check(Passage passage, FindingLog log)
    {
        var text = passage.Text;
        if (!text.AsSpan().ContainsAny("[]")) return;
        foreach (Match found in Beside().Matches(text)) ReportBeside(passage, found, log);
        foreach (Match found in Broken().Matches(text)) ReportBroken(passage, found, log);
        foreach (Match found in Apart().Matches(text)) Report(passage, found, LinkSlip.Gap, log);
        foreach (Match found in Turned().Matches(text)) Report(passage, found, LinkSlip.Reversed, log);
        foreach (Match found in Odd().Matches(text)) Report(passage, found, LinkSlip.Brackets, log);
        foreach (Match found in Open().Matches(text)) ReportOpen(passage, found, log);
        foreach (Match found in Wiki().Matches(text)) ReportWiki(passage, found, log);
        foreach (Match found in Undefined().Matches(text))
        {
            if (passage.Take(found.Index, found.Length)) log.Add(PerhapsLink.AtUndefined(passage.At(found.Index), Phrases.Excerpt(found.Value), found.Groups["label"].Value));
        }
    }

    private static void Report(Passage passage, Match found, LinkSlip slip, FindingLog log)
    {
        if (!passage.Take(found.Index, found.Length)) return;
        var right = $"[{found.Groups["words"].Value}]({Full(found.Groups["address"].Value.Trim())})";
        log.Add(LinkAsText.At(passage.At(found.Index), Phrases.Excerpt(found.Value), slip, right, passage.Edit(found.Index, found.Length, right)));
    }

    /// <summary>Brackets side by side: what is in the second keeps Markdown from seeing an address.</summary>
    private static void ReportBeside(Passage passage, Match found, FindingLog log)
    {
        var (words, address) = (found.Groups["words"].Value, found.Groups["address"].Value.Trim());
        // A footnote in a link keeps it from being seen, too, and has a finding of its own.
        if (words.Contains(Passage.Other, StringComparison.Ordinal) && !address.Contains(' ', StringComparison.Ordinal) || !passage.Take(found.Index, found.Length)) return;
        var (slip, mended) = address.AsSpan().ContainsAny("<>") ? (LinkSlip.Angle, Full(address.Trim('<', '>').Trim())) : Mend(address);
        var at = passage.At(found.Index);
        if (slip is not { } known) log.Add(PerhapsLink.At(at, Phrases.Excerpt(found.Value)));
        else log.Add(LinkAsText.At(at, Phrases.Excerpt(found.Value), known, $"[{words}]({mended})", SpacedHost().IsMatch(address) || known == LinkSlip.Angle && !Whole().IsMatch(mended) ? null : passage.Edit(found.Index, found.Length, $"[{words}]({mended})")));
    }

    /// <summary>An address in two lines.</summary>
    private static void ReportBroken(Passage passage, Match found, FindingLog log)
    {
        var address = found.Groups["address"].Value + found.Groups["rest"].Value;
        if (!Whole().IsMatch(address) || !passage.Take(found.Index, found.Length)) return;
        log.Add(LinkAsText.At(passage.At(found.Index), Phrases.Excerpt(found.Value.Replace('\n', ' ')), LinkSlip.Line, $"[{found.Groups["words"].Value}]({Full(address)})"));
    }

    private static (LinkSlip? Slip, string Address) Mend(string address)
    {
        if (Phone().IsMatch(address)) return (LinkSlip.Phone, "tel:" + Separators().Replace(address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? address[4..] : address, "-").Trim('-'));
        if (Mail().Match(address) is { Success: true } mail) return (LinkSlip.Space, "mailto:" + mail.Groups["mail"].Value);
        if (Titled().Match(address) is { Success: true } titled) return (LinkSlip.CurlyQuotes, $"{Full(titled.Groups["address"].Value)} \"{titled.Groups["title"].Value.Trim()}\"");
        if (SpacedHost().IsMatch(address)) return (LinkSlip.Space, address.Replace(" ", "", StringComparison.Ordinal));
        if (Whole().IsMatch(address)) return address.Contains("://", StringComparison.Ordinal) ? (LinkSlip.Space, address.Replace(":// ", "://", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal)) : (LinkSlip.Space, $"<{address}>");
        return (null, address);
    }

    private static void ReportOpen(Passage passage, Match found, FindingLog log)
    {
        var address = found.Groups["address"];
        if (!passage.Take(found.Index, found.Length)) return;
        var right = $"[{found.Groups["words"].Value}]({Full(address.Value)})";
        log.Add(LinkAsText.At(passage.At(found.Index), Phrases.Excerpt(found.Value), LinkSlip.Open, right, passage.Edit(found.Index, found.Length, right)));
    }

    private static void ReportWiki(Passage passage, Match found, FindingLog log)
    {
        if (!passage.Take(found.Index, found.Length)) return;
        var (address, words) = (found.Groups["words"].Value.Trim(), found.Groups["label"].Value.Trim());
        if (Web().IsMatch(words)) (address, words) = (words, address);
        var isWeb = words.Length > 0 && Web().IsMatch(address);
        var right = $"[{(words.Length > 0 ? words : address)}]({(isWeb ? Full(address) : "…")})";
        log.Add(LinkAsText.At(passage.At(found.Index), Phrases.Excerpt(found.Value), LinkSlip.Wiki, right, isWeb ? passage.Edit(found.Index, found.Length, right) : null));
    }

    private static string Full(string address) =>
        address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + address
        : Mail().Match(address) is { Success: true } mail ? "mailto:" + mail.Groups["mail"].Value
        : address.Contains(' ', StringComparison.Ordinal) && !address.Contains('"', StringComparison.Ordinal) ? $"<{address}>"
        : address;

    [GeneratedRegex(@"(?<!!)" + Words + @"\((?<address>(?:[^()\n]|\([^()\n]*\))*)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Beside();

    [GeneratedRegex(@"(?<!!)" + Words + @"\((?<address>[^()\s]+)[ \t]*\n[ \t]*(?<rest>[^()\s]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Broken();

    /// <summary>A space in the name of a server; one right behind „://“ is Mend's.</summary>
    [GeneratedRegex(@"^https?://[^\s/]+ +[^\s/]+[^ ]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SpacedHost();

    [GeneratedRegex(@"^(?:https?://|www\.)\S+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Web();

    [GeneratedRegex(@"(?<!!)" + Words + @"[ \t\u00A0]+\(\s*(?<address>(?:" + Address + @")(?:\s+""[^""\n]*"")?)\s*\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Apart();

    [GeneratedRegex(@"(?<![\p{L}\p{N}\]!])\((?<words>[^()\[\]\n]*\p{L}[^()\[\]\n]*)\) ?\[\s*(?<address>" + Address + @")\s*\]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Turned();

    [GeneratedRegex(@"(?<!!)(?:" + Words + @"\{(?<address>" + Address + @")\}|" + Words + @"<?(?<address>(?:https?://|www\.)[^\s<>()\[\]]*[^\s<>()\[\].,;:!?])>?|\[(?<words>[^\[\](){}\n]*\p{L}[^\[\](){}\n]*)[)}]\((?<address>" + Address + @")\)|(?<![\[(][^\n]{0,200})(?<words>\p{L}+)\]\((?<address>" + Address + @")\))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Odd();

    [GeneratedRegex(@"(?<!!)" + Words + @"\((?<address>(?:(?:https?://|mailto:|tel:|www\.|\.{0,2}/)[^()\s]*|[^()\s\[\]]+" + File + @"|[^\s()\[\]@]+@[^\s()\[\]@]+\.\p{L}{2,})(?<![.,;:!?]))(?![^()]*\))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Open();

    [GeneratedRegex(@"(?<!!)\[\[(?!_?toc|sic\b|[!?])(?<words>[^\[\]\n|]*\p{L}[^\[\]\n|]*)(?:\|(?<label>[^\[\]\n]+))?\]\]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Wiki();

    [GeneratedRegex(@"(?<![\p{L}\p{N}\]!])\[(?<words>[^\[\]\n]*\p{Ll}{2}[^\[\]\n]*)\]\[(?<label>(?!\^)[^\[\]\n]*)\](?!\[)", RegexOptions.CultureInvariant)]
    private static partial Regex Undefined();

    [GeneratedRegex(@"^(?:tel:)?\s*[+(]?[\d][\d\s()/.–-]{4,}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Phone();

    [GeneratedRegex(@"[\s()/.–-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(?:mailto:)?\s*(?<mail>[^\s@:/]+@[^\s@/]+\.\p{L}{2,})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Mail();

    [GeneratedRegex(@"^(?<address>\S+)\s+[„“”»«‟‘’](?<title>[^""]*?)[“”«»‟‘’""]$", RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    [GeneratedRegex("^(?:" + Address + ")$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Whole();
}
