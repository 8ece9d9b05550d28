using System.Text.RegularExpressions;
using Schwerpunkt.Importing.Dump;
using Schwerpunkt.Importing.Html;

namespace Schwerpunkt.Importing;

/// <summary>Turns one export of the old CMS into a page, whatever its form.</summary>
public static partial class Importer
{
    /// <param name="text">The export, decoded: a saved page, or the text of one.</param>
    /// <param name="source">Its name, for places and findings.</param>
    public static ImportResult Import(string text, string source) =>
        IsHtml(text) ? HtmlImporter.Import(text, source) : DumpImporter.Import(text, source);

    /// <summary>A saved page begins with its doctype, a comment or a tag of its frame.</summary>
    private static bool IsHtml(string text) => Opening().IsMatch(text);

    [GeneratedRegex(@"^\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype|html|head|body|main|article|div|section|p|h[1-6])\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Opening();
}
