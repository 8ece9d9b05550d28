using Microsoft.Extensions.Logging;
using Schwerpunkt.Disk;

namespace Schwerpunkt.Statiq;

/// <summary>Statiq's cleaner the other way round: the old site stays until the new one is written, then what the new one did not write goes. Without its cache, Statiq would empty the folder first, and an error would leave nothing.</summary>
internal sealed class KeepOldSite(IReadOnlySettings settings, IReadOnlyFileSystem files, ILogger<Engine> logger) : FileCleaner(settings, files, logger)
{
    private readonly IReadOnlySettings settings = settings;
    private readonly IReadOnlyFileSystem files = files;
    private readonly ILogger logger = logger;

    /// <summary>Empties the folder for temporary files alone.</summary>
    public override Task CleanBeforeExecutionAsync()
    {
        files.WriteTracker.Reset();
        CleanDirectory(files.GetTempDirectory(), "temp");
        return Task.CompletedTask;
    }

    /// <summary>Called where no phase has failed.</summary>
    public override async Task CleanAfterExecutionAsync()
    {
        await base.CleanAfterExecutionAsync().ConfigureAwait(false);
        // What --noclean sets.
        if (settings.GetString("CleanMode") != "None") Sweep(files.GetOutputDirectory().Path.FullPath);
    }

    /// <summary>Deletes the files below the output folder that this execution did not write, and the folders that are empty then. Links are not followed.</summary>
    private void Sweep(string output)
    {
        if (!Directory.Exists(output) || !IsApart(output)) return;
        var everywhere = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        var written = Directory.GetFiles(output, "*", everywhere).ToLookup(file => files.WriteTracker.TryGetCurrentWrite(new NormalizedPath(file), out _));
        // An execution of other pipelines alone wrote no site, so that it has none to put in the place of the old one.
        if (!written[true].Any()) return;
        foreach (var file in written[false].Where(file => !IsHidden(Path.GetRelativePath(output, file)))) File.Delete(file);
        foreach (var folder in Directory.GetDirectories(output, "*", everywhere).OrderByDescending(folder => folder.Length))
        {
            if (!IsHidden(Path.GetRelativePath(output, folder)) && !Directory.EnumerateFileSystemEntries(folder).Any()) Directory.Delete(folder);
        }
    }

    /// <summary>What another program keeps there, such as <c>.git</c>; of hidden names a site has this one only.</summary>
    private static bool IsHidden(string path) => path.Split(Path.DirectorySeparatorChar).Any(name => name.StartsWith('.') && name != ".well-known");

    /// <summary>A folder that holds content, or that content holds, is not the site's alone.</summary>
    private bool IsApart(string output)
    {
        var place = RealPath.Of(output);
        var inputs = files.InputPaths.Select(input => RealPath.Of(files.GetRootPath(input).FullPath));
        if (!inputs.Any(input => RealPath.IsWithin(input, place) || RealPath.IsWithin(place, input))) return true;
        logger.Log(LogLevel.Warning, default, output, null, (folder, _) => $"Der Ausgabeordner „{folder}“ und der Inhaltsordner liegen ineinander. Dateien, die der Auftritt nicht mehr hat, bleiben darin liegen. Nennen Sie mit -o einen eigenen Ordner.");
        return false;
    }
}
