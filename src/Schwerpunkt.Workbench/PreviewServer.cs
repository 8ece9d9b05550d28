using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Schwerpunkt.Disk;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Workbench.Changes;
using Schwerpunkt.Workbench.Git;
using Schwerpunkt.Workbench.Requests;
using Schwerpunkt.Workbench.WorkPages;
using Schwerpunkt.Workbench.WorkPages.Blocks;
using Schwerpunkt.Workbench.WorkPages.HandIn;
using Schwerpunkt.Workbench.WorkPages.Heads;
using Schwerpunkt.Workbench.WorkPages.History;
using Schwerpunkt.Workbench.WorkPages.Mending;
using Schwerpunkt.Workbench.WorkPages.Sites;

namespace Schwerpunkt.Workbench;

/// <summary>Serves the site from memory on this machine alone, and tells open pages when to load anew.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    /// <summary>So many requests are answered at once, whatever else goes on.</summary>
    private const int Browsers = 6;

    /// <summary>On one machine the head of a request is there at once; who needs longer only wants to keep the preview busy.</summary>
    private static readonly TimeSpan Slowest = TimeSpan.FromSeconds(5);

    /// <summary>Another machine that says nothing for so long says nothing more.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly WebApplication app;
    private readonly CancellationTokenSource stop = new();
    private readonly FolderWatcher watcher;
    private readonly Task watching;

    private PreviewServer(WebApplication app, string address, string folder, PreviewSite site, TextWriter complaints)
    {
        (this.app, Address) = (app, address);
        watcher = new FolderWatcher(folder, site.Update, complaints, site.Disturb);
        watching = watcher.Run(stop.Token, unfinished: site.State.Assembled is { IsOutline: true });
    }

    /// <summary>Where the site is to be seen, with a trailing slash.</summary>
    public string Address { get; }

    /// <summary>Starts the server and reads the site, a large one first by its heads.</summary>
    /// <param name="content">Folder with site.yml and Markdown.</param>
    /// <param name="today">The day of the preview.</param>
    /// <param name="themes">The themes that site.yml may choose from.</param>
    /// <param name="port">0 takes any free one.</param>
    /// <param name="complaints">Takes what goes wrong with the disk.</param>
    /// <exception cref="RefusalException">The port is taken, or the content folder does not exist.</exception>
    public static Task<PreviewServer> Start(string content, DateOnly today, ImmutableArray<ITheme> themes, int port, TextWriter complaints) => Start(content, today, themes, port, complaints, Patience);

    /// <summary>The same with another patience for those who hand in.</summary>
    internal static async Task<PreviewServer> Start(string content, DateOnly today, ImmutableArray<ITheme> themes, int port, TextWriter complaints, TimeSpan patience)
    {
        // A browser must not wait for a thread while pages are read on all processors.
        ThreadPool.SetMinThreads(Environment.ProcessorCount + Browsers, Browsers);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port, listen => listen.Use(ConnectionOwner.Mark));
            kestrel.Limits.RequestHeadersTimeout = Slowest; // a body that comes too slowly Kestrel ends by itself
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
        var app = builder.Build();
        PreviewHandler? handler = null;
        app.Run(context => Gate.IsForeign(context) ? PreviewHandler.AnswerForeign(context) : handler?.Answer(context) ?? PreviewHandler.AnswerTooSoon(context));
        await Listen(app, port).ConfigureAwait(false);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/"; // ! Kestrel always offers it
        try
        {
            var site = new PreviewSite(content, today, themes, address);
            site.Open();
            handler = Handler(site, content, themes, new Uri(address), new GitProgram(content, patience, app.Lifetime.ApplicationStopping), app.Lifetime.ApplicationStopping);
            return new PreviewServer(app, address, content, site, complaints);
        }
        catch
        {
            await app.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static PreviewHandler Handler(PreviewSite site, string content, ImmutableArray<ITheme> themes, Uri address, GitProgram git, CancellationToken stopping)
    {
        var (gate, desk) = (new Gate(address), new Desk(content, site, themes));
        var submission = new Submission(git, TimeProvider.System);
        var delivery = new Delivery(git, submission, site);
        IWorkPage[] pages =
        [
            new BlockPage(desk, new DrawnBlock(site), [new FigureFields(desk, () => site.State.Assembled?.Tree.Pictures.Select(picture => picture.Path) ?? []), new TableFields(), new DiagramFields(), new TextFields()]),
            new BlockListPage(desk),
            new StepPage(desk, site),
            new FindingsPage(),
            new MendPage(desk),
            new FixPage(desk),
            new SourcePage(desk),
            new HeadPage(desk),
            new PagesPage(desk),
            new TargetsPage(),
            new WordPage(desk),
            new PictureCreditPage(),
            new HistoryPage(git, desk, site, content),
            new HandInPage(git, submission, delivery, desk, site, content),
            new MergePage(git, delivery, site, content),
        ];
        return new PreviewHandler(site, content, gate, desk, new WorkHandler(gate, site, [.. pages, new PlacePage(desk, pages)]), stopping);
    }

    private static async Task Listen(WebApplication app, int port)
    {
        try
        {
            await app.StartAsync().ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is IOException or SocketException)
        {
            await app.DisposeAsync().ConfigureAwait(false);
            throw new RefusalException(failure is SocketException { SocketErrorCode: SocketError.AccessDenied }
                ? $"Den Port {port} darf nur der Verwalter dieses Rechners benutzen. Nennen Sie mit --port eine Zahl über 1023."
                : $"Der Port {port} ist belegt: Vielleicht läuft schon eine Vorschau, oder ein anderes Programm oder jemand anderes an diesem Rechner benutzt ihn. Beenden Sie Ihre Vorschau, oder nennen Sie mit --port einen anderen, zum Beispiel --port {OtherThan(port)}.", failure);
        }
    }

    private static int OtherThan(int port) => port < ushort.MaxValue ? port + 1 : port - 1;

    /// <summary>Waits until Ctrl+C.</summary>
    public Task WaitForShutdown() => app.WaitForShutdownAsync();

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync().ConfigureAwait(false);
        await watching.ConfigureAwait(false);
        watcher.Dispose();
        await app.StopAsync().ConfigureAwait(false);
        await app.DisposeAsync().ConfigureAwait(false);
        stop.Dispose();
    }
}
