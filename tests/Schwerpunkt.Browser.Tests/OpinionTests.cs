using Schwerpunkt.Tests;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Browser.Tests;

/// <summary>A second, third and fourth opinion beside axe and the Nu checker: Siteimprove Alfa, IBM's accessibility checker and html-validate find nothing.</summary>
public sealed class OpinionTests
{
    /// <summary>One page of each kind; the night looks at all (.ci/nightly).</summary>
    private static readonly HashSet<string> Kinds =
    [
        "index.html", "404.html", "impressum/index.html", "barriere-melden/index.html", "english/index.html",
        "schwerpunkte/index.html", "schwerpunkte/smart-city/index.html", "schwerpunkte/staedtebaufoerderung/index.html", "schwerpunkte/alles/index.html", "alles-als-seite/index.html",
        "schlagwort/index.html", "schlagwort/klima/index.html", "inhaltsverzeichnis/index.html", "bildnachweise/index.html", "dokumente/index.html", "glossar/index.html", "suche/index.html",
        "leichte-sprache/index.html", "leichte-sprache/smart-city/index.html",
    ];

    [Theory]
    [InlineData("auftritt")]
    [InlineData("probe")]
    public async Task They_find_nothing(string name)
    {
        var site = BuiltSite.Of(name);
        await using var server = await SiteServer.Start(site);
        // What both sites have, a change looks at in the one that uses everything.
        var twice = name == "auftritt" ? BuiltSite.Of("probe").Pages.Where(page => page != "index.html").ToHashSet(StringComparer.Ordinal) : [];
        var pages = site.Pages.Where(page => Night.AsksAll || (Kinds.Contains(page) && !twice.Contains(page))).ToList();
        Assert.NotEmpty(pages);
        Assert.Empty(Ask(pages.Select(page => new Uri(server.Address, page.Replace("index.html", "", StringComparison.Ordinal)))));
    }

    [Fact]
    public void Faults_are_found_in_both_schemes_and_readable_text_is_not_one()
    {
        var folder = Directory.CreateTempSubdirectory("schwerpunkt-test-");
        var file = Path.Combine(folder.FullName, "fehler.html");
        File.WriteAllText(file, """
            <!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Fehler</title><style>
            :root { color-scheme: light dark; --pale: light-dark(oklch(80% 0.02 90), oklch(95% 0.02 90)); --dim: light-dark(oklch(22% 0.02 90), oklch(30% 0.02 90)); }
            body { background: light-dark(oklch(98% 0.01 90), oklch(20% 0.02 90)); color: light-dark(oklch(22% 0.02 90), oklch(95% 0.02 90)); }
            .pale { color: var(--pale); }
            .dim { color: var(--dim); }
            </style></head><body><main><h1>Fehler</h1><p class="pale">blass</p><p class="dim">dunkel</p><p>lesbar</p><img src="bild.png"><h3>zu tief</h3></main></body></html>
            """);
        var found = Ask([new Uri(file)]).Select(line => line.Split('\t')).Select(parts => (Opinion: parts[0], Rule: parts[2], Element: parts[3])).ToList();
        folder.Delete(recursive: true);
        Assert.Equal(["blass"], found.Where(finding => finding is { Opinion: "alfa", Rule: "sia-r69" }).Select(finding => finding.Element));
        Assert.Equal(["dunkel"], found.Where(finding => finding is { Opinion: "alfa, dark", Rule: "sia-r69" }).Select(finding => finding.Element));
        Assert.Contains(found, finding => finding is { Opinion: "alfa", Rule: "sia-r2" });
        Assert.Contains(found, finding => finding is { Opinion: "ibm", Rule: "img_alt_valid" });
        Assert.Contains(found, finding => finding is { Opinion: "html-validate", Rule: "heading-level" });
    }

    private static string[] Ask(IEnumerable<Uri> pages)
    {
        Prerequisites.RequireOpinions();
        var answer = Command.RunProcess(Prerequisites.PlaywrightNode, [Prerequisites.Opinions, Prerequisites.Browser, .. pages.Select(page => page.AbsoluteUri)], Repository.Root);
        Assert.True(answer.Code == 0, answer.Error);
        return answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
