using Schwerpunkt.Importing;
using Schwerpunkt.Importing.Dump;

namespace Schwerpunkt.Tests.Importing;

/// <summary>Exports of the old CMS as text, each with the clean-up that an editor would make by hand.</summary>
public sealed class DumpTests
{
    private static readonly string Folder = Repository.Path("tests", "Schwerpunkt.Tests", "Importing", "Dumps");

    public static TheoryData<string> Names() => [.. Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>What small dumps leave for an editor to decide, as the program prints it.</summary>
    internal static IEnumerable<string> Findings =>
        UndecidedDumps.SelectMany(dump => DumpImporter.Import(dump.Text, "dump.txt").Findings.Select(finding => finding.ToString()));

    private static readonly (string Text, string Code)[] UndecidedDumps =
    [
        ("Titel der Seite\n\nEin Satz, der endet.\n\nBlick auf den Markt\n", "import-unklare-zeile"),
        ("Titel der Seite\n\nEin Satz, der endet.\n\n© MIL / Fink\n\nNoch ein Satz, der endet.\n", "import-nachweis-ohne-bild"),
        ("Der Export beginnt mit einem ganzen Satz.\n\nUnd es folgt noch einer.\n", "import-ohne-titel"),
    ];

    [Fact]
    public void What_cannot_be_decided_is_left_to_an_editor() => Assert.All(UndecidedDumps, dump =>
        Assert.Contains(dump.Code, DumpImporter.Import(dump.Text, "dump.txt").Findings.Select(finding => finding.Code)));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_dump_becomes_what_an_editor_would_make_of_it(string name)
    {
        var result = DumpImporter.Import(File.ReadAllText(Path.Combine(Folder, name, "input.txt")), $"{name}.txt");
        var expected = File.ReadAllText(Path.Combine(Folder, name, "expected.txt")).ReplaceLineEndings("\n").Trim('\n');
        Assert.Equal(expected, result.Kept.Trim('\n'));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_character_is_accounted_for(string name)
    {
        var input = File.ReadAllText(Path.Combine(Folder, name, "input.txt"));
        var result = DumpImporter.Import(input, $"{name}.txt");
        Assert.Equal(input.ReplaceLineEndings("\n").Replace("\u00AD", "", StringComparison.Ordinal), string.Join('\n', result.Pieces.Select(piece => piece.Text)));
        Assert.Equal(input.Contains('\u00AD', StringComparison.Ordinal), result.Findings.Any(finding => finding.Code == "import-trennstriche"));
        var kept = result.Pieces.Where(piece => piece.Fate == ImportFate.Kept).Select(piece => piece.Text.Trim());
        Assert.Equal(kept.Order(StringComparer.Ordinal), result.Kept.Split('\n').Where(line => line.Length > 0).Select(line => line.Trim()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_says_the_kept_words_in_their_order(string name)
    {
        var result = DumpImporter.Import(File.ReadAllText(Path.Combine(Folder, name, "input.txt")), $"{name}.txt");
        Assert.Equal(ImportedWords.Of(result.Kept), ImportedWords.OfPage(result));
    }
}
