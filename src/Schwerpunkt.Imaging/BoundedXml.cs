using System.Xml;
using System.Xml.Linq;

namespace Schwerpunkt.Imaging;

/// <summary>Loads XML that nobody vouches for: no document types, nothing from elsewhere, no absurd nesting.</summary>
internal static class BoundedXml
{
    private const int MaxDepth = 200;

    /// <summary>Null where it nests too deeply: a tree takes time quadratic in its depth to load.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="checkCharacters">False where control characters are to be passed over.</param>
    /// <param name="skipDocumentType">True where the document type was looked at and declares nothing; it is not read even then.</param>
    /// <exception cref="XmlException">It is not well-formed or has a document type.</exception>
    public static XDocument? Load(byte[] bytes, bool checkCharacters = true, bool skipDocumentType = false)
    {
        var documentType = skipDocumentType ? DtdProcessing.Ignore : DtdProcessing.Prohibit;
        var settings = new XmlReaderSettings { DtdProcessing = documentType, XmlResolver = null, CheckCharacters = checkCharacters };
        try
        {
            if (IsTooDeep(bytes, settings)) return null;
            using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), settings);
            return XDocument.Load(reader);
        }
        catch (ArgumentException broken)
        {
            // The reader throws it where a declaration with broken characters names its encoding.
            throw new XmlException("The declaration cannot be read.", broken);
        }
    }

    private static bool IsTooDeep(byte[] bytes, XmlReaderSettings settings)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), settings);
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth)
                return true;
        }

        return false;
    }
}
