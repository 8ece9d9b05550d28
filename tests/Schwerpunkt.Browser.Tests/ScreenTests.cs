namespace Schwerpunkt.Browser.Tests;

/// <summary>What a reader sees first, and how a page fills its window: on a phone, on a phone on its side, on a desk, with large letters.</summary>
[Collection(StageDefinition.Name)]
public sealed class ScreenTests(Stage stage)
{
    private const string Topic = "schwerpunkte/staedtebaufoerderung/index.html";

    [Theory]
    [InlineData(320, 640)]
    [InlineData(390, 844)]
    public async Task The_first_sentence_of_a_topic_lies_within_a_screen_and_a_half(int width, int height)
    {
        var page = await stage.Open("auftritt", Topic, Look.Narrow);
        await using var context = page.Context;
        await page.SetViewportSizeAsync(width, height);
        Assert.InRange(await page.EvaluateAsync<double>("() => document.querySelector('main .prose p').getBoundingClientRect().top"), 0, height * 1.5);
    }

    [Fact]
    public async Task Contents_are_folded_on_a_phone_open_on_a_desk_and_absent_where_the_text_is_short()
    {
        var page = await stage.Open("auftritt", Topic, Look.Narrow);
        await using var context = page.Context;
        var entry = page.Locator(".toc a").First;
        Assert.False(await entry.IsVisibleAsync());
        await page.TapAsync(".toc summary");
        Assert.True(await entry.IsVisibleAsync());
        await page.TapAsync(".toc summary");
        await page.SetViewportSizeAsync(1280, 900);
        Assert.True(await entry.IsVisibleAsync());
        Assert.False(await page.Locator(".toc summary").IsVisibleAsync());
        await page.GotoAsync(page.Url.Replace("schwerpunkte/staedtebaufoerderung", "kontakt", StringComparison.Ordinal));
        Assert.Equal(0, await page.Locator(".toc").CountAsync());
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData(Topic)]
    [InlineData("impressum/index.html")]
    public async Task A_phone_on_its_side_shows_a_heading_on_its_first_screen(string document)
    {
        var page = await stage.Open("auftritt", document, Look.Narrow);
        await using var context = page.Context;
        await page.SetViewportSizeAsync(844, 390);
        Assert.InRange(await page.EvaluateAsync<double>("() => document.querySelector('h1').getBoundingClientRect().bottom"), 0, 390);
    }

    /// <summary>As a browser with a scrollbar lays it out: 15 px narrower than its window.</summary>
    [Fact]
    public async Task The_heading_on_the_picture_stands_above_the_text_below_it()
    {
        var page = await stage.Open("auftritt", "index.html");
        await using var context = page.Context;
        await page.SetViewportSizeAsync(1600, 900);
        Assert.Equal("scroll", await page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).overflowY")); // short pages have one too
        var lefts = await page.EvaluateAsync<double[]>("""
            () => {
              document.body.style.inlineSize = `${innerWidth - 15}px`;
              return ['.mark-word', 'h1', '.intro p', '.foot address'].map(part => document.querySelector(part).getBoundingClientRect().left);
            }
            """);
        Assert.All(lefts, left => Assert.Equal(lefts[0], left, 0.6));
    }

    /// <summary>Side by side counts from the left, else from above.</summary>
    [Theory]
    [InlineData(320)]
    [InlineData(600)]
    [InlineData(1280)]
    public async Task Tab_goes_through_the_head_as_one_sees_it(int width)
    {
        var page = await stage.Open("auftritt", "index.html");
        await using var context = page.Context;
        await page.SetViewportSizeAsync(width, 800);
        var stops = await page.EvaluateAsync<string[]>("""
            () => {
              const seen = [...document.querySelectorAll('.mast :is(a, summary)')].filter(stop => stop.checkVisibility({ contentVisibilityAuto: true }) && stop.getClientRects().length);
              const after = (a, b) => { const [one, two] = [a, b].map(stop => stop.getBoundingClientRect()); return two.top >= one.bottom - 1 || two.left >= one.right - 1 && two.bottom > one.top; };
              return seen.slice(1).flatMap((stop, i) => after(seen[i], stop) ? [] : [`${seen[i].innerText} → ${stop.innerText}`]);
            }
            """);
        Assert.Empty(stops);
    }

