using Schwerpunkt.Findings;
using Schwerpunkt.Pictures;
using Schwerpunkt.Tests.Stories;
using Schwerpunkt.Text;

namespace Schwerpunkt.Tests;

/// <summary>Both sides of limits that a small slip in the code would move unseen.</summary>
public sealed class BoundaryTests
{
    [Fact]
    public void Words_are_counted_no_further_than_asked_for() => Assert.Equal((2, 3), (ProseText.Words("eins zwei drei", 2), ProseText.Words("eins zwei drei", 4)));

    [Theory]
    [InlineData("stadtentwicklung", "xtxdtxntwicklung", true)]
    [InlineData("stadtentwicklung", "xtxdtxntxicklung", false)]
    public void A_word_is_near_up_to_three_slips_however_long(string word, string written, bool isNear) =>
        Assert.Equal(isNear ? word : null, Nearest.Of(written, [word]));

    [Theory]
    [InlineData("100 000 Euro", "100\u00A0000\u00A0Euro")]
    [InlineData("1 000 000 Euro", "1\u00A0000\u00A0000\u00A0Euro")]
    [InlineData("Raum 12 30 Personen", "Raum 12 30 Personen")]
    [InlineData("Im Jahr 2026 100 Bäume", "Im Jahr 2026 100 Bäume")]
    [InlineData("Nach 100 1000 Bäume", "Nach 100 1000 Bäume")]
    public void Only_groups_of_three_digits_are_held_together(string written, string shown)
    {
        var page = Assert.Single(Story.Parse($"=== index.md\n---\ntitle: Start\n---\n{written}\n").Build().Site!.Pages); // ! site.yml is right
        Assert.Equal($"<p>{shown}</p>", page.Text.IntroHtml.ToString().Trim());
    }

    [Theory]
    [InlineData("CC BY 2.0 DE", "https://creativecommons.org/licenses/by/2.0/de/")]
    [InlineData("CC BY 2.0", "https://creativecommons.org/licenses/by/2.0/")]
    [InlineData("CC BY 2.5 DE", "https://creativecommons.org/licenses/by/2.5/")]
    [InlineData("CC BY 3.0 DE", "https://creativecommons.org/licenses/by/3.0/de/")]
    [InlineData("CC BY 4.0 DE", "https://creativecommons.org/licenses/by/4.0/")]
    public void Two_versions_have_a_German_text(string text, string url) => Assert.Equal(url, KnownLicense.TryFind(text)?.Url);

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    public void Yaml_is_read_to_its_depth_and_no_further(int lists, bool isRefused)
    {
        var story = Story.Parse($"=== index.md\n---\ntitle: Start\ntiefe: {new string('[', lists)}x{new string(']', lists)}\n---\nText.\n");
        Assert.Equal(isRefused, story.Build().Findings.Any(finding => finding.Severity == Severity.Error));
    }

    [Fact]
    public void A_page_two_missing_levels_down_belongs_to_the_next_page_above()
    {
        var site = Story.Parse("=== index.md\n---\ntitle: Start\n---\nText.\n=== a/index.md\n---\ntitle: A\n---\nText.\n=== a/b/c/d.md\n---\ntitle: D\n---\nText.\n").Build().Site!; // ! site.yml is right
        Assert.Equal(["a/b/c/d/"], site.Children("a/").Select(page => page.Path));
        Assert.Equal(["", "a/"], site.Ancestors(site.At("a/b/c/d/")!).Select(page => page.Path)); // ! it was written
    }

    [Theory]
    [InlineData(1, "a1/bericht.md")]
    [InlineData(2, null)]
    public void A_page_of_the_same_name_is_suggested_where_there_is_just_one(int folders, string? expected)
    {
        var others = string.Concat(Enumerable.Range(1, folders).Select(i => $"=== a{i}/bericht.md\n---\ntitle: Bericht {i}\n---\nText.\n"));
        var findings = Story.Parse($"=== index.md\n---\ntitle: Start\n---\n[Der Bericht](weit/weg/von/hier/bericht.md)\n{others}").Build().Findings;
        var message = Assert.Single(findings, finding => finding.Code == "verweis-ins-leere").Message;
        Assert.Equal(expected is not null, message.Contains(expected ?? "bericht.md“?", StringComparison.Ordinal));
    }
}
