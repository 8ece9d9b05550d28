using System.Text.RegularExpressions;
using System.Xml;
using Schwerpunkt.Sites;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Schwerpunkt.Documents;

/// <summary>What a PDF says of itself outside its pages.</summary>
internal sealed partial class PdfCatalog(PdfDocument pdf)
{
    /// <summary>Permission bit 10: text may be taken for readers who do not see it (ISO 32000-1, table 22).</summary>
    private const int ForReadingAids = 1 << 9;

    /// <summary>From this revision on the bit means something.</summary>
    private const int FirstRevision = 3;

    /// <summary>References that lead to references are followed so far.</summary>
    private const int MostReferences = 10;

    private readonly DictionaryToken catalog = pdf.Structure.Catalog.CatalogDictionary;

    public DocumentFacts Facts() => new()
    {
        Pages = pdf.NumberOfPages > 0 ? pdf.NumberOfPages : null,
        Title = DocumentWords.OneLine(pdf.Information.Title) ?? TitleOfMetadata(),
        Language = Language(),
        Pdf = new PdfTraits(
            IsTagged: Is(Part(catalog, "MarkInfo"), "Marked") && Part(catalog, "StructTreeRoot") is { } tree && Value(tree, "K") is not null,
            ShowsTitle: Is(Part(catalog, "ViewerPreferences"), "DisplayDocTitle"),
            IsClosed: pdf.IsEncrypted && IsClosed()),
    };

    /// <summary>Undetermined where it is encrypted, because the catalog is read before the key is known.</summary>
    private string? Language()
    {
        var written = DocumentWords.OneLine(Value(catalog, "Lang") switch { StringToken text => text.Data, HexToken text => text.Data, _ => null });
        return written is null ? null : Tag().IsMatch(written) ? written : pdf.IsEncrypted ? "und" : null;
    }

    private bool IsClosed() => Resolve(pdf.Structure.Trailer.EncryptionToken) is DictionaryToken encryption
        && Value(encryption, "R") is NumericToken { Int: >= FirstRevision }
        && Value(encryption, "P") is NumericToken permissions
        && ((long)permissions.Double & ForReadingAids) == 0;

    private string? TitleOfMetadata()
    {
        if (!pdf.TryGetXmpMetadata(out var metadata)) return null;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(metadata.GetXmlBytes().ToArray()), DocumentWords.BoundedXml);
            return DocumentWords.Dublin(reader).Title;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private bool Is(DictionaryToken? dictionary, string name) => dictionary is not null && Value(dictionary, name) is BooleanToken { Data: true };

    private DictionaryToken? Part(DictionaryToken of, string name) => Value(of, name) as DictionaryToken;

    private IToken? Value(DictionaryToken of, string name) => of.TryGet(NameToken.Create(name), out var token) ? Resolve(token) : null;

    private IToken? Resolve(IToken? token)
    {
        for (var followed = 0; followed < MostReferences; followed++)
        {
            if (token is ObjectToken held) token = held.Data;
            else if (token is IndirectReferenceToken reference) token = pdf.Structure.GetObject(reference.Data);
            else return token;
        }

        return null;
    }

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")]
    private static partial Regex Tag();
}
