using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators;
using static Schwerpunkt.Tests.Importing.GeneratorTests;

namespace Schwerpunkt.Tests.Importing.Sites;

/// <summary>What the old site showed nobody is a draft, and one finding says so.</summary>
public sealed class NeverShownTests
{
    private const string Page = "---\ntitle: A\n---\nEin Satz.\n";

    [Theory]
    [InlineData("hugo.toml", "", "content/_index.md", "---\ncascade:\n  draft: true\n---\n", "content/a/b.md", Page, "a/b.md")]
    [InlineData("hugo.toml", "[[cascade]]\ndraft = true\n[cascade.target]\npath = '/intern/**'\n", "content/c.md", Page, "content/intern/b.md", Page, "intern/b.md")]
    [InlineData("hugo.toml", "", "content/c.md", Page, "content/b.md", "---\ntitle: B\nbuild:\n  render: never\n---\n", "b.md")]
    [InlineData("hugo.toml", "", "content/c.md", Page, "content/b.md", "---\ntitle: B\n_build: {render: false}\n---\n", "b.md")]
    [InlineData("hugo.toml", "", "content/c.md", Page, "content/b.md", "---\ntitle: B\ndate: 2021-01-01\nexpiryDate: 2020-01-01\n---\n", "b.md")]
    [InlineData("hugo.toml", "ignoreFiles = ['\\.intern\\.md$']", "content/c.md", Page, "content/b.intern.md", Page, "b-intern.md")]
    [InlineData("hugo.toml", "", "content/c/index.md", Page, "content/c/b.md", Page, "c/b.md")]
    [InlineData("_config.yml", "collections: {team: {output: false}}\n", "c.md", Page, "_team/b.md", Page, "team/b.md")]
    [InlineData("_config.yml", "", "c.md", Page, "_posts/rest.md", Page, "posts/rest.md")]
    [InlineData("settings.yml", "", "input/c.md", Page, "input/b.md", "ShouldOutput: false\nTitle: B\n---\nSatz.\n", "b.md")]
    [InlineData("eleventy.config.js", "", ".eleventyignore", "# nicht\nintern/\n", "intern/b.md", Page, "intern/b.md")]
    [InlineData("eleventy.config.js", "eleventyConfig.ignores.add(\"intern/*.md\");", "c.md", Page, "intern/b.md", Page, "intern/b.md")]
    public void It_is_a_draft_and_said(string config, string settings, string other, string otherText, string path, string text, string target)
    {
        var moved = Move(Of(config), (config, settings), (other, otherText), (path, text));
        Assert.Contains("draft: true\n", GeneratorTests.Page(moved, target), StringComparison.Ordinal);
        Assert.Contains(target, Assert.Single(moved.Findings, finding => finding.Kind == ImportNotPublic.Kind).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hugo.toml", "[[cascade]]\ndraft = true\n[cascade.target]\npath = '/intern/**'\n", "content/_index.md", Page, "content/b.md", Page)]
    [InlineData("hugo.toml", "", "content/_index.md", "---\ncascade:\n  draft: true\n---\n", "content/b.md", "---\ntitle: B\ndraft: false\n---\n")]
    [InlineData("hugo.toml", "ignoreFiles = ['[']", "content/index.md", Page, "content/b.md", Page)]
    [InlineData("_config.yml", "collections: {team: {output: true}}\n", "c.md", Page, "_team/b.md", Page)]
    [InlineData("eleventy.config.js", "", ".eleventyignore", "*.md\n!b.md\n", "b.md", Page)]
    public void What_was_shown_is_no_draft(string config, string settings, string other, string otherText, string path, string text)
    {
        var moved = Move(Of(config), (config, settings), (other, otherText), (path, text));
        Assert.DoesNotContain("draft", moved.Pages.Single(page => page.Source == path).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_on_which_a_page_ended_stays() =>
        Assert.Contains("date: 2021-01-01\nexpires: 2020-01-01\n", GeneratorTests.Page(Move(Generator.Hugo, ("content/b.md", "---\ntitle: B\ndate: 2021-01-01\nexpiryDate: 2020-01-01\n---\n")), "b.md"), StringComparison.Ordinal);

    private static Generator Of(string config) => config switch
    {
        "hugo.toml" => Generator.Hugo,
        "_config.yml" => Generator.Jekyll,
        "settings.yml" => Generator.Statiq,
        _ => Generator.Eleventy,
    };
}
