using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;
using Schwerpunkt.Disk;
using Schwerpunkt.Disk.Pictures;
using Schwerpunkt.Findings;
using Schwerpunkt.Pictures;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Themes;
using Statiq.Common;
using MediaTypes = Schwerpunkt.Disk.MediaTypes;

namespace Schwerpunkt.Statiq;

/// <summary>A Statiq module: builds the site and hands each file over as a finished document, each finding to the log.</summary>
internal sealed class BuildSite(string content) : SyncModule
{
    private readonly PictureFolder pictures = new(content);

    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var options = new BuildOptions();
        var result = FolderBuild.Run(content, DateOnly.FromDateTime(DateTime.Today), options, InstalledThemes.All);
        foreach (var finding in result.Findings)
        {
            var level = LevelOf(finding.Severity);
            context.Log(level, default, finding, null, (told, _) => told.ToString());
        }

        if (options.IsStoppedBy(result.Findings)) throw new ExecutionException("Der Inhalt enthält Fehler. Geschrieben wurde nichts.");
        return result.Files.Select(file => context.CreateDocument(new NormalizedPath(file.Path), new MemoryContent(BytesOf(file), MediaTypes.Of(file.Path))));
    }

    private byte[] BytesOf(OutputFile file) => file switch
    {
        OutputFile.Rendered rendered => Render(rendered),
        OutputFile.Asset asset => asset.Bytes.ToArray(),
        OutputFile.Copied copied => File.ReadAllBytes(ContentPath.Of(content, copied.Source)),
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
