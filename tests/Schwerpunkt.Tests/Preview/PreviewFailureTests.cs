using System.Net;
using System.Net.Sockets;
using Schwerpunkt.Disk;
using Schwerpunkt.Tests.Cli;
using Schwerpunkt.Workbench;

namespace Schwerpunkt.Tests.Preview;

/// <summary>What goes wrong in a preview is said, and the preview goes on.</summary>
public sealed class PreviewFailureTests
{
    [Fact]
    public async Task No_exception_ends_the_watcher()
    {
        using var folder = new TemporaryFolder();
        var said = new StringWriter();
        var calls = 0;
        var third = new TaskCompletionSource();
        using var stop = new CancellationTokenSource();
        using var watcher = new FolderWatcher(folder.Root, _ => Fail(Interlocked.Increment(ref calls), third), said);
        var watching = watcher.Run(stop.Token, unfinished: true);
        for (var i = 0; !third.Task.IsCompleted && i < 1000; i++)
        {
            folder.Write("a.md", $"{i}");
            await Task.Delay(20);
        }

        Assert.True(third.Task.IsCompleted);
        await stop.CancelAsync();
        await watching;
        Assert.Contains("schwerpunkt: Beim Lesen der Änderung ist ein Fehler aufgetreten (InvalidOperationException: Das war nicht vorgesehen.)", said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_port_that_is_taken_is_said_in_German()
    {
        using var site = new Site();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var answer = Command.Run(site.Args("preview", "--port", $"{port}"));
        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.StartsWith($"schwerpunkt: Der Port {port} ist belegt", answer.Error, StringComparison.Ordinal);
    }

    /// <summary>The second is what Windows says of a damaged one.</summary>
    [Theory]
    [InlineData(typeof(DllNotFoundException))]
    [InlineData(typeof(BadImageFormatException))]
    public void A_missing_library_is_said_in_German(Type kind) => Assert.StartsWith(
        "Die Bildbibliothek libvips fehlt",
        MachineFailure.InGerman(new AggregateException(new TypeInitializationException("NetVips", (Exception)Activator.CreateInstance(kind, "libvips.so.42")!))), // ! each has this constructor
        StringComparison.Ordinal);

    /// <summary>In a program of one file it lies in a folder that nobody has made by hand.</summary>
    [Fact]
    public void A_library_that_was_unpacked_is_named_with_its_folder()
    {
        using var folder = new TemporaryFolder();
        var unpacked = folder.Path(".net", "schwerpunkt", "Qx3");
        Assert.Equal(unpacked, UnpackedLibraries.In($"{folder.Root}/{Path.PathSeparator}{unpacked}/", folder.Root + "/"));
        Assert.Null(UnpackedLibraries.In(null, folder.Root));
        Assert.Null(UnpackedLibraries.Folder);
        Assert.Contains($" {unpacked} ", MachineFailure.WithoutLibrary(unpacked), StringComparison.Ordinal);
        Assert.Contains("DOTNET_BUNDLE_EXTRACT_BASE_DIR", MachineFailure.WithoutLibrary(unpacked), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(UnauthorizedAccessException), "Access to the path '/x/y' is denied.", "Hier fehlen die Rechte zum Lesen oder Schreiben („/x/y“).")]
    [InlineData(typeof(DirectoryNotFoundException), "Could not find a part of the path '/x/y'.", "„/x/y“ gibt es nicht")]
    [InlineData(typeof(IOException), "Invalid argument : '/x/y'", "Das Dateisystem meldet einen Fehler („/x/y“).")]
    [InlineData(typeof(IOException), "Something broke.", "Das Dateisystem meldet einen Fehler (Nummer ")]
    [InlineData(typeof(FileNotFoundException), "„/x/y“ gibt es nicht.", "„/x/y“ gibt es nicht.")]
    public void Of_what_the_machine_says_in_English_only_the_path_is_passed_on(Type kind, string message, string said)
    {
        var answer = MachineFailure.InGerman((Exception)Activator.CreateInstance(kind, message)!); // ! each has this constructor
        Assert.Contains(said, answer, StringComparison.Ordinal);
        Assert.DoesNotMatch("path|denied|argument|broke", answer);
    }

    private static void Fail(int call, TaskCompletionSource third)
    {
        if (call == 1) throw new InvalidOperationException("Das war nicht vorgesehen.");
        if (call == 2) throw new InsufficientMemoryException();
        third.TrySetResult();
    }
}
