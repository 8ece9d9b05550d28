using System.Text.Json;

namespace Schwerpunkt.Browser.Tests;

/// <summary>A browser of another engine than Chromium's, with one window that shows one page after the other.</summary>
internal abstract class Engine : IAsyncDisposable
{
    /// <summary>Loads a page in a window of about this width: WebKit's is never narrower than its own bar of tools.</summary>
    public abstract Task Open(Uri address, int width = 1280);

    /// <summary>As a hand does with a mouse.</summary>
    public abstract Task Click(string selector);

    public abstract ValueTask DisposeAsync();

    /// <summary>What a function of JavaScript, which may be async, returns in the page.</summary>
    public async Task<T> Ask<T>(string function) =>
        JsonSerializer.Deserialize<T>(await Run($"async () => JSON.stringify(await ({function})())"))!; // ! what the functions return is never null

    /// <summary>Waits until a function of JavaScript returns true.</summary>
    public async Task Until(string function)
    {
        for (var tries = 0; !await Ask<bool>(function); tries++)
        {
            Assert.True(tries < 100, $"{GetType().Name} waited in vain for: {function}");
            await Task.Delay(100);
        }
    }

    /// <summary>Calls an async function that returns a text.</summary>
    protected abstract Task<string> Run(string function);
}
