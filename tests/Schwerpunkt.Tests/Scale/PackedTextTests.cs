using System.Globalization;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;
using Schwerpunkt.Themes.Mil;

namespace Schwerpunkt.Tests.Scale;

/// <summary>A site of very many pages packs their texts: nobody who reads them sees that.</summary>
public sealed class PackedTextTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("kurz", 1)]
    [InlineData("Für die Straße über den Fluss – 🚲 und „Zitate“. ", 400)]
    public void A_packed_text_says_the_same(string part, int times)
    {
        var text = new Utf8Text(string.Concat(Enumerable.Repeat(part, times)));
        var packed = text.Packed();
        Assert.Equal(text.ToString(), packed.ToString());
        Assert.Equal(text.Length, packed.Length);
        Assert.Equal(text.Checksum(7), packed.Checksum(7));
        Assert.Equal(text.ToString(), packed.Packed().ToString());
        packed.Lend(lent => Assert.Equal(text.ToString(), lent.ToString()));
    }

    [Fact]
    public void A_text_that_packing_would_make_longer_stays()
    {
        var chance = new Random(1);
        var text = new Utf8Text(string.Concat(Enumerable.Range(0, 4000).Select(_ => (char)chance.Next(0x4E00, 0x9FFF))));
        Assert.Equal(text.ToString(), text.Packed().ToString());
    }

    [Fact]
    public void A_site_of_packed_pages_is_written_the_same()
    {
        var tree = GermanCorpus.Of(50);
        var assembled = SiteBuild.Assemble(tree, new BuildOptions(), [new MilTheme()]);
        var packed = assembled with { Site = SiteAssembler.Assemble(assembled.Site!.Basis, tree, [.. assembled.Pages.Select(page => (page.File.Path, page.Page?.Packed()))], drafts: false, null) }; // ! the corpus is whole
        Assert.True(packed.Site!.Pages[1].Text.RestHtml.ToString().Length > 500); // ! likewise; a text that is packed
        Assert.Equal(Written(assembled), Written(packed));
    }

    private static List<(string Path, string Text)> Written(AssembledSite site) => [.. SiteBuild.Finish(site, new BuildOptions()).Files.OfType<OutputFile.Rendered>().Select(file => (file.Path, Written(file.Write)))];

    private static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(writer);
        return writer.ToString();
    }
}
