using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Schwerpunkt.Browser.Tests;

/// <summary>A film waits until a reader starts it, and its captions can be read.</summary>
[Collection(StageDefinition.Name)]
public sealed class FilmTests(Stage stage)
{
    private const string Document = "schwerpunkte/alles/index.html";

    [Fact]
    public async Task Nothing_of_a_film_is_loaded_before_a_reader_starts_it()
    {
        var page = await stage.Open("probe", Document);
        await using var context = page.Context;
        var asked = new ConcurrentQueue<string>();
        page.Request += (_, request) => asked.Enqueue(request.Url);
        await page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.DoesNotContain(asked, url => url.EndsWith("film.webm", StringComparison.Ordinal));
        await page.EvaluateAsync("() => document.querySelector('video').play()");
        await page.WaitForFunctionAsync("() => document.querySelector('video').currentTime > 0.2");
        Assert.Contains(asked, url => url.EndsWith("film.webm", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_browser_reads_the_captions()
    {
        var page = await stage.Open("probe", Document);
        await using var context = page.Context;
        await page.EvaluateAsync("() => { document.querySelector('video track').track.mode = 'showing'; }");
        await page.WaitForFunctionAsync("() => document.querySelector('video track').readyState >= HTMLTrackElement.LOADED");
        Assert.Equal("captions en: This street has changed.", await page.EvaluateAsync<string>(
            "() => { const { kind, language, cues } = document.querySelector('video track').track; return `${kind} ${language}: ${[...cues].map(cue => cue.text).join()}`; }"));
    }

    [Fact]
    public async Task The_player_has_a_name_and_the_place_of_its_still()
    {
        var page = await stage.Open("probe", Document, Look.WithoutScript);
        await using var context = page.Context;
        var video = page.Locator("video");
        Assert.Equal("Wohnraumversorgungskonzeptfortschreibungen einfach erklärt", await video.GetAttributeAsync("aria-label"));
        var box = await video.BoundingBoxAsync();
        Assert.InRange(box!.Width / box.Height, 1.4, 1.9); // ! it is shown
    }
}
