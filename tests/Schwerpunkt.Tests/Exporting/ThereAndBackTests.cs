using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Exporting;
using Schwerpunkt.Importing.Generators;
using Schwerpunkt.Pictures;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;
using Schwerpunkt.Tests.Stories;

namespace Schwerpunkt.Tests.Exporting;

/// <summary>What an export wrote and an import takes back: whose each picture is, under what licence, and what it stands for.</summary>
public sealed class ThereAndBackTests
{
    private const string Content = """
        === site.yml
        title: Probe
        description: Ein Auftritt zur Probe
        baseUrl: https://www.example.org/
        status: live
        === index.md
        ---
        title: Start
        image: { src: schmuck.jpg, decorative: true, credit: Ina Muster, licenseUrl: https://www.example.org/lizenz/ }
        ---
        ![Ein Amt](amt.jpg)

        ![Ein *Platz*](platz.jpg)
        Am Abend.
        © Stadt Muster

        ![Ein Neubau](neubau.svg)

        ![Ein Turm](turm.png)
        Der Turm.

        [Ein Plan](plan.png)
        === orte/index.md
        ---
        title: Orte
        image: { src: markt.jpg, alt: Ein Markt, caption: Der Markt., credit: © Max Muster, license: CC BY 4.0, acquireUrl: https://www.example.org/bilder/ }
        ---
        ![Das Amt von hinten](../amt.jpg)
        Von hinten.
        === schmuck.jpg
        1200x800
        === amt.jpg
        1200x800
        === amt.jpg.yml
        credit: © MIL / Fink
        license: CC BY-SA 4.0
        caption: Das Amt.
        === platz.jpg
        1200x800
        === neubau.svg
        1200x800
        === neubau.svg.yml
        placeholder: true
        credit: © MIL / Fink (frei)
        === turm.png
        1200x800
        === turm.png.yml
        credit: MIL / Fink
        === plan.png
        1200x800
        === plan.png.yml
        credit: © Büro Plan
        === orte/markt.jpg
        1200x800

        """;

    [Theory]
    [InlineData(ExportForm.Plain)]
    [InlineData(ExportForm.Hugo)]
    public void Pictures_come_back_with_all_that_is_known_of_them(ExportForm form)
    {
        var story = Story.Parse(Content);
        var before = SiteBuild.Assemble(story.Tree(), new BuildOptions(), [new PlainTheme()]);
        var back = SiteBuild.Assemble(Back(story, SiteExport.Of(before, form)), new BuildOptions(), [new PlainTheme()]);
        Assert.NotNull(before.Site);
        Assert.NotNull(back.Site);
        Assert.Empty(before.Findings);
        Assert.Empty(back.Findings);
        Assert.Equal(Known(before.Site), Known(back.Site));
    }

    /// <summary>What an export took along comes back; a file of another program with the same name does not.</summary>
    [Theory]
    [InlineData("title: Probe\nbaseUrl: https://www.example.org/\n", true)]
    [InlineData("site:\n  title: Antora\n  url: https://www.example.org/\n", false)]
    public void The_settings_come_back(string written, bool isOwn)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal) { ["site.yml"] = written, ["hugo.toml"] = "title = \"Amt\"\n", ["content/a.md"] = "---\ntitle: A\n---\nText.\n" };
        var moved = GeneratorImporter.Move(Generator.Hugo, new GeneratorFiles(files.Keys.ToFrozenSet(StringComparer.Ordinal), files.ToFrozenDictionary(StringComparer.Ordinal)));
        Assert.Equal(isOwn, moved.SiteFile == written);
    }

    /// <summary>The export as another program's folder, moved, with the pictures where the move put them.</summary>
    private static SourceTree Back(Story story, ImmutableArray<OutputFile> exported)
    {
        var texts = story.Files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        var files = exported.ToDictionary(file => file.Path, file => file switch
        {
            OutputFile.Rendered rendered => Text(rendered),
            OutputFile.Copied copied => texts[copied.Source],
            _ => throw new InvalidOperationException(file.Path),
        }, StringComparer.Ordinal);
        var moved = GeneratorImporter.Move(Generator.Hugo, new GeneratorFiles(files.Keys.ToFrozenSet(StringComparer.Ordinal), files.Where(file => GeneratorFiles.IsRead(file.Key)).ToFrozenDictionary(StringComparer.Ordinal)));
        return (story with
        {
            Files = [("site.yml", texts["site.yml"]), .. moved.Pages.Select(page => (page.Target, page.Text)), .. moved.Copies.Select(copy => (copy.To, files[copy.From]))],
        }).Tree();
    }

    private static string Text(OutputFile.Rendered rendered)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        rendered.Write(writer);
        return writer.ToString();
    }

    private static string Known(Site site) => string.Join('\n', site.Pages.SelectMany(page => page.Parts.Figures.Concat(page.Parts.Icons).Concat(page.Parts.Offered).Select(figure => (page.Path, Figure: figure)))
        .Select(shown => $"{shown.Path} {shown.Figure.Source} „{shown.Figure.Alt}“ „{shown.Figure.Caption.PlainText()}“ {shown.Figure.Decorative} {shown.Figure.Placeholder} {Credit(shown.Figure.Credit)} {shown.Figure.AcquireUrl}").Distinct().Order(StringComparer.Ordinal));

    private static string Credit(Credit? credit) => credit is null ? "niemand" : $"{credit.Line} {credit.Terms?.Url}";
}
