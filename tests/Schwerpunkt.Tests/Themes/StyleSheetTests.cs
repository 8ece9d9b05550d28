using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Themes.Mil;

namespace Schwerpunkt.Tests.Themes;

/// <summary>The style sheets of themes/mil are sent without ballast.</summary>
public sealed partial class StyleSheetTests
{
    [Theory]
    [InlineData("mil.css", "content:\"\\A0\\2197\\FE0E\" / \"\"", ".topics :is(h2,h3) a{", "calc(0.75 * var(--section))")]
    [InlineData("listen.css", "calc(100% - 9 * var(--s))", "@media (width < 60rem) and (height < 32rem){", ".search + noscript p{")]
    [InlineData("druck.css", "content:\" <\" attr(href) \">\"", ".foot::before{", "@bottom-right{")]
    public void A_style_sheet_is_sent_without_comments_and_says_the_same(string name, params string[] kept)
    {
        var written = Comment().Replace(File.ReadAllText(Repository.Path("themes", "mil", "assets", name)), "");
        var sent = Encoding.UTF8.GetString(new MilTheme().Assets.Single(asset => asset.Name == name).Bytes.Span);
        Assert.Equal(Space().Replace(written, "").Replace(";}", "}", StringComparison.Ordinal), Space().Replace(sent, ""));
        Assert.All(kept, piece => Assert.Contains(piece, sent, StringComparison.Ordinal));
        Assert.DoesNotContain("\n", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("  ", sent, StringComparison.Ordinal);
        Assert.True(sent.Length < written.Length * 0.95);
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
