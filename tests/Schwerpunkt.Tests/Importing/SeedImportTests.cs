using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Disk;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing;
using Schwerpunkt.Importing.Dump;
using Schwerpunkt.Text;

namespace Schwerpunkt.Tests.Importing;

/// <summary>The page this project began with: its import and the site in content/ say the same.</summary>
public sealed class SeedImportTests
{
    [Fact]
    public void The_import_of_the_seed_has_the_blocks_and_words_of_the_content()
    {
        var dump = File.ReadAllText(Repository.Path("tests", "Schwerpunkt.Tests", "Seed", "weitere-schwerpunkte.txt"));
        var result = DumpImporter.Import(dump, "seed.txt");
        Assert.Single(ImportedWords.Site(result).Pages);
        var imported = ImportedWords.Document(result);
        var tree = new SourceFolder(Repository.Path("content")).Read(new DateOnly(2026, 3, 3), new FindingLog());
        var (start, topic) = (Laws.Documents.Shown(tree, "index.md"), Laws.Documents.Shown(tree, "schwerpunkte/smart-city/index.md"));

        Assert.Equal(start.Title, imported.Title);
        Assert.Equal(start.Lead?.Alt, imported.Lead?.Alt);
        Assert.Equal(start.Lead?.Credit?.Text, imported.Lead?.Credit?.Text);
        var seed = topic.Body.TakeWhile(block => block is not Block.Heading); // below the first heading stand facts added since
        ImmutableArray<string> expected = [.. start.Body.Select(block => block.PlainText()), topic.Title, .. seed.Select(block => block.PlainText())];
        Assert.Equal(expected.Select(WithPlainSpaces), imported.Body.Select(block => WithPlainSpaces(block.PlainText())));
    }

    /// <summary>The content shows its spaces as written (typography: off), the import as a typesetter would have them.</summary>
    private static string WithPlainSpaces(string text) => text.Replace('\u00A0', ' ');

    [Theory]
    [InlineData("utf-8")]
    [InlineData("windows-1252")]
    [InlineData("utf-16")]
    public void The_encoding_is_recognised(string name)
    {
        const string text = "Städtebauförderung – „Wärme“";
        var encoding = name == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(name); // ! the provider always has it
        Assert.Equal(text, ImportText.Decode([.. name == "windows-1252" ? [] : encoding.GetPreamble(), .. encoding.GetBytes(text)], "export.txt").Text);
    }
}
