using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Schwerpunkt.Documents;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Tests.Downloads;

/// <summary>What documents say of themselves, and that none of them can do any harm.</summary>
public sealed class DocumentFenceTests
{
    /// <summary>Made by Samples/make with LibreOffice.</summary>
    private static readonly string Samples = Repository.Path("tests", "Schwerpunkt.Tests", "Downloads", "Samples");

    [Theory]
    [InlineData("barrierefrei.pdf", 2, true, true, false, true)]
    [InlineData("ohne-tags.pdf", 2, false, false, false, true)]
    [InlineData("gesperrt.pdf", 2, true, true, true, true)]
    [InlineData("scan.pdf", 1, false, false, false, false)]
    public void A_PDF_says_what_it_brings(string file, int pages, bool tagged, bool shown, bool closed, bool hasText)
    {
        var facts = Sample(file);
        Assert.Equal((pages, new PdfTraits(tagged, shown, closed, hasText), null), (facts.Pages, facts.Pdf, facts.Fault));
        Assert.Equal(file == "scan.pdf" ? null : "Märkte in kleinen Städten", facts.Title);
        // The key to it is known too late.
        Assert.Equal(file == "gesperrt.pdf" ? "und" : "de-DE", facts.Language);
    }

    [Fact]
    public void What_opens_with_a_password_says_nothing() => Assert.Equal(DocumentFault.Password, Sample("kennwort.pdf").Fault);

    [Theory]
    [InlineData("bericht.docx")]
    [InlineData("bericht.odt")]
    public void A_document_of_an_office_says_its_title(string file) => Assert.Equal(("Märkte in kleinen Städten", null), (Sample(file).Title, Sample(file).Fault));

    [Fact]
    public void A_hand_written_PDF_is_read_too()
    {
        var facts = Read(WrittenPdf.Of(WrittenPdf.OnePage));
        Assert.Equal((1, null, null, null), (facts.Pages, facts.Title, facts.Language, facts.Fault));
        Assert.Equal(new PdfTraits(false, false, false, true), facts.Pdf);
    }

    /// <summary>What is drawn looks like letters and is none; what is written and cannot be told may be a text.</summary>
    [Theory]
    [InlineData("0 0 m 50 50 l 20 90 l f", false)]
    [InlineData("", false)]
    [InlineData("BT /F 12 Tf 20 20 Td (  ) Tj ET", false)]
    [InlineData("BT /Fehlt 12 Tf 20 20 Td (Wort) Tj ET", null)]
    public void Only_letters_are_text(string page, bool? hasText) =>
        Assert.Equal(hasText, Read(WrittenPdf.With(4, $"<</Length {page.Length}>>\nstream\n{page}\nendstream")).Pdf?.HasText);

    /// <summary>Annex H of ISO 32000-1: readers look for the mark in the first 1024 bytes.</summary>
    [Theory]
    [InlineData(0, null)]
    [InlineData(900, null)]
    [InlineData(1024, DocumentFault.NoPdf)]
    public void A_PDF_begins_soon(int before, DocumentFault? fault) =>
        Assert.Equal(fault, Read([.. Enumerable.Repeat((byte)'\n', before), .. WrittenPdf.Of(WrittenPdf.OnePage)]).Fault);

    [Fact]
    public void A_page_of_the_web_is_no_PDF() => Assert.Equal(DocumentFault.NoPdf, Read("<!DOCTYPE html>\n<title>404</title>"u8.ToArray()).Fault);

    [Fact]
    public void What_is_called_docx_and_is_none_is_damaged() => Assert.Equal(DocumentFault.Damaged, Read("<!DOCTYPE html>"u8.ToArray(), ".docx").Fault);

