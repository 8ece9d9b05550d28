using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using Schwerpunkt.Importing;
using Schwerpunkt.Importing.Word.Packages;
using static Schwerpunkt.Tests.Importing.WordFile;

namespace Schwerpunkt.Tests.Importing;

/// <summary>Documents that are broken, hostile, or no Word documents at all: each a finding, never an exception.</summary>
public sealed class WordPackageTests
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }

    private static string Document(string body, string name = Namespace) => $"<w:document xmlns:w=\"{name}\"><w:body>{body}</w:body></w:document>";

    private static (string? Text, string? Code) Read(byte[] bytes)
    {
        var (reading, findings) = Importer.Read(bytes, "probe.docx");
        return (reading is null ? null : TextOf(reading.Finished()), findings.FirstOrDefault()?.Code);
    }

    [Fact]
    public void The_strict_form_and_a_bare_document_are_read_alike()
    {
        const string Body = "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Titel</w:t></w:r></w:p><w:p><w:r><w:t>Ein Satz.</w:t></w:r></w:p>";
        const string Root = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" Target=\"/word/main.xml\"/></Relationships>";
        Assert.Equal("Ein Satz.", Read(Zip(("word/document.xml", Document(Body)))).Text);
        Assert.Equal("Ein Satz.", Read(Zip(("_rels/.rels", Root), ("word/main.xml", Document(Body, "http://purl.oclc.org/ooxml/wordprocessingml/main")))).Text);
    }

    [Theory]
    [InlineData("<w:p", "import-kein-text")]
    [InlineData("", "import-kein-text")]
    [InlineData("<!DOCTYPE w [<!ENTITY a \"b\">]><w/>", "import-kein-text")]
    [InlineData("<x/>", "import-kein-text")]
    public void What_is_no_document_is_a_finding(string main, string code) => Assert.Equal((null, code), Read(Zip(("word/document.xml", main))));

    [Fact]
    public void What_is_to_be_saved_anew_is_told_how()
    {
        static byte[] Old(string inside) => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(inside)];
        static string? Message(byte[] bytes) => Assert.Single(Importer.Read(bytes, "probe").Findings).Message;
        Assert.Contains("Kennwort", Message(Old("EncryptedPackage")), StringComparison.Ordinal);
        Assert.Contains("(.doc)", Message(Old("WordDocument")), StringComparison.Ordinal);
        Assert.Contains("(.rtf)", Message(Encoding.ASCII.GetBytes("{\\rtf1 Text}")), StringComparison.Ordinal);
        Assert.Contains("(.odt)", Message(Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>"))), StringComparison.Ordinal);
        Assert.Contains("kein Word-Dokument", Message(Zip(("xl/workbook.xml", "<x/>"))), StringComparison.Ordinal);
        Assert.Contains("beschädigt", Message(Zip(("anderes.txt", "x"))), StringComparison.Ordinal);
        Assert.Contains("beschädigt", Message([.. "PK\u0003\u0004"u8, 1, 2, 3]), StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_without_end_and_too_many_parts_are_findings()
    {
        Assert.Equal("zu-tief-verschachtelt", Read(Zip(("word/document.xml", Document(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 10_000)))))).Code);
        Assert.Equal("import-kein-text", Read(Zip([.. Enumerable.Range(0, 10_001).Select(i => ($"a/{i}.xml", ""))])).Code);
    }

    [Fact]
    public void What_says_that_it_is_too_large_is_not_unpacked()
    {
        var bytes = Zip(("word/document.xml", Document(new string(' ', 123_456 - Document("").Length))));
        for (var i = 0; i < bytes.Length - 4; i++)
        {
            if (bytes.AsSpan(i, 4).SequenceEqual(BitConverter.GetBytes(123_456))) bytes[i + 3] = 7;
        }

        Assert.Equal("datei-zu-gross", Read(bytes).Code);
    }

    /// <summary>The sizes that an archive declares are whatever its maker likes.</summary>
    [Fact]
    public void What_is_unpacked_is_counted()
    {
        var room = 100;
        using var counted = new CountedStream(new MemoryStream(new byte[150]), length => (room -= length) >= 0);
        Assert.Equal(80, counted.Read(new byte[80], 0, 80));
        Assert.Equal(CountedStream.TooLarge, Assert.Throws<InvalidDataException>(() => counted.Read(new byte[80], 0, 80)).Message);
    }

    [Fact]
    public void Macros_are_said() => Assert.Contains(
        Importer.Read(Zip(("word/document.xml", Document("<w:p><w:r><w:t>Ein Satz.</w:t></w:r></w:p>")), ("word/vbaProject.bin", "x")), "probe.docm").Reading!.Finished().Findings, // ! it is read
        finding => finding.Code == "import-makros");

    [Fact]
    public void Any_byte_may_be_wrong()
    {
        var bytes = Of(P("Titel", "Titel") + P("Ein Satz.")).Bytes();
        for (var i = 0; i < bytes.Length; i += 97)
        {
            var broken = bytes.ToArray();
            broken[i] ^= 0x5A;
            var (text, code) = Read(broken);
            Assert.True(text is not null || code is not null);
        }
    }

    [Fact]
    public void A_template_is_a_document() => Assert.Equal("Ein Satz.", new Func<string>(() =>
    {
        using var stream = new MemoryStream();
        stream.Write(Of(P("Titel", "Titel") + P("Ein Satz.")).Bytes());
        using (var file = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(stream, true)) file.ChangeDocumentType(WordprocessingDocumentType.Template);
        return Read(stream.ToArray()).Text!; // ! it is read
    })());
}
