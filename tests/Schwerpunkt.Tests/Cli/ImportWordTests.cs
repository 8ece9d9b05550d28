using static Schwerpunkt.Tests.Importing.WordFile;

namespace Schwerpunkt.Tests.Cli;

/// <summary>The command <c>import</c> with Word documents: pages with their pictures beside them, and what it says of documents of other programs.</summary>
public sealed class ImportWordTests
{
    private static byte[] Document(byte last) => Of(P("Amt", "Titel") + P("Ein Satz.") + P(Picture("r1", "Plan"))).WithPicture("r1", [0x89, 0x50, 0x4E, 0x47, last]).Bytes();

    [Fact]
    public void Pictures_lie_beside_their_page_and_a_second_run_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        folder.WriteBytes("export/Amt.docx", Document(1));
        folder.Write("export/alt.odt", "PK");
        folder.Write("export/~$Amt.docx", "\u0006Alt, Anna");
        var (code, said) = Run("import", folder.Path("export"), "--to", folder.Path("content"));
        Assert.Equal(0, code);
        Assert.Equal(["amt-plan.png", "amt.md"], folder.Names("content").Order(StringComparer.Ordinal));
        Assert.Contains("alt.odt(1,1): notice import-uebergangen: Diese Datei wird nicht eingelesen: Das Programm liest Word-Dokumente nur als .docx", said, StringComparison.Ordinal);
        Assert.Contains("~$Amt.docx(1,1): notice import-uebergangen: Diese Datei wird nicht eingelesen: Word hat das Dokument noch geöffnet", said, StringComparison.Ordinal);
        var before = folder.Snapshot("content");
        Run("import", folder.Path("export"), "--to", folder.Path("content"));
        Assert.Equal(before, folder.Snapshot("content"));
    }

    [Fact]
    public void A_picture_of_another_is_never_replaced_unless_forced()
    {
        using var folder = new TemporaryFolder();
        folder.WriteBytes("amt.docx", Document(1));
        folder.WriteBytes("content/amt-plan.png", [7]);
        Assert.Contains("error import-name-doppelt: Das Bild", Run("import", folder.Path("amt.docx"), "--to", folder.Path("content")).Said, StringComparison.Ordinal);
        Assert.Equal(["amt-plan.png"], folder.Names("content"));
        Assert.Equal(0, Run("import", folder.Path("amt.docx"), "--to", folder.Path("content"), "--force").Code);
        Assert.Equal(5, new FileInfo(folder.Path("content", "amt-plan.png")).Length);
    }

    [Fact]
    public void What_stands_beside_a_picture_that_is_replaced_is_to_be_looked_at()
    {
        using var folder = new TemporaryFolder();
        folder.WriteBytes("a/amt.docx", Document(1));
        folder.WriteBytes("b/amt.docx", Document(2));
        Run("import", folder.Path("a", "amt.docx"), "--to", folder.Path("content"));
        folder.Write("content/amt-plan.png.yml", "credit: © Anna Alt\n");
        Assert.DoesNotContain("import-bilddatei", Run("import", folder.Path("a", "amt.docx"), "--to", folder.Path("content"), "--force").Said, StringComparison.Ordinal);
        Assert.Contains("warning import-bilddatei: Das Bild „amt-plan.png“ ist durch ein anderes ersetzt", Run("import", folder.Path("b", "amt.docx"), "--to", folder.Path("content"), "--force").Said, StringComparison.Ordinal);
    }

    private static (int Code, string Said) Run(params string[] args)
    {
        using var writer = new StringWriter();
        var code = Schwerpunkt.Cli.CommandLine.Run(args, new Schwerpunkt.Cli.Terminal(writer, writer));
        return (code, writer.ToString());
    }
}