    [Fact]
    public void Properties_that_never_end_are_no_title()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("[Content_Types].xml");
            using var part = new StreamWriter(archive.CreateEntry("docProps/core.xml").Open());
            part.Write("<a xmlns:dc='http://purl.org/dc/elements/1.1/'><!--");
            for (var i = 0; i < 300; i++) part.Write(new string(' ', 1 << 20));
            part.Write("--><dc:title>Titel</dc:title></a>");
        }

        Assert.Null(Read(bytes.ToArray(), ".docx").Title);
    }

    [Fact]
    public void Ten_thousand_pages_are_counted() => Assert.Equal(10_000, Read(WrittenPdf.Pages(10_000)).Pages);

    public static TheoryData<string> Hostile() => [.. HostileFiles.Keys];

    /// <summary>The next file is read whatever became of this one.</summary>
    [Theory]
    [MemberData(nameof(Hostile))]
    public void No_PDF_can_hang_end_or_take_the_memory_of_the_program(string kind)
    {
        using var folder = new TemporaryFolder();
        folder.WriteBytes("feindlich.pdf", HostileFiles[kind]());
        var watch = Stopwatch.StartNew();
        string[] files = [folder.Path("feindlich.pdf"), Path.Combine(Samples, "ohne-tags.pdf")];
        var facts = DocumentFence.Read(files.Select(file => (file, new FileInfo(file).Length))).ToList();
        Assert.Equal(2, facts[1].Pages);
        // Two starts of the program and a second of work take no longer, however busy the machine is.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(3));
    }

    /// <summary>The runtime keeps to it, in the native program as well.</summary>
    [Fact]
    public void The_process_that_reads_has_no_more_than_200_MiB() =>
        Assert.InRange(Convert.ToInt64(ReadingProgram.Find()!.Environment["DOTNET_GCHeapHardLimit"], 16), 100L << 20, 180L << 20); // ! the program lies beside the tests

    [Fact]
    public void A_host_without_the_program_reads_what_is_small()
    {
        using var folder = new TemporaryFolder();
        folder.WriteBytes("gross.pdf", new byte[21 << 20]);
        var thread = new ReadingThread();
        Assert.Equal(DocumentFault.TooMuch, thread.Ask(folder.Path("gross.pdf")).Fault);
        Assert.Equal(DocumentFault.Damaged, thread.Ask(folder.Path("fehlt.pdf")).Fault);
        Assert.Equal("Märkte in kleinen Städten", thread.Ask(Path.Combine(Samples, "bericht.odt")).Title);
    }

    /// <summary>A thread cannot be ended: it is left alone, and no other begun.</summary>
    [Fact]
    public void A_host_without_the_program_reads_nothing_after_what_takes_too_long()
    {
        using var folder = new TemporaryFolder();
        folder.WriteBytes("lang.pdf", WrittenPdf.With(4, WrittenPdf.Bomb(400 << 20)));
        var thread = new ReadingThread();
        thread.Ask(folder.Path("lang.pdf"));
        Assert.Equal(DocumentFault.NotAsked, thread.Ask(Path.Combine(Samples, "bericht.odt")).Fault);
    }

    [Fact]
    public void What_is_too_large_is_not_opened() =>
        Assert.Equal(DocumentFault.TooLarge, Assert.Single(DocumentFence.Read([("fehlt.pdf", DocumentFile.MostBytes + 1)])).Fault);

    [Fact]
    public void A_file_that_went_away_and_one_with_a_break_in_its_name_put_nobody_out_of_step()
    {
        string[] files = ["/fehlt.pdf", "/a\nb.pdf", Path.Combine(Samples, "ohne-tags.pdf")];
        Assert.Equal([DocumentFault.Damaged, DocumentFault.NotAsked, null], DocumentFence.Read(files.Select(file => (file, 1L))).Select(facts => facts.Fault));
    }

    private static readonly Dictionary<string, Func<byte[]>> HostileFiles = new(StringComparer.Ordinal)
    {
        ["a tree of pages in a circle"] = () => WrittenPdf.With(2, "<</Type /Pages /Kids [2 0 R 2 0 R] /Count 2>>"),
        ["a hundred thousand arrays in each other"] = () => WrittenPdf.With(1, $"<</Type /Catalog /Pages 2 0 R /X {new string('[', 100_000)}{new string(']', 100_000)}>>"),
        ["a hundred thousand dictionaries in each other"] = () => WrittenPdf.With(1, $"<</Type /Catalog /Pages 2 0 R /X {string.Concat(Enumerable.Repeat("<</A ", 100_000))}1{string.Concat(Enumerable.Repeat(">>", 100_000))}>>"),
        ["a text that unpacks to nothing but spaces"] = () => WrittenPdf.With(4, WrittenPdf.Bomb(1 << 30)),
        ["half a file"] = () => File.ReadAllBytes(Path.Combine(Samples, "barrierefrei.pdf")).AsSpan(0, 10_000).ToArray(),
        ["a table that goes on with itself"] = () => WrittenPdf.Of(WrittenPdf.OnePage, "/Prev HERE"),
        ["a page that draws itself"] = () => WrittenPdf.Of([.. WrittenPdf.OnePage[..2], "<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources <</XObject <</X 5 0 R>>>>>>", "<</Length 5>>\nstream\n/X Do\nendstream", "<</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 11 /Resources <</XObject <</X 5 0 R>>>>>>\nstream\n/X Do /X Do\nendstream"]),
        ["a reference to itself"] = () => WrittenPdf.Of(["<</Type /Catalog /Pages 2 0 R /MarkInfo 6 0 R /Lang 6 0 R>>", .. WrittenPdf.OnePage[1..], "6 0 R"]),
        ["nothing but brackets"] = () => Encoding.Latin1.GetBytes("%PDF-1.7\n" + new string('[', 5_000_000)),
        ["a million objects"] = () => WrittenPdf.Of([.. WrittenPdf.OnePage, .. Enumerable.Repeat("<</A 1>>", 300_000)]),
    };

    private static DocumentFacts Sample(string file) => Assert.Single(DocumentFence.Read([(Path.Combine(Samples, file), 1)]));

    private static DocumentFacts Read(byte[] bytes, string ending = ".pdf")
    {
        using var folder = new TemporaryFolder();
        folder.WriteBytes("datei" + ending, bytes);
        return Assert.Single(DocumentFence.Read([(folder.Path("datei" + ending), bytes.Length)]));
    }
}