    /// <summary>The text and what stands beside it are in the middle: neither side is left with more than a third of the window.</summary>
    [Theory]
    [InlineData("impressum/index.html", "main > .wrap :is(h1, p, dl, h2)")]
    [InlineData("gebaerdensprache/index.html", "main > .wrap :is(h1, p, dl)")]
    [InlineData(Topic, ".reading :is(.toc, p, figure)")]
    [InlineData("suche/index.html", "main :is(h1, form, section)")]
    [InlineData("glossar/index.html", "main dl > div")]
    [InlineData("404.html", "main :is(h1, p, form, li)")]
    public async Task A_desk_is_not_half_empty(string document, string parts)
    {
        var page = await stage.Open("auftritt", document);
        await using var context = page.Context;
        await page.SetViewportSizeAsync(1440, 900);
        var edges = await page.EvaluateAsync<double[]>("parts => { const boxes = [...document.querySelectorAll(parts)].map(part => part.getBoundingClientRect()); return [Math.min(...boxes.map(box => box.left)), Math.max(...boxes.map(box => box.right))]; }", parts);
        Assert.InRange(edges[0], 0, 480);
        Assert.InRange(edges[1], 960, 1440);
        var rules = await page.EvaluateAsync<double[]>("() => [...document.querySelectorAll('.prose > :is(h2, dl, .table)')].map(line => line.getBoundingClientRect().width)");
        Assert.All(rules, rule => Assert.InRange(rule, 0, 660)); // as wide as the text
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData(Topic)]
    [InlineData("impressum/index.html")]
    [InlineData("suche/index.html")]
    [InlineData("bildnachweise/index.html")]
    [InlineData("glossar/index.html")]
    public async Task Letters_of_64_pixels_fit_a_phone(string document)
    {
        var page = await stage.Open("auftritt", document);
        await using var context = page.Context;
        await page.SetViewportSizeAsync(390, 844);
        var tools = await page.Context.NewCDPSessionAsync(page);
        await tools.SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new Dictionary<string, object> { ["standard"] = 64, ["fixed"] = 52 } });
        await page.ReloadAsync();
        Assert.Equal(64, await page.EvaluateAsync<double>("() => parseFloat(getComputedStyle(document.documentElement).fontSize)"));
        Assert.Empty(await page.EvaluateAsync<string[]>(PageScripts.TooWide));
    }

    /// <summary>Of the files that are as wide as the picture is shown, the browser takes the smallest: <c>sizes</c> says neither more nor less.</summary>
    [Theory]
    [InlineData("auftritt", "index.html", 390)]
    [InlineData("auftritt", "index.html", 1440)]
    [InlineData("probe", "schwerpunkte/alles/index.html", 390)]
    [InlineData("probe", "schwerpunkte/alles/index.html", 1440)]
    [InlineData("probe", "schwerpunkte/alles/index.html", 2560)]
    [InlineData("probe", "alles-als-seite/index.html", 1440)]
    [InlineData("probe", "schwerpunkte/index.html", 800)]
    [InlineData("probe", "schwerpunkte/index.html", 1440)]
    public async Task Pictures_are_loaded_as_wide_as_they_are_shown(string site, string document, int width)
    {
        var page = await stage.Open(site, document);
        await using var context = page.Context;
        var address = page.Url;
        await page.GotoAsync("about:blank"); // a page keeps the larger file that it has already
        await page.SetViewportSizeAsync(width, 900);
        await page.GotoAsync(address);
        await page.EvaluateAsync(PageScripts.ScrollThrough);
        var wrong = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('img[srcset]')].flatMap(image => {
              const shown = image.getBoundingClientRect().width;
              const files = (image.parentElement.querySelector('source') ?? image).srcset.split(', ').map(entry => entry.split(' ')).map(([url, width]) => ({ url: new URL(url, location).href, width: parseInt(width) }));
              const best = files.find(file => file.width >= shown - 1) ?? files.at(-1);
              return image.currentSrc === best.url ? [] : [`${shown}: ${image.currentSrc}, not ${best.url}`];
            })
            """);
        Assert.Empty(wrong);
    }

    /// <summary>In the narrowest window, and with the spacing of WCAG 1.4.12: no label leaves its frame or touches another.</summary>
    [Theory]
    [InlineData("auftritt", Topic)]
    [InlineData("auftritt", "schwerpunkte/baukultur/index.html")]
    [InlineData("probe", "schwerpunkte/alles/index.html")]
    public async Task Labels_of_a_diagram_keep_apart_with_the_spacing_a_reader_may_set(string site, string document)
    {
        var page = await stage.Open(site, document, Look.Narrow);
        await using var context = page.Context;
        await page.EvaluateAsync(PageScripts.SpaceText);
        var faults = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.plot')].flatMap(plot => {
              const frame = plot.getBoundingClientRect();
              const labels = [...plot.querySelectorAll('text')].map(label => ({ text: label.textContent, box: label.getBoundingClientRect() }));
              const outside = labels.filter(({ box }) => box.left < frame.left - 16 || box.right > frame.right + 16).map(({ text }) => `outside: ${text}`);
              const touching = labels.flatMap((one, i) => labels.slice(i + 1).filter(other => Math.abs(one.box.top - other.box.top) < 4 && one.box.left < other.box.right - 1 && other.box.left < one.box.right - 1).map(other => `${one.text} / ${other.text}`));
              return [...outside, ...touching];
            })
            """);
        Assert.Empty(faults);
    }
}
