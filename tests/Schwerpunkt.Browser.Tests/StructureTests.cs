using Microsoft.Playwright;

namespace Schwerpunkt.Browser.Tests;

/// <summary>How a page is built: landmarks, headings, languages, and help in the same place everywhere (WCAG 1.3.1, 2.4.2, 2.4.6, 3.1.1, 3.1.2, 3.2.6; BITV).</summary>
[Collection(StageDefinition.Name)]
public sealed class StructureTests(Stage stage)
{
    [Theory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public async Task One_head_one_main_part_one_foot_and_menus_with_names_of_their_own(string site, string document)
    {
        var page = await stage.Open(site, document);
        await using var context = page.Context;
        foreach (var landmark in new[] { AriaRole.Banner, AriaRole.Main, AriaRole.Contentinfo })
            Assert.Equal(1, await page.GetByRole(landmark).CountAsync());
        var names = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('nav')].map(nav => nav.ariaLabel ?? document.getElementById(nav.getAttribute('aria-labelledby'))?.innerText ?? '')");
        Assert.DoesNotContain("", names);
        Assert.Equal(names.Distinct(), names);
    }

    [Theory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public async Task One_first_heading_and_none_that_skips_a_level(string site, string document)
    {
        var page = await stage.Open(site, document);
        await using var context = page.Context;
        var levels = await page.EvaluateAsync<int[]>("() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(heading => +heading.localName[1])");
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.Second} after h{pair.First}"));
    }

    [Theory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public async Task Help_stands_in_the_same_place(string site, string document)
    {
        Assert.Equal(await Help(site, "index.html"), await Help(site, document));
    }

    [Theory]
    [InlineData("auftritt", "Leichte Sprache", "Gebärdensprache", "Kontakt")]
    [InlineData("probe", "Leichte Sprache", "Kontakt")]
    public async Task Help_is_the_toolbar_and_a_way_to_report_a_barrier(string site, params string[] toolbar) =>
        Assert.Equal([.. toolbar, "Barriere melden"], (await Help(site, "index.html")).Where(entry => toolbar.Append("Barriere melden").Contains(entry)));

    [Fact]
    public async Task No_two_pages_have_one_title()
    {
        foreach (var site in BuiltSite.All)
        {
            List<string> titles = [];
            foreach (var document in site.Pages)
            {
                var page = await stage.Open(site.Name, document, Look.WithoutScript);
                await using var context = page.Context;
                titles.Add(await page.TitleAsync());
            }

            Assert.Equal(titles.Distinct(), titles);
        }
    }

    [Theory]
    [InlineData("english/index.html", "main", "en")]
    [InlineData("english/index.html", "header", "de")]
    [InlineData("english/index.html", "main [lang=de]", "de")]
    [InlineData("leichte-sprache/index.html", "main", "de-simple")]
    [InlineData("schwerpunkte/alles/index.html", "main .lead-2 [lang]", "en")]
    [InlineData("schwerpunkte/alles/index.html", "#english", "en")]
    [InlineData("schwerpunkte/alles/index.html", "main div[lang]", "en")]
    public async Task Every_part_has_its_language(string document, string part, string language)
    {
        var page = await stage.Open("probe", document);
        await using var context = page.Context;
        Assert.Equal(language, await page.Locator(part).First.EvaluateAsync<string>("part => part.closest('[lang]').lang"));
    }

    [Fact]
    public void A_draft_is_no_page() => Assert.DoesNotContain("entwurf/index.html", BuiltSite.All.Last().Documents);

    /// <summary>The links of the toolbar and of the foot, as they stand.</summary>
    private async Task<IEnumerable<string>> Help(string site, string document)
    {
        var page = await stage.Open(site, document);
        await using var context = page.Context;
        return await page.Locator(".tools a, .foot a").AllInnerTextsAsync();
    }
}
