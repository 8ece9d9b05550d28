using System.Globalization;
using System.Text;
using Schwerpunkt.Importing;

namespace Schwerpunkt.Tests.Importing;

/// <summary>What the bytes of an export are as text: by mark, by what they are, by what they declare.</summary>
public sealed class ImportTextTests
{
    private const string Words = "Grüße aus Köln";

    [Theory]
    [InlineData("iso-8859-15", 28605, "5 € für Œuvre und Šibenik")]
    [InlineData("macintosh", 10000, "Mac Größe")]
    [InlineData("windows-1250", 1250, "Łódź und Görlitz")]
    [InlineData("iso-8859-2", 28592, "Łódź und Görlitz")]
    [InlineData("ISO-8859-1", 1252, "„Wärme“ – so steht es in alten Seiten")]
    public void A_declared_encoding_is_kept(string name, int page, string words)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"<html><head><meta charset=\"{name}\"></head><p>{words}</p></html>");
        var read = ImportText.Decode(CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetBytes(text), "seite.html"); // ! the provider has these
        Assert.Equal(text, read.Text);
        Assert.Empty(read.Findings);
    }

    [Fact]
    public void A_declaration_in_the_old_form_and_one_of_xml_count_too()
    {
        var latin9 = CodePagesEncodingProvider.Instance.GetEncoding(28605)!; // ! the provider has it
        foreach (var head in new[] { "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-15\">", "<?xml version=\"1.0\" encoding='iso-8859-15'?>" })
            Assert.EndsWith("5 € für Käse", ImportText.Decode(latin9.GetBytes(head + "5 € für Käse"), "seite.html").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_bad_byte_leaves_the_rest_as_it_is_and_is_a_finding_at_its_place()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("<meta charset=utf-8>\n<p>Äpfel, Öl, über, Maß und H"), 0xE4, .. Encoding.UTF8.GetBytes("user</p>")];
        var read = ImportText.Decode(bytes, "seite.html");
        Assert.EndsWith("<p>Äpfel, Öl, über, Maß und Häuser</p>", read.Text, StringComparison.Ordinal);
        var finding = Assert.Single(read.Findings);
        Assert.Equal(("import-zeichen-defekt", 2, 30), (finding.Code, finding.Location.Line, finding.Location.Column));
        Assert.Contains("E4", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_declares_nothing_and_is_nearly_all_utf_8_stays_so()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Äpfel, Öl, über, Maß, Größe und H"), 0xE4, .. Encoding.UTF8.GetBytes("user")];
        Assert.Equal("Äpfel, Öl, über, Maß, Größe und Häuser", ImportText.Decode(bytes, "export.txt").Text);
    }

    [Fact]
    public void A_lying_declaration_is_not_believed()
    {
        var old = Encoding.Latin1.GetBytes("<meta charset=utf-8>" + Words);
        Assert.EndsWith(Words, ImportText.Decode(old, "seite.html").Text, StringComparison.Ordinal);
        var young = Encoding.UTF8.GetBytes("<meta charset=iso-8859-1>" + Words);
        Assert.EndsWith(Words, ImportText.Decode(young, "seite.html").Text, StringComparison.Ordinal);
        var unknown = Encoding.Latin1.GetBytes("<meta charset=klingonisch>" + Words);
        Assert.EndsWith(Words, ImportText.Decode(unknown, "seite.html").Text, StringComparison.Ordinal);
    }
}
