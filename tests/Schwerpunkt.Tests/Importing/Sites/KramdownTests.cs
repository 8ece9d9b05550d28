using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators;
using static Schwerpunkt.Tests.Importing.GeneratorTests;

namespace Schwerpunkt.Tests.Importing.Sites;

/// <summary>Marks of kramdown that no other Markdown reads: tables, anchors, abbreviations, ends of blocks.</summary>
public sealed class KramdownTests
{
    [Theory]
    [InlineData("|---\n| Jahr | Höfe |\n|:-|-:|\n| 2024 | 8 |\n|---\n| 2025 | 12 |\n|===\n| Summe | 20 |", "| Jahr | Höfe |\n|:-|-:|\n| 2024 | 8 |\n| 2025 | 12 |\n| Summe | 20 |")]
    [InlineData("| Jahr | Höfe |\n|---\n| 2024 | 8 |", "| Jahr | Höfe |\n|---|---|\n| 2024 | 8 |")]
    [InlineData("| Jahr | Höfe |\n|---+---|\n| 2024 | 8 |", "| Jahr | Höfe |\n|---|---|\n| 2024 | 8 |")]
    [InlineData("| Jahr | `a|b` |\n|---|---|\n| 2024 | 8 |", "| Jahr | `a|b` |\n|---|---|\n| 2024 | 8 |")]
    [InlineData("Ein Absatz,\nder weitergeht.\n{: #wichtig .hinweis}\n\n[Dort](#wichtig)", "Ein Absatz,\nder weitergeht. {#wichtig}\n\n[Dort](#wichtig)")]
    [InlineData("Eins.\n^\nZwei.", "Eins.\n\nZwei.")]
    [InlineData("## Das MIL\n\nDas `MIL` und das MIL und das MIL.\n\n*[MIL]: Ministerium für \"Infrastruktur\"\n*[MLUK]: Ein anderes", "## Das MIL\n\nDas `MIL` und das <abbr title=\"Ministerium für &quot;Infrastruktur&quot;\">MIL</abbr> und das MIL.\n\n<!-- *[MLUK]: Ein anderes -->")]
    [InlineData("```\n|---\n*[MIL]: x\n^\n```\n\n*[MIL]: Ministerium\n\nDas [MIL](https://mil.example/) ist das MIL.", "```\n|---\n*[MIL]: x\n^\n```\n\nDas [MIL](https://mil.example/) ist das <abbr title=\"Ministerium\">MIL</abbr>.")]
    [InlineData("Das Land MIL hat ein MIL.\n\n*[MIL]: Ministerium\n*[Land MIL]: Ein Land", "Das Land <abbr title=\"Ministerium\">MIL</abbr> hat ein MIL.\n\n<!-- *[Land MIL]: Ein Land -->")]
    public void Marks_become_ours(string written, string expected)
    {
        var moved = Move(Generator.Jekyll, ("_config.yml", "theme: minima\n"), ("a.md", $"---\ntitle: Amt\n---\nAnfang.\n\n{written}\n"));
        Assert.EndsWith($"Anfang.\n\n{expected}\n", Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.DoesNotContain(moved.Findings, finding => finding.Kind == ImportLinkChanged.Kind);
        Assert.Empty(Errors(moved));
    }

    [Theory]
    [InlineData("![Das Rathaus](/a.png){: title=\"© Anna Links\"}", "![Das Rathaus](a.png \"© Anna Links\")")]
    [InlineData("Ein *Public Viewing*{: lang=\"en\"} dort.", "Ein *Public Viewing*{lang=en} dort.")]
    [InlineData("{:start=\"3\"}\n1. drei\n2. vier", "3. drei\n2. vier")]
    [InlineData("Kontakt\n{: title=\"Sprechzeit 9 bis 12\"}", "Kontakt\n<!-- Sprechzeit 9 bis 12 -->")]
    public void Attributes_that_say_something_are_kept(string written, string expected)
    {
        var moved = Move(Generator.Jekyll, ("_config.yml", "theme: minima\n"), ("a.md", $"---\ntitle: Amt\n---\nAnfang.\n\n{written}\n"), ("a.png", ""));
        Assert.Contains($"Anfang.\n\n{expected}\n", Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.DoesNotContain(moved.Findings, finding => finding.Message.Contains("Zu tun ist nichts", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_without_a_head_names_its_first_row()
    {
        var moved = Move(Generator.Jekyll, ("_config.yml", "theme: minima\n"), ("a.md", "---\ntitle: Amt\n---\n| 2024 | 8 |\n| 2025 | 12 |\n{: .zahlen}\n"));
        Assert.EndsWith("| 2024 | 8 |\n|---|---|\n| 2025 | 12 |\n", Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.Contains("„2024 | 8“", Assert.Single(moved.Findings, finding => finding.Kind == ImportTable.Kind).Message, StringComparison.Ordinal);
    }
}
