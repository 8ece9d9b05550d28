using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Schwerpunkt.Documents;

/// <summary>Reads a PDF with PdfPig.</summary>
internal static class PdfReading
{
    /// <summary>Readers look so far for the mark that a PDF begins with (ISO 32000-1, annex H).</summary>
    private const int HeaderRoom = 1024;

    private static readonly ParsingOptions Options = new() { UseLenientParsing = true, SkipMissingFonts = true };

    /// <summary>See <see cref="DocumentReading.Read"/>.</summary>
    public static bool? Read(byte[] bytes, Action<DocumentFacts> told)
    {
        if (bytes.AsSpan(0, Math.Min(HeaderRoom, bytes.Length)).IndexOf("%PDF-"u8) < 0)
        {
            told(DocumentReading.Faulty(DocumentFault.NoPdf));
            return null;
        }

        try
        {
            using var pdf = PdfDocument.Open(bytes, Options);
            told(new PdfCatalog(pdf).Facts());
            return HasText(pdf);
        }
        catch (PdfDocumentEncryptedException)
        {
            told(DocumentReading.Faulty(DocumentFault.Password));
            return null;
        }
    }

    /// <summary>Reads a small PDF: whatever is compiled or loaded at first use is not counted against the first file.</summary>
    public static void WarmUp() => Read(Encoding.ASCII.GetBytes(Smallest), _ => { });

    /// <summary>Null where a page cannot be read, or says that it writes and nobody can tell what. Letters that are drawn as pictures or lines are none.</summary>
    private static bool? HasText(PdfDocument pdf)
    {
        var isWritten = false;
        try
        {
            for (var number = 1; number <= Math.Min(pdf.NumberOfPages, DocumentFacts.MostPagesSearched); number++)
            {
                var page = pdf.GetPage(number);
                if (page.Letters.Any(letter => letter.Value != " ")) return true;
                isWritten |= page.Letters.Count == 0 && page.Operations.Any(operation => operation.Operator is "Tj" or "TJ" or "'" or "\"");
            }

            return isWritten ? null : false;
        }
        catch (Exception)
        {
            return null;
        }
    }

    /// <summary>One page with one word; without a table of objects, for which it is searched.</summary>
    private const string Smallest = """
        %PDF-1.4
        1 0 obj <</Type /Catalog /Pages 2 0 R /Lang (de)>> endobj
        2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
        3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>> endobj
        4 0 obj <</Length 32>>
        stream
        BT /F 12 Tf 20 20 Td (Wort) Tj ET
        endstream
        endobj
        5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
        trailer <</Root 1 0 R /Size 6>>
        startxref
        0
        %%EOF

        """;
}
