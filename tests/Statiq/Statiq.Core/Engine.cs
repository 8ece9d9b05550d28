using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace Statiq.Core;

public class Engine;

public class Pipeline : IPipeline
{
    public ModuleList InputModules { get; set; }

    public ModuleList ProcessModules { get; set; }

    public ModuleList PostProcessModules { get; set; }

    public ModuleList OutputModules { get; set; }
}

/// <summary>Every file below each input folder.</summary>
public class ReadFiles(params string[] patterns) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        if (patterns is not ["**/*"]) throw new NotSupportedException();
        return context.FileSystem.InputPaths.SelectMany(input => Files(context, context.FileSystem.GetRootPath(input))).ToArray();
    }

    private static IEnumerable<IDocument> Files(IExecutionContext context, NormalizedPath input) => Directory
        .EnumerateFiles(input.FullPath, "*", SearchOption.AllDirectories)
        .Select(file => context.CreateDocument(file, Path.GetRelativePath(input.FullPath, file), [], new FileContent(file)));

    private sealed class FileContent(string file) : IContentProvider
    {
        public string MediaType => null;

        public Stream GetStream() => File.OpenRead(file);

        public TextReader GetTextReader() => new StreamReader(GetStream());

        public long GetLength() => new FileInfo(file).Length;

        public IContentProvider CloneWithMediaType(string mediaType) => throw new NotSupportedException();

        public Task<int> GetCacheCodeAsync() => throw new NotSupportedException();
    }
}

/// <summary>Each document to its place below the output folder.</summary>
public class WriteFiles : Module
{
    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        foreach (var document in context.Inputs)
        {
            var path = context.FileSystem.GetOutputDirectory().Path.Combine(document.Destination);
            Directory.CreateDirectory(path.Parent.FullPath);
            await File.WriteAllBytesAsync(path.FullPath, await document.GetContentBytesAsync());
            context.FileSystem.WriteTracker.TrackWrite(path, await document.ContentProvider.GetCacheCodeAsync(), true);
        }

        return context.Inputs;
    }
}

/// <summary>Empties the output folder before the first execution, as Statiq does without its cache.</summary>
public class FileCleaner(IReadOnlySettings settings, IReadOnlyFileSystem fileSystem, ILogger logger) : IFileCleaner
{
    public virtual CleanMode CleanMode => Enum.Parse<CleanMode>(settings.GetString(nameof(CleanMode), nameof(CleanMode.Unwritten)));

    public virtual Task CleanBeforeExecutionAsync()
    {
        fileSystem.WriteTracker.Reset();
        CleanDirectory(fileSystem.GetOutputDirectory(), "output");
        return Task.CompletedTask;
    }

    public virtual Task CleanAfterExecutionAsync() => Task.CompletedTask;

    public void CleanDirectory(IDirectory directory, string name = null)
    {
        logger.LogDebug("Cleaning {Name}", name);
        if (directory.Exists) Directory.Delete(directory.Path.FullPath, recursive: true);
        Directory.CreateDirectory(directory.Path.FullPath);
    }
}
