namespace Schwerpunkt.Tests.Cli;

/// <summary>Pictures of several exports under one name: two files never become one, and one never becomes two.</summary>
public sealed class ImportPictureNamesTests
{
    [Fact]
    public void Pictures_that_Word_numbers_are_named_after_their_document()
    {
        using var folder = new TemporaryFolder();
        folder.Write("export/a.html", Page("A", "a-Dateien/image001.png"));
        folder.Write("export/b.html", Page("B", "Bericht%20B_files/image001.png"));
        var answer = Import(folder);
        Assert.Contains("](a-image001.png)", Read(folder, "a"), StringComparison.Ordinal);
        Assert.Contains("](bericht-b-image001.png)", Read(folder, "b"), StringComparison.Ordinal);
        Assert.DoesNotContain("import-datei-holen", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("alt/foto.jpg", "neu/foto.jpg")]
    [InlineData("https://example.org/1/foto.jpg?w=300", "https://example.org/2/foto.jpg")]
    [InlineData("data:image/png;base64,AAAA", "data:image/png;base64,BBBB")]
    public void Two_pictures_get_two_names_and_a_finding_says_which_is_which(string one, string other)
    {
        using var folder = new TemporaryFolder();
        folder.Write("export/a.html", Page("A", one));
        folder.Write("export/b.html", Page("B", other));
        var answer = Import(folder);
        var name = NameIn(Read(folder, "a"));
        var second = $"{Path.GetFileNameWithoutExtension(name)}-2{Path.GetExtension(name)}";
        Assert.Equal(second, NameIn(Read(folder, "b")));
        Assert.True(File.Exists(folder.Path("content", second + ".yml")));
        var finding = Assert.Single(answer.Findings, line => line.Contains("import-datei-holen", StringComparison.Ordinal));
        Assert.Contains($"heißt schon „{name}“", finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/foto.jpg?w=300", "https://example.org/foto.jpg?w=600")]
    [InlineData("bilder/foto.jpg", "./bilder/foto.jpg")]
    public void One_picture_keeps_one_name(string one, string other)
    {
        using var folder = new TemporaryFolder();
        folder.Write("export/a.html", Page("A", one));
        folder.Write("export/b.html", Page("B", other));
        Import(folder);
        Assert.Equal("foto.jpg", NameIn(Read(folder, "a")));
        Assert.Equal("foto.jpg", NameIn(Read(folder, "b")));
    }

    [Theory]
    [InlineData("gleich", "gleich", "foto.jpg")]
    [InlineData("gleich", "anders", "foto-2.jpg")]
    public void What_lies_beside_saved_pages_is_told_apart_by_its_bytes(string one, string other, string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write("export/a.html", Page("A", "A_files/foto.jpg"));
        folder.Write("export/b.html", Page("B", "B_files/foto.jpg"));
        folder.Write("export/A_files/foto.jpg", one);
        folder.Write("export/B_files/foto.jpg", other);
        Import(folder);
        Assert.Equal(name, NameIn(Read(folder, "b")));
    }

    private static Answer Import(TemporaryFolder folder) => Command.Run("import", folder.Path("export"), "--to", folder.Path("content"));

    private static string Read(TemporaryFolder folder, string page) => File.ReadAllText(folder.Path("content", page + ".md"));

    private static string NameIn(string page) => page.Split("](")[1].Split(')', ' ')[0];

    private static string Page(string title, string picture) =>
        $"<!doctype html><html lang=\"de\"><head><title>{title}</title></head><body><h1>{title}</h1><p>Ein Absatz über den Marktplatz von {title}.</p><p><img src=\"{picture}\" alt=\"Marktplatz\"></p><p>Noch ein Absatz.</p></body></html>";
}
