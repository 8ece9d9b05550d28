using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Schwerpunkt.German;
using Schwerpunkt.Tests;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Browser.Tests;

/// <summary>Where words may be parted: nowhere but where the patterns of TeX part them too, and in a browser nowhere without a hyphen.</summary>
public sealed partial class HyphenTests
{
    /// <summary>Prints every line of a file with the places that the patterns know.</summary>
    private const string Patterns = """
        const { hyphenateSync } = require(process.argv[1]);
        for (const word of require('fs').readFileSync(process.argv[2], 'utf8').split('\n')) console.log(hyphenateSync(word, { hyphenChar: '|', minWordLength: 1 }));
        """;

    /// <summary>The words of titles, headings, terms, captions and the two names in the head that go over two lines without a soft hyphen at the end of the first.</summary>
    private const string Broken = """
        () => [...document.querySelectorAll('h1, h2, h3, h4, dt, figcaption, .mark-word')].filter(element => element.checkVisibility()).flatMap(element => {
          const found = [], walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) for (const { 0: word, index } of walker.currentNode.data.matchAll(/[\p{L}\u00AD]{4,}/gu)) {
            const range = document.createRange();
            range.setStart(walker.currentNode, index);
            range.setEnd(walker.currentNode, index + word.length);
            if (range.getClientRects().length < 2) continue; // in one line
            let line = null;
            for (let i = 0; i < word.length; i++) {
              range.setStart(walker.currentNode, index + i);
              range.setEnd(walker.currentNode, index + i + 1);
              const box = [...range.getClientRects()].at(-1);
              if (word[i] === '\u00AD' || !box) continue;
              if (line !== null && box.top > line + box.height / 2 && word[i - 1] !== '\u00AD') found.push(`${word.slice(0, i)}|${word.slice(i)}`);
              line = box.top;
            }
          }
          return found;
        })
        """;

    [Fact]
    public void Every_stroke_in_the_table_is_a_place_of_the_patterns() => Assert.Empty(Unknown([.. CompoundParts.Listed]));

    [Fact]
    public void Every_soft_hyphen_in_the_words_of_content_and_handbook_is_a_place_of_the_patterns()
    {
        var words = ((string[])["content", "docs", "tests/Schwerpunkt.Browser.Tests/content"])
            .SelectMany(folder => Directory.EnumerateFiles(Repository.Path(folder.Split('/')), "*.md", SearchOption.AllDirectories))
            .SelectMany(file => LongWord().Matches(File.ReadAllText(file)).Select(match => match.Value)).Distinct()
            .Select(word => Hyphenator.Default.Set(word).Replace(Hyphenator.SoftHyphen, '|')).Where(word => word.Contains('|', StringComparison.Ordinal)).ToList();
        Assert.InRange(words.Count, 150, 5000);
        Assert.Empty(Unknown(words));
    }

    [Fact]
    public void A_wrong_place_is_found() => Assert.Equal(["Stadten|twicklung: Stadt|ent|wick|lung"], Unknown(["Stadten|twicklung", "Stadt|entwicklung"]));

    /// <summary>Widths of the window with sizes of letters, in pixels: each change looks where words have least room and where they have most, the night between, too.</summary>
    public static TheoryData<int, int> Windows => Night.AsksAll
        ? new() { { 320, 16 }, { 320, 32 }, { 390, 16 }, { 768, 16 }, { 1440, 16 } }
        : new() { { 320, 16 }, { 320, 32 }, { 1440, 16 } };

    [Theory]
    [MemberData(nameof(Windows))]
    public async Task No_word_of_a_title_is_broken_without_a_hyphen(int width, int letters)
    {
        Prerequisites.Require();
        var site = BuiltSite.Of("auftritt");
        await using var server = await SiteServer.Start(site);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Prerequisites.Browser, Args = [$"--blink-settings=defaultFontSize={letters}"] });
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        foreach (var document in site.Pages)
        {
            await page.GotoAsync(new Uri(server.Address, document).AbsoluteUri);
            Assert.Equal((document, ""), (document, string.Join(", ", await page.EvaluateAsync<string[]>(Broken))));
        }
    }

    /// <summary>The words with a stroke where the patterns have none, each with the places of the patterns.</summary>
    private static List<string> Unknown(List<string> words)
    {
        Prerequisites.Require();
        var file = Path.GetTempFileName();
        File.WriteAllLines(file, words.Select(CompoundParts.Joined));
        var answer = Command.RunProcess(Prerequisites.Node, ["-e", Patterns, Prerequisites.Hyphen, file], Repository.Root);
        File.Delete(file);
        Assert.Equal("", answer.Error);
        return [.. words.Zip(answer.Output.Split('\n'), (word, known) => (Word: word, Known: known))
            .Where(pair => CompoundParts.Places(pair.Word).Except(CompoundParts.Places(pair.Known)).Any()).Select(pair => $"{pair.Word}: {pair.Known}")];
    }

    [GeneratedRegex(@"\b\p{L}{12,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex LongWord();
}
