using System.IO.Compression;
using System.Xml;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Documents;

/// <summary>Reads what Word, Excel, PowerPoint and LibreOffice write: an archive, one of whose parts says what the document is called (ISO/IEC 29500-2, ISO/IEC 26300-3).</summary>
internal static class PackageReading
{
    /// <summary>Of a part that has title and author, a few hundred bytes are usual.</summary>
    private const int MostCharacters = 1 << 20;

    /// <exception cref="InvalidDataException">It is no archive, or a damaged one.</exception>
    public static DocumentFacts Read(Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        if (archive.GetEntry("[Content_Types].xml") is null && archive.GetEntry("META-INF/manifest.xml") is null) return DocumentReading.Faulty(DocumentFault.Damaged);
        if ((archive.GetEntry("docProps/core.xml") ?? archive.GetEntry("meta.xml")) is not { } part) return new DocumentFacts();
        using var properties = part.Open();
        var settings = DocumentWords.BoundedXml.Clone();
        settings.MaxCharactersInDocument = MostCharacters;
        try
        {
            using var reader = XmlReader.Create(properties, settings);
            var (title, language) = DocumentWords.Dublin(reader);
            return new DocumentFacts { Title = title, Language = language };
        }
        catch (XmlException)
        {
            return new DocumentFacts();
        }
    }
}
