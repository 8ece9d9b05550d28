using System.Globalization;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Tests.Scale;
using Schwerpunkt.Themes;

namespace Schwerpunkt.Tests.Preview;

/// <summary>A large site is shown before all of it is read: what is shown then must be right already.</summary>
public sealed class OutlineTests
{
    [Fact]
    public void A_page_of_an_outline_is_the_page_of_the_whole_site()
    {
        var tree = GermanCorpus.Of(40);
        var outline = SiteBuild.Outline(tree, new BuildOptions(), InstalledThemes.All);
        var whole = SiteBuild.Assemble(tree, new BuildOptions(), InstalledThemes.All);
        Assert.NotNull(whole.Site);
        Assert.All(whole.Site.Pages, page => Assert.Equal(Html(whole, page.Source), Html(outline, page.Source)));
    }

    [Fact]
    public void A_site_is_never_put_together_from_pages_of_an_outline()
    {
        var tree = GermanCorpus.Of(5);
        var outline = SiteBuild.Outline(tree, new BuildOptions(), InstalledThemes.All);
        var whole = SiteBuild.Assemble(tree, new BuildOptions(), InstalledThemes.All, outline);
        Assert.False(whole.IsOutline);
        Assert.Equal(
            SiteBuild.Files(SiteBuild.Assemble(tree, new BuildOptions(), InstalledThemes.All)).Select(Written),
            SiteBuild.Files(whole).Select(Written));
    }

    [Fact]
    public async Task A_page_of_a_large_site_is_whole_at_once_and_its_findings_follow()
    {
        await using var preview = await PreviewSession.Start(folder =>
        {
            for (var i = 0; i < 1000; i++)
                folder.Write(string.Create(CultureInfo.InvariantCulture, $"content/seite-{i}.md"), $"---\ntitle: Seite {i}\n---\n\nDas ist Text {i}, mit [Verweis]({(i == 500 ? "nirgends" : "index")}.md).\n");
        });
        Assert.Contains("Das ist Text 500", await preview.Get("seite-500/"), StringComparison.Ordinal);
        await preview.AwaitText("seite-500/", "Diese Seite: 1 Fehler");
        Assert.Contains("Text 999", await preview.AwaitText("seite-999/", "Auftritt: 1 Fehler"), StringComparison.Ordinal);
        await preview.AwaitText("__vorschau/befunde?output=seite-999/index.html", "Im übrigen Auftritt");
    }

    private static string Html(AssembledSite assembled, string source) => Written(SiteBuild.File(assembled, source) ?? throw new InvalidOperationException($"{source} is not shown."));

    private static string Written(OutputFile file)
    {
        if (file is not OutputFile.Rendered rendered) return file.Path;
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        rendered.Write(writer);
        return file.Path + "\n" + writer;
    }
}
