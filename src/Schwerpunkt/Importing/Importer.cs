using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Dump;
using Schwerpunkt.Importing.Html;
using Schwerpunkt.Importing.Word;
using Schwerpunkt.Importing.Word.Packages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing;

/// <summary>Turns one export of the old CMS into a page, whatever its form.</summary>
public static partial class Importer
{
    /// <summary>The page of a file: a Word document, a saved page, a web archive, or the text of one. Null, with a finding, where it is none of them.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="source">Its name, for places and findings.</param>
    public static (ImportReading? Reading, ImmutableArray<Finding> Findings) Read(ReadOnlyMemory<byte> bytes, string source)
    {
        if (bytes.IsEmpty) return (null, [WordPackage.IsName(source) ? ImportNotText.AtEmpty(new Location(source)) : ImportWithoutText.AtEmpty(new Location(source))]);
        if (bytes.Span.StartsWith("%PDF-"u8)) return (null, [ImportNotText.At(new Location(source))]);
        if (WordPackage.Is(bytes.Span)) return WordImporter.Read(bytes, source);
        if (OtherDocument.Find(bytes.Span, new Location(source)) is { } other) return (null, [other]);
        var read = WebArchive.PageIn(Encoding.Latin1.GetString(bytes.Span)) is { } page ? new ImportText(page, []) : ImportText.Decode(bytes.Span, source);
        if (read.Text.Contains('\0', StringComparison.Ordinal)) return (null, [ImportNotText.At(new Location(source))]);
        if (string.IsNullOrWhiteSpace(read.Text)) return (null, [ImportWithoutText.At(new Location(source))]);
        if (FormOf(read.Text) is ExportForm.WordPress) return (null, [ImportNotText.AtWordPress(new Location(source))]);
        if (FormOf(read.Text) is ExportForm.Xml) return (null, [ImportNotText.AtXml(new Location(source))]);
        if (FormOf(read.Text) is ExportForm.Page && HtmlDepth.IsTooDeep(read.Text)) return (null, [TooDeeplyNested.AtImport(new Location(source), HtmlDepth.Most)]);
        return (FormOf(read.Text) is ExportForm.Page ? HtmlImporter.Read(read.Text, source) : DumpImporter.Read(read.Text, source), read.Findings);
    }

    /// <summary>What a file seems to be, by how it begins.</summary>
    /// <param name="text">The file or its beginning, decoded.</param>
    public static ExportForm FormOf(string text) =>
        Page().IsMatch(text) ? ExportForm.Page
        : !Markup().IsMatch(text) ? ExportForm.Text
        : text.Contains("wordpress.org/export", StringComparison.Ordinal) ? ExportForm.WordPress
        : ExportForm.Xml;

    /// <summary>A saved page begins with its doctype, a comment or a tag of its frame.</summary>
    [GeneratedRegex(@"^\s*(?:<\?xml[^>]*>\s*|<\?php.*?\?>\s*|<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|/?(?:html|head|meta|title|link|style|script|noscript|body|frameset|main|article|header|nav|aside|footer|div|section|center|table|form|figure|img|ul|ol|dl|dt|dd|li|blockquote|pre|address|details|p|h[1-6]|hr|br|a|b|strong|i|em|u|font|span))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Page();

    [GeneratedRegex(@"^\s*(?:<\?xml\b|<!doctype\b|<[a-z][\w:-]*[\s>/])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Markup();
}

/// <summary>What the file of an export is.</summary>
public enum ExportForm
{
    /// <summary>Lines of text.</summary>
    Text,

    /// <summary>A page as a browser saves it.</summary>
    Page,

    /// <summary>Many pages of a WordPress site (WXR).</summary>
    WordPress,

    /// <summary>Other XML: a feed, a map of a site.</summary>
    Xml,
}
