using System.Drawing;
using System.Net;
using System.Net.Sockets;
using OpenQA.Selenium;
using OpenQA.Selenium.Remote;

namespace Schwerpunkt.Browser.Tests;

/// <summary>WebKit as GTK has it: the engine of Safari and of every browser on an iPhone, in its smallest browser, on a screen that nobody sees.</summary>
internal sealed class WebKit : Engine
{
    private const int Height = 900;

    private readonly Child screen = new(Prerequisites.Xvfb, ["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]);
    private Child? server;
    private RemoteWebDriver? browser;

    private WebKit()
    {
    }

    private RemoteWebDriver Browser => browser ?? throw new InvalidOperationException("WebKit has not been started.");

    public static async Task<Engine> Start(bool dark)
    {
        var webkit = new WebKit();
        var display = await webkit.screen.Says("");
        var port = FreePort();
        webkit.server = new Child(Prerequisites.WebKitDriver, [$"--port={port}"], ("DISPLAY", $":{display}"), ("GTK_THEME", dark ? "Adwaita:dark" : "Adwaita"), ("NO_AT_BRIDGE", "1"));
        await Answers(port);
        webkit.browser = new RemoteWebDriver(new Uri($"http://127.0.0.1:{port}"), new Options().ToCapabilities());
        return webkit;
    }

    public override Task Open(Uri address, int width = 1280)
    {
        Browser.Manage().Window.Size = new Size(width, Height);
        return Browser.Navigate().GoToUrlAsync(address);
    }

    public override Task Click(string selector)
    {
        Browser.FindElement(By.CssSelector(selector)).Click();
        return Task.CompletedTask;
    }

    public override ValueTask DisposeAsync()
    {
        browser?.Dispose();
        server?.Dispose();
        screen.Dispose();
        return ValueTask.CompletedTask;
    }

    protected override Task<string> Run(string function) =>
        Task.FromResult(Browser.ExecuteScript($"return ({function})()") as string ?? throw new InvalidOperationException($"WebKit: {function}"));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task Answers(int port)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (tries < 300)
            {
                await Task.Delay(100);
            }
        }
    }

    /// <summary>Whatever browser the driver brings.</summary>
    private sealed class Options : DriverOptions
    {
        public override ICapabilities ToCapabilities() => GenerateDesiredCapabilities(true).AsReadOnly();
    }
}
