using System.Text.RegularExpressions;
using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.WordPress.Plugins;

/// <summary>The author of a picture, as a camera wrote it into the file or a plugin keeps it in a field of its own.</summary>
internal static partial class LibraryCredit
{
    /// <summary>Whether a field is one for credits.</summary>
    public static bool IsKey(string key) => Key().IsMatch(key);

    /// <summary>Author and holder in the serialised values of a picture; both as one where there are both.</summary>
    public static IEnumerable<string> InMetadata(string serialised)
    {
        var (author, holder) = ("", "");
        foreach (Match match in Value().Matches(serialised))
        {
            var text = WhiteSpace.Fold(match.Groups["text"].Value);
            if (match.Groups["name"].Value == "credit") author = text;
            else holder = text;
        }

        if (author.Length > 0 && holder.Length > 0 && !holder.Contains(author, StringComparison.OrdinalIgnoreCase)) yield return $"{Named(holder)} / {Sign().Replace(author, "")}";
        else if (holder.Length > 0) yield return holder;
        if (author.Length > 0) yield return author;
    }

    /// <summary>The text as a credit; null where it names nobody. A bare name gets the sign that makes it one.</summary>
    public static Credit? Of(string text) => WhiteSpace.Fold(text) is { Length: > 0 } folded ? Credit.TryParse(Named(folded)) : null;

    private static string Named(string text) => Credit.Find(text) is { Remainder.Length: 0, Written: not null } ? text : "© " + text;

    [GeneratedRegex("^_?(?:isc_image_source|(?:\\w+_)?(?:credits?|copyright|bildnachweis|fotonachweis|bildquelle|urheber|fotograf|photographer|image_source))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Key();

    [GeneratedRegex("\"(?<name>credit|copyright)\";s:[0-9]+:\"(?<text>[^\"]+)\";", RegexOptions.CultureInvariant)]
    private static partial Regex Value();

    [GeneratedRegex(@"^\s*(?:©|\([cC]\))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}
