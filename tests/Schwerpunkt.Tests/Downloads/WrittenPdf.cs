using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Schwerpunkt.Tests.Downloads;

/// <summary>PDFs written by hand, so that they can be wrong in one thing.</summary>
internal static class WrittenPdf
{
    /// <summary>A catalog (1), a tree of pages (2), one page (3), its text (4) and a font (5).</summary>
    public static string[] OnePage { get; } =
    [
        "<</Type /Catalog /Pages 2 0 R>>",
        "<</Type /Pages /Kids [3 0 R] /Count 1>>",
        "<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>>",
        "<</Length 37>>\nstream\nBT /F 12 Tf 20 20 Td (Ein Wort) Tj ET \nendstream",
        "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>",
    ];

    /// <summary>The objects, numbered from 1, with a table of where they are. The first is the catalog.</summary>
    /// <param name="objects">In Latin 1.</param>
    /// <param name="trailer">What the trailer says besides.</param>
    public static byte[] Of(IEnumerable<string> objects, string trailer = "")
    {
        var text = new StringBuilder("%PDF-1.7\n");
        var places = new List<int>();
        foreach (var (index, content) in objects.Index())
        {
            places.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{content}\nendobj\n");
        }

        var table = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) text.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        text.Append(CultureInfo.InvariantCulture, $"trailer\n<</Root 1 0 R /Size {places.Count + 1} {trailer.Replace("HERE", table.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)}>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    /// <summary>The same with one object in the place of another.</summary>
    /// <param name="number">From 1.</param>
    public static byte[] With(int number, string content) => Of(OnePage.Select((other, index) => index + 1 == number ? content : other));

    /// <summary>A tree of so many pages.</summary>
    public static byte[] Pages(int count) => Of(
    [
        OnePage[0],
        $"<</Type /Pages /Kids [{string.Join(' ', Enumerable.Range(3, count).Select(number => $"{number} 0 R"))}] /Count {count}>>",
        .. Enumerable.Repeat("<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200]>>", count),
    ]);

    /// <summary>The text of a page that unpacks to so many spaces.</summary>
    public static string Bomb(int bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var piece = Enumerable.Repeat((byte)' ', 1 << 20).ToArray();
            for (var written = 0L; written < bytes; written += piece.Length) stream.Write(piece);
        }

        return $"<</Length {packed.Length} /Filter /FlateDecode>>\nstream\n{Encoding.Latin1.GetString(packed.ToArray())}\nendstream";
    }
}
