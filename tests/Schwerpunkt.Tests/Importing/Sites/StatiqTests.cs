using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators;
using static Schwerpunkt.Tests.Importing.GeneratorTests;

namespace Schwerpunkt.Tests.Importing.Sites;

/// <summary>Sites of Statiq: heads, references, shortcodes, Razor.</summary>
public sealed class StatiqTests
{
    private static readonly (string, string) Settings = ("settings.yml", "SiteTitle: Amt\nHost: www.example.org\nStufe: 3\n");

    private const string RazorPage = """
        Title: Amt
        RedirectFrom: alt
        ---
        @using System
        <p>
            Ein <a href="/amt/b">Verweis</a>, amt@example.org, @@amt.
        </p>
        @* <p>Bemerkung</p> *@
        @{
            var x = "}";
        }
        <h1>Mehr</h1>
        <div>

            <p>Zwei.</p>
        </div>
        @if (x)
        {
            <p>Drei.</p>
        }
        else { <p>Vier.</p> }
        @Html.Partial("_ChildPages")
        """;

    [Theory]
    [InlineData("Title: A\nPublished: 9/15/2020\n---\n", "date: 2020-09-15\n")]
    [InlineData("---\nTitle: A\nPublished: 3/4/2020 10:00 AM\n---\n", "date: 2020-03-04\n")]
    [InlineData("Title: A\n\n# Bemerkung\nPublished: March 3, 2021\n---\n", "date: 2021-03-03\n")]
    [InlineData("Title: A\nExcluded: => true\n---\n", "draft: true\n")]
    [InlineData("Title: A\nExcluded: true\n---\n", "draft: true\n")]
    [InlineData("Title: A\nLead: Ein Vorspann.\nTags: [eins, zwei]\nOrder: 4\n---\n", "lead: Ein Vorspann.\norder: 4\ntags:\n  - eins\n  - zwei\n")]
    [InlineData("Title: A\nOrder: => GetInt(\"x\") + 1\n---\n", "# Order: => GetInt(\"x\") + 1\n")]
    public void A_head_is_read_with_its_first_fence_or_without(string head, string expected)
    {
        var moved = Move(Generator.Statiq, Settings, ("input/a.md", head + "Ein Satz.\n\n---\n\nNoch einer.\n"));
        Assert.Contains(expected, Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.EndsWith("Ein Satz.\n\n---\n\nNoch einer.\n", Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.Empty(Errors(moved));
    }

    [Theory]
    [InlineData("^^^\n![Das Rathaus](b.png)\n^^^ Foto: Dora Rand")]
    [InlineData("^^^ Foto: Dora Rand\n![Das Rathaus](b.png)\n^^^")]
    public void A_figure_of_Markdig_keeps_its_credit(string written)
    {
        var moved = Move(Generator.Statiq, ("appsettings.yml", "SiteTitle: Amt\n"), ("Program.cs", "Bootstrapper.Factory.CreateWeb(args)"), ("input/index.md", $"Title: Amt\n---\nVorher.\n\n{written}\n\nNachher.\n"), ("input/b.png", ""));
        Assert.Contains("Vorher.\n\n![Das Rathaus](b.png)\nFoto: Dora Rand\n\nNachher.\n", Page(moved, "index.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_nobody_can_read_is_said_as_such()
    {
        var moved = Move(Generator.Statiq, Settings, ("input/a.md", "Title: A\nPublished: irgendwann\n---\nText.\n"));
        Assert.Contains("# Published: irgendwann\n", Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.Contains("lässt sich nicht lesen", Assert.Single(moved.Findings, finding => finding.Kind == ImportUnknownKey.Kind).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_beside_a_page_and_above_it_speak_for_it()
    {
        var moved = Move(Generator.Statiq, Settings, ("input/amt/_directory.yml", "Tags: bauen\nExcluded: true\n"), ("input/amt/_a.yml", "Title: Von nebenan\n"), ("input/amt/a.md", "Text.\n"));
        Assert.Contains("title: Von nebenan\ndraft: true\ntags:\n  - bauen\n", Page(moved, "amt/a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](xref:neues-amt)", "[a](b.md)")]
    [InlineData("[a](xref:Neues-Amt#mehr-dazu)", "[a](b.md#mehr-dazu)")]
    [InlineData("[a](xref:eigen)", "[a](c.md)")]
    [InlineData("<a href=\"xref:eigen\">a</a>", "[a](c.md)")]
    [InlineData("[a](xref:nirgends) b", "a b")]
    public void References_lead_to_pages(string written, string expected)
    {
        var moved = Move(Generator.Statiq, Settings, ("input/a.md", $"Title: A\n---\n{written}\n"), ("input/b.md", "Title: Neues Amt\n---\n## Mehr dazu\n\nText.\n"), ("input/c.md", "Title: C\nXref: eigen\n---\nText.\n"));
        Assert.EndsWith($"\n{expected}\n", Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.Equal(0, moved.Open);
    }

    [Theory]
    [InlineData("<?# Figure Src=\"/s.png\" Alt=\"x\" ?>Am Markt.<?#/ Figure ?>", "![x](s.png)\nAm Markt.")]
    [InlineData("<?# Highlight csharp ?>\n<?*\nvar x = 1;\n?>\n<?#/ Highlight ?>", "```csharp\nvar x = 1;\n```")]
    [InlineData("<?# Table HeaderRows=1 ?>\n<?*\nOrt \"Zahl der Räder\"\nUlm 2\n?>\n<?#/ Table ?>", "| Ort | Zahl der Räder |\n|---|---|\n| Ulm | 2 |")]
    [InlineData("<?! Raw ?><?# Raw ?>\n\nSo: `<?# Figure /?>`.\n\n<?#/ Raw ?><?!/ Raw ?>", "So: `<?# Figure /?>`.")]
    [InlineData("<?# Callout Type=\"info\" Title=\"Obacht\" ?>\nEin Satz.\n<?#/ Callout ?>", "::: {.info}\n**Obacht**\n\nEin Satz.\n:::")]
    [InlineData("<?# Gist 12ab /?>", "[Gist](https://gist.github.com/12ab)")]
    [InlineData("<?# Giphy x-y /?>", "[Giphy](https://giphy.com/gifs/x-y)")]
    [InlineData("<?! Include \"teil/_mehr.md\" /?>", "Mehr **Text**.")]
    [InlineData("```\n<?! Include \"/teil/mehr.txt\" /?>\n```", "```\n--version\n```")]
    [InlineData("`Stufe <?! Meta Stufe /?>`", "`Stufe 3`")]
    [InlineData("Stufe <?#= Stufe /?>.", "Stufe 3.")]
    [InlineData("Text.\n\n<?# ChildPages /?>", "Text.")]
    [InlineData("## <?^ WebBadge /?> Titel", "## Titel")]
    [InlineData("<?# Verweis name=\"Setzen\" xref=\"a\" /?>", "[Setzen](a.md)")]
    public void Shortcodes_say_what_they_said(string written, string expected)
    {
        var moved = Move(Generator.Statiq, Settings, ("input/a.md", $"Title: A\n---\nAnfang.\n\n{written}\n"), ("input/s.png", ""), ("input/teil/_mehr.md", "Title: x\n---\nMehr **Text**.\n"), ("input/teil/mehr.txt", "--version\n"));
        Assert.Contains($"Anfang.\n\n{expected}\n", Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.Equal(0, moved.Open);
        Assert.DoesNotContain(Errors(moved), finding => finding.Kind != MissingCredit.Kind);
    }

    [Fact]
    public void What_only_the_program_knows_stays_in_code_and_asks_for_a_hand()
    {
        var moved = Move(Generator.Statiq, Settings, ("input/a.md", "Title: A\n---\n```\ninstall <?! Meta Neueste /?>\n```\n"));
        Assert.Contains("install <?! Meta Neueste /?>\n", Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.Equal(1, moved.Open);
    }

    [Fact]
    public void Razor_leaves_its_text()
    {
        var moved = Move(Generator.Statiq, Settings, ("input/amt/index.cshtml", RazorPage), ("input/amt/b.md", "Title: B\n---\nText.\n"), ("input/tags.cshtml", "Title: Tags\n---\n@foreach (var t in Tags) { <a href=\"@t\">@t</a> }\n"));
        var page = Page(moved, "amt/index.md");
        Assert.Contains("Ein [Verweis](b.md), amt@example.org, @amt.", page, StringComparison.Ordinal);
        Assert.Contains("## Mehr\n\nZwei.", page, StringComparison.Ordinal);
        Assert.Contains("Drei.", page, StringComparison.Ordinal);
        Assert.Contains("Vier.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("var x", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Bemerkung", page, StringComparison.Ordinal);
        Assert.DoesNotContain(moved.Pages, written => written.Target == "tags.md");
        Assert.Contains("input/tags.cshtml", Assert.Single(moved.Findings, finding => finding.Kind == ImportSkipped.Kind).Message, StringComparison.Ordinal);
        Assert.Empty(Errors(moved));
    }

    [Fact]
    public void A_page_in_HTML_is_one_with_its_heading()
    {
        var page = Page(Move(Generator.Statiq, Settings, ("input/a.html", "<!DOCTYPE html>\n<html><head><title>Fenster</title></head><body>\n    <h1>Das <i>Amt</i></h1>\n    <div>\n\n        <p>Ein Satz.</p>\n    </div>\n</body></html>\n")), "a.md");
        Assert.Contains("title: Das Amt\n", page, StringComparison.Ordinal);
        Assert.Contains("\n\nEin Satz.\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Fenster", page, StringComparison.Ordinal);
    }
}
