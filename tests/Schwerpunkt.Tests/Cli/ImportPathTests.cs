namespace Schwerpunkt.Tests.Cli;

/// <summary>The paths that <c>import</c> is given, and how it writes them.</summary>
public sealed class ImportPathTests
{
    [Theory]
    [InlineData("gibtsnicht.docx", "Die Datei „gibtsnicht.docx“ gibt es nicht.")]
    [InlineData("gibtsnicht", "Eine Datei oder einen Ordner „gibtsnicht“ gibt es nicht.")]
    public void What_is_not_there_is_named_and_nothing_else_is_said(string source, string said)
    {
        using var folder = new TemporaryFolder();
        foreach (var more in (string[][])[[], ["--from", "hugo"]])
        {
            var answer = Command.Run(["import", source, "--to", folder.Path("content"), .. more]);
            Assert.Equal((2, $"schwerpunkt: {said} Prüfen Sie den Pfad.\n"), (answer.Code, answer.Error));
        }
    }

    /// <summary>Windows' shells hand on the star as it is typed.</summary>
    [Fact]
    public void A_star_stands_for_the_files_that_it_means()
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, word) in (ReadOnlySpan<(string, string)>)[("eins.txt", "Baukultur"), ("zwei.txt", "Mobilität"), ("drei.html", "Wohnen")]) folder.Write($"alt/{name}", $"{word}\n\nGutes Bauen geht alle an.\n");
        folder.Write("alt/~$eins.txt", "\0\0");
        var answer = Command.Run("import", folder.Path("alt", "*.txt"), "--to", folder.Path("content"));
        Assert.True(answer.Code == 0, answer.Output + answer.Error);
        Assert.Equal(["eins.md", "zwei.md"], Directory.GetFiles(folder.Path("content"), "*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("gibt es nicht", Command.Run("import", folder.Path("alt", "*.docx"), "--to", folder.Path("content")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slash_behind_the_folder_is_not_written_twice()
    {
        using var folder = new TemporaryFolder();
        folder.Write("export.txt", "Baukultur\n\nGutes Bauen geht alle an.\n");
        folder.Write("content/export.md", "von Hand");
        var said = Command.Run("import", folder.Path("export.txt"), "--to", folder.Path("content") + "/").Output;
        Assert.Contains($"{folder.Path("content")}/export.md", said, StringComparison.Ordinal);
        Assert.Contains($"nach {folder.Path("content")}/.", said, StringComparison.Ordinal);
    }
}
