using System.Collections.Immutable;
using Schwerpunkt.Disk;
using Schwerpunkt.Disk.Pictures;
using Schwerpunkt.Findings;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Statiq;

/// <summary>Process: makes one tree of the documents, reads each page, takes out its repeats, and puts the site together; one document a page.</summary>
/// <param name="site">Takes the outcome.</param>
/// <param name="themes">Those that site.yml may choose from.</param>
internal sealed class AssembleSite(SiteUnderWay site, ImmutableArray<ITheme> themes) : SyncModule
{
    /// <summary>How many repeated blocks were taken out of a page.</summary>
    public const string RemovedKey = "Removed";

    private SourceFiles? files;

    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        site.Checked = null;
        var content = context.FileSystem.GetRootPath(context.FileSystem.InputPaths[^1]).FullPath;
        if (!Directory.Exists(content)) throw new ExecutionException($"Den Inhaltsordner „{content}“ gibt es nicht.");
        var documents = Documents(context, content);
        var (options, unreadable) = (SiteSettings.Options(context), new FindingLog());
        files ??= new SourceFiles(content);
        var tree = files.Read(documents.Select(document => new GivenFile(document.Key, document.Value.ContentProvider.GetLength(), document.Value.ContentProvider.GetStream)), SiteSettings.Today(context), unreadable);
        // What was read on another day or with other settings may say something else.
        var before = site.Read is { } earlier && earlier.Options == options && earlier.Assembled.Tree.Today == tree.Today ? earlier.Assembled : null;
        var assembled = SiteBuild.Assemble(tree, options, themes, before);
        site.Read = new ReadSite(content, options, assembled, unreadable.ToImmutable(), new PictureFolder(content));
        return Pages(assembled, documents);
    }

    /// <summary>By their path below the content folder: where Statiq knows several input folders, the last one counts.</summary>
    private static Dictionary<string, IDocument> Documents(IExecutionContext context, string content)
    {
        var found = new Dictionary<string, IDocument>(StringComparer.Ordinal);
        foreach (var document in context.Inputs)
        {
            var path = Path.GetRelativePath(content, document.Source.FullPath).Replace(Path.DirectorySeparatorChar, '/');
            if (!path.StartsWith("../", StringComparison.Ordinal)) found[path] = document;
        }

        return found;
    }

    private static IDocument[] Pages(AssembledSite assembled, Dictionary<string, IDocument> documents)
    {
        var sources = documents.ToLookup(document => NormalForm.Of(document.Key), document => document.Value, StringComparer.Ordinal);
        return [.. assembled.Pages.Select(page => sources[page.File.Path].First().Clone(new MetadataItems
        {
            { Keys.Title, page.Page?.FrontMatter.Title ?? "" },
            { RemovedKey, page.Removed },
        }))];
    }
}
