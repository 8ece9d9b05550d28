using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;
using Schwerpunkt.Cli;
using Schwerpunkt.Disk;
using Schwerpunkt.Disk.Pictures;
using Schwerpunkt.Findings;
using Schwerpunkt.Pictures;
using Schwerpunkt.Publishing.Files;
using Statiq.Common;
using MediaTypes = Schwerpunkt.Disk.MediaTypes;

namespace Schwerpunkt.Statiq;

/// <summary>A Statiq module: builds the site and hands each file over as a finished document, each finding to the log.</summary>
internal sealed class BuildSite(BuildSettings settings) : SyncModule
{
    private readonly PictureFolder pictures = new(settings.Content);

    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var result = Workspace.Build(settings, TextWriter.Null);
        foreach (var finding in result.Findings)
        {
            var level = LevelOf(finding.Severity);
            context.Log(level, default, finding, null, (told, _) => told.ToString());
        }

        if (Workspace.IsStopped(result, settings)) throw new ExecutionException("Der Inhalt enthält Fehler. Geschrieben wurde nichts.");
        return result.Files.Select(file => context.CreateDocument(new NormalizedPath(file.Path), new MemoryContent(BytesOf(file), MediaTypes.Of(file.Path))));
    }

    private byte[] BytesOf(OutputFile file) => file switch
    {
        OutputFile.Rendered rendered => Render(rendered),
        OutputFile.Asset asset => asset.Bytes.ToArray(),
        OutputFile.Copied copied => File.ReadAllBytes(ContentPath.Of(settings.Content, copied.Source)),
        OutputFile.Encoded { Derivative: var derivative } => pictures.Read(derivative)?.ToArray() ?? throw new ExecutionException($"„{derivative.Source.Path}“ lässt sich nicht umrechnen."),
        _ => throw new ArgumentOutOfRangeException(nameof(file)),
    };

    private static byte[] Render(OutputFile.Rendered file)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        file.Write(writer);
        return Encoding.UTF8.GetBytes(writer.ToString());
    }

    private static LogLevel LevelOf(Severity severity) => severity switch
    {
        Severity.Error => LogLevel.Error,
        Severity.Warning => LogLevel.Warning,
        _ => LogLevel.Information,
    };
}
