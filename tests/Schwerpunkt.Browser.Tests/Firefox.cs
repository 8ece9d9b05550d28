using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using WebDriverBiDi;
using WebDriverBiDi.BrowsingContext;
using WebDriverBiDi.Input;
using WebDriverBiDi.Script;
using WebDriverBiDi.Session;

namespace Schwerpunkt.Browser.Tests;

/// <summary>Firefox, by its own remote agent: WebDriver BiDi, with no driver between.</summary>
internal sealed class Firefox : Engine
{
    private const int Height = 900;

    private readonly BiDiDriver driver = new(TimeSpan.FromSeconds(60));
    private readonly DirectoryInfo profile = Directory.CreateTempSubdirectory("schwerpunkt-test-");
    private readonly Child program;
    private string window = "";

    private Firefox(bool dark)
    {
        File.WriteAllText(Path.Combine(profile.FullName, "user.js"), $"""
            user_pref("layout.css.prefers-color-scheme.content-override", {(dark ? 0 : 1)});
            user_pref("browser.shell.checkDefaultBrowser", false);
            user_pref("datareporting.policy.dataSubmissionEnabled", false);

            """);
        program = new Child(Prerequisites.Firefox, ["--headless", "--no-remote", "--profile", profile.FullName, "--remote-debugging-port=0"]);
    }

    public static async Task<Engine> Start(bool dark)
    {
        var firefox = new Firefox(dark);
        var address = await firefox.program.Says("WebDriver BiDi listening on ");
        await firefox.driver.StartAsync($"{address}/session");
        await firefox.driver.Session.NewSessionAsync(new NewCommandParameters());
        firefox.window = (await firefox.driver.BrowsingContext.GetTreeAsync(new GetTreeCommandParameters())).ContextTree[0].BrowsingContextId;
        return firefox;
    }

    public override async Task Open(Uri address, int width = 1280)
    {
        await driver.BrowsingContext.SetViewportAsync(new SetViewportCommandParameters { BrowsingContextId = window, Viewport = new Viewport { Width = (ulong)width, Height = Height } });
        await driver.BrowsingContext.NavigateAsync(new NavigateCommandParameters(window, address.AbsoluteUri) { Wait = ReadinessState.Complete });
    }

    public override async Task Click(string selector)
    {
        var middle = await Ask<double[]>($$"""
            () => {
              const element = document.querySelector("{{selector}}");
              element.scrollIntoView({ block: "center", behavior: "instant" });
              const { left, top, width, height } = element.getBoundingClientRect();
              return [left + width / 2, top + height / 2];
            }
            """);
        var mouse = new PointerSourceActions();
        mouse.Actions.Add(new PointerMoveAction { X = middle[0], Y = middle[1] });
        mouse.Actions.Add(new PointerDownAction(0));
        mouse.Actions.Add(new PointerUpAction(0));
        var click = new PerformActionsCommandParameters(window);
        click.Actions.Add(mouse);
        await driver.Input.PerformActionsAsync(click);
    }

    /// <summary>How many sheets the page takes on paper.</summary>
    public async Task<int> Sheets()
    {
        var pdf = Convert.FromBase64String((await driver.BrowsingContext.PrintAsync(new PrintCommandParameters(window))).Data);
        var text = Encoding.Latin1.GetString(pdf);
        return Regex.Matches(text, @"stream\r?\n").Sum(stream => Regex.Count(Inflated(pdf.AsMemory(stream.Index + stream.Length)), @"/Type\s*/Page\b"));
    }

    public override async ValueTask DisposeAsync()
    {
        await driver.DisposeAsync();
        program.Dispose();
        profile.Delete(recursive: true);
    }

    protected override async Task<string> Run(string function) =>
        await driver.Script.CallFunctionAsync(new CallFunctionCommandParameters(function, new ContextTarget(window), awaitPromise: true)) is EvaluateResultSuccess { Result: StringRemoteValue { Value: var text } }
            ? text
            : throw new InvalidOperationException($"Firefox: {function}");

    /// <summary>Firefox packs the objects of its PDF; a stream that is packed otherwise, as a picture is, holds none.</summary>
    private static string Inflated(ReadOnlyMemory<byte> packed)
    {
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
            using var reader = new StreamReader(zlib, Encoding.Latin1);
            return reader.ReadToEnd();
        }
        catch (InvalidDataException)
        {
            return "";
        }
    }
}
