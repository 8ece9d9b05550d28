using System.Text.RegularExpressions;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>Pictures with what is said of them.</summary>
internal static partial class Building
{
    /// <summary>Whether parameters name a picture, or say something of one.</summary>
    public static bool IsFigure(TagParameters words) =>
        (words.Of("src", "image_path", "image", "url", "path", "file", "filename") ?? words.At(0) ?? words.Of("title", "caption", "attr")) is not null;

    /// <summary>A picture with its caption; a credit of its own is noted, and stands behind its file until it is known whether other places name somebody else.</summary>
    public static string Figure(MovedPage page, TagParameters words, string inner)
    {
        var source = words.Of("src", "image_path", "image", "url", "path", "file", "filename") ?? words.At(0) ?? "";
        var (credit, title, alt) = (CreditOf(words), "", words.Of("alt") ?? words.At(1) ?? "");
        var written = words.Of("caption") ?? inner;
        var caption = FigureCaption.Of(words.Of("title"), Below(written, UnsaidWords.Of(words, $"{source} {alt} {words.Of("title")} {written} {credit}")));
        // Without a file there is no picture; what was said of it are words.
        if (source.Length == 0) return $"\n\n{caption.Written}\n\n{credit}\n\n";
        if (credit is not null)
        {
            var isNamed = caption.Credit?.Contains(credit, StringComparison.OrdinalIgnoreCase) == true;
            if (words.Of("attrlink") is { } link && !LinksItself(link, credit)) caption = caption.Linked(credit, Address(link));
            if (!isNamed) title = Credited(page, source, credit, [alt, caption.Written]);
        }

        if (words.Of("link", "href") is { } target) caption = caption with { Link = $"[{Label(alt.Length > 0 ? alt : target)}]({Address(target)})" };
        return $"\n\n![{Label(alt)}]({Address(source)}{title}){PagePictures.HasCaption}\n{caption.Written}".TrimEnd() + "\n\n";
    }

    /// <summary>The parameters of a tag that names a picture by whatever name, as those of a figure; null where it names none.</summary>
    public static TagParameters? Pictured(TagParameters words)
    {
        var named = words.Named.FirstOrDefault(word => !IsLink(word.Name) && FileCopies.IsPicture(word.Value.Split('?')[0].Trim()));
        if ((named.Value ?? words.Plain.FirstOrDefault(word => FileCopies.IsPicture(word.Split('?')[0]))) is not { } source) return null;
        return words with { Named = [("src", source.Trim()), .. words.Named.Where(word => word != named)], Plain = [source, .. words.Plain.Where(word => word != source && words.Quoted.Contains(word) && UnsaidWords.IsRead("alt", word))] };
    }

    /// <summary>Whether the address is that of a licence which the credit names: the site links it.</summary>
    private static bool LinksItself(string address, string credit) => KnownLicense.TryFind(credit) is { Url: not null } license && KnownLicense.TryFind(address)?.Name == license.Name;

    private static bool IsLink(string name) => name.ToLowerInvariant() is "href" or "link" or "to" or "target";

    /// <summary>Whom the parameters of a picture name.</summary>
    public static string? CreditOf(TagParameters words) =>
        words.Of("attr", "credit", "attribution", "copyright") ?? words.Named.Where(word => Photographer().IsMatch(word.Name) && word.Value.Any(char.IsLetter) && !IsAddress(word.Value)).Select(word => word.Value.Trim()).FirstOrDefault();

    /// <summary>A caption with all else that was given to be read; who is named comes last.</summary>
    private static string Below(string caption, System.Collections.Immutable.ImmutableArray<string> more) =>
        more.IsEmpty ? caption : string.Join("<br>", more.OrderBy(words => Credit.Find(words).Written is not null).Prepend(caption.Trim()).Where(words => words.Length > 0));

    /// <summary>Notes whom a place names with a picture; gives the title that says so there. A name that the caption says, too, counts as one only behind a sign.</summary>
    public static string Credited(MovedPage page, string source, string credit, System.Collections.Immutable.ImmutableArray<string> around)
    {
        var isName = Credit.TryParse(credit) is not null;
        var signed = isName && !CreditMarks.HasSign(credit) ? "© " + CreditMarks.WithoutLabel(credit) : credit;
        var title = Title(Tags().Replace(Credit.Find(credit).Remainder.Length == 0 && Credit.TryParse(credit, around) is not null ? credit : signed, ""), null);
        page.Credits.Add((source, isName && Credit.TryParse(credit, around) is null ? signed : credit, title));
        return title;
    }

    [GeneratedRegex("^(?:foto|photo|fotograf(?:in)?|photographer|(?:bild)?nachweis|bildquelle|urheber(?:in)?|credits)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Photographer();

    [GeneratedRegex("<[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
