using System.Xml;

namespace Schwerpunkt.Documents;

/// <summary>Words that a document has about itself, as far as they fit on a line.</summary>
internal static class DocumentWords
{
    private const int MostCharacters = 300;

    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>XML that nobody vouches for: no document types, nothing from elsewhere.</summary>
    public static XmlReaderSettings BoundedXml { get; } = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false };

    /// <summary>White space and signs that nobody sees become one space, and what is too long is cut; null where nothing is left.</summary>
    public static string? OneLine(string? written)
    {
        if (written is null) return null;
        var words = string.Concat(written.Take(MostCharacters).Select(sign => char.IsControl(sign) || char.IsSurrogate(sign) || sign is '\uFFFD' or '\uFEFF' or '\u2028' or '\u2029' ? ' ' : sign));
        var line = string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line;
    }

    /// <summary>Title and language by the names of Dublin Core, wherever they stand; the first of several. Read line by line, so that no nesting costs anything.</summary>
    /// <exception cref="XmlException">It is not well-formed or has a document type.</exception>
    public static (string? Title, string? Language) Dublin(XmlReader reader)
    {
        var (title, language, within) = ((string?)null, (string?)null, "");
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.NamespaceURI == DublinCore) within = reader.IsEmptyElement ? "" : reader.LocalName;
            else if (reader.NodeType == XmlNodeType.EndElement && reader.NamespaceURI == DublinCore) within = "";
            else if (reader.NodeType == XmlNodeType.Text && within == "title") title ??= OneLine(reader.Value);
            else if (reader.NodeType == XmlNodeType.Text && within == "language") language ??= OneLine(reader.Value);
        }

        return (title, language);
    }
}
