using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Schwerpunkt.Tests.Cli;
using Schwerpunkt.Themes.Mil;

namespace Schwerpunkt.Tests.Themes;

/// <summary>What a reader of themes/mil waits for: style sheets without ballast, and a first view that comes in one round trip.</summary>
public sealed partial class SentFilesTests
{
    /// <summary>Ten packets: what a server sends before it waits for the first answer (RFC 6928).</summary>
    private const int OneRoundTrip = 14 * 1024;

    [Fact]
    public void Every_page_and_the_style_sheets_it_waits_for_fit_into_one_round_trip()
    {
        using var folder = new TemporaryFolder();
        var answer = Command.Run("build", "--content", Repository.Path("content"), "--output", folder.Path("output"), "--today", "2026-12-01");
        Assert.True(answer.Code == 0, answer.Error);
        var pages = Directory.EnumerateFiles(folder.Path("output"), "*.html", SearchOption.AllDirectories).ToList();
        Assert.True(pages.Count > 40, $"{pages.Count} pages");
        Assert.Equal([], pages.Select(page => (Path.GetRelativePath(folder.Path("output"), page), Bytes: Weight(folder.Path("output"), page))).Where(page => page.Bytes > OneRoundTrip));
    }

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

    private static int Weight(string folder, string page)
    {
        var html = File.ReadAllBytes(page);
        var sheets = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html)).QuerySelectorAll("link[rel=stylesheet]:not([media])");
        return Compressed(html) + sheets.Sum(sheet => Compressed(File.ReadAllBytes(Path.Combine(folder, sheet.GetAttribute("href")!.TrimStart('/'))))); // ! it has one
    }

    private static int Compressed(byte[] bytes)
    {
        var room = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        Assert.True(BrotliEncoder.TryCompress(bytes, room, out var length, quality: 11, window: 22));
        return length;
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
