using System.Collections.Immutable;
using Schwerpunkt.Disk.Pictures;
using Schwerpunkt.Findings;
using Schwerpunkt.Publishing.Views;

namespace Schwerpunkt.Disk;

/// <summary>The build of a content folder, in memory: <see cref="OutputFolder"/> writes what it gives.</summary>
public static class FolderBuild
{
    /// <summary>Reads the folder, builds it and decodes its pictures; only the cache of pictures is written to.</summary>
    /// <param name="content">Folder with site.yml and Markdown.</param>
    /// <param name="today">The day of the build.</param>
    /// <param name="options">What the caller may set.</param>
    /// <param name="themes">The themes that site.yml may choose from.</param>
    /// <param name="watch">Shows the work on pictures, by its German name and the number of its pieces; null where nobody watches.</param>
    /// <param name="keep">False where nothing at all may be written: pictures are then decoded, not encoded.</param>
    /// <exception cref="RefusalException">There is no such folder.</exception>
    public static BuildResult Run(string content, DateOnly today, BuildOptions options, ImmutableArray<ITheme> themes, Func<string, int, IWorkDisplay>? watch = null, bool keep = true) =>
        Run(content, today, options, themes, files => new PictureFolder(files, keep), watch);

    /// <summary>The same for one of several folders that are built beside each other.</summary>
    /// <param name="content">Folder with site.yml and Markdown.</param>
    /// <param name="today">The day of the build.</param>
    /// <param name="options">What the caller may set.</param>
    /// <param name="themes">The themes that site.yml may choose from.</param>
    /// <param name="pictures">Makes those of the folder.</param>
    /// <param name="watch">As above.</param>
    public static BuildResult Run(string content, DateOnly today, BuildOptions options, ImmutableArray<ITheme> themes, Func<ContentFiles, PictureFolder> pictures, Func<string, int, IWorkDisplay>? watch = null)
    {
        var unreadable = new FindingLog();
        var assembled = Assemble(content, today, options, themes, unreadable);
        return Finish(assembled, unreadable.ToImmutable(), options, pictures(new ContentFiles(content, assembled.Tree.Shared?.Root)), watch);
    }

    /// <summary>The first half: reads the folder and what it shares with others, and puts the site together.</summary>
    /// <param name="content">Folder with site.yml and Markdown.</param>
    /// <param name="today">The day of the build.</param>
    /// <param name="options">What the caller may set.</param>
    /// <param name="themes">The themes that site.yml may choose from.</param>
    /// <param name="unreadable">Takes what was found while the folder was read.</param>
    /// <exception cref="RefusalException">There is no such folder.</exception>
    public static AssembledSite Assemble(string content, DateOnly today, BuildOptions options, ImmutableArray<ITheme> themes, FindingLog unreadable) =>
        SiteBuild.Assemble(SharedFolder.Join(content, new SourceFolder(content).Read(today, unreadable), unreadable), options, themes);

    /// <summary>The same from the moment when every page has been read: checks the site, lists its files and decodes its pictures.</summary>
    /// <param name="assembled">The site.</param>
    /// <param name="unreadable">What was found while the folder was read.</param>
    /// <param name="options">What the caller may set.</param>
    /// <param name="pictures">Those of the folder.</param>
    /// <param name="watch">As above.</param>
    public static BuildResult Finish(AssembledSite assembled, ImmutableArray<Finding> unreadable, BuildOptions options, PictureFolder pictures, Func<string, int, IWorkDisplay>? watch = null)
    {
        var result = Stop(SiteBuild.Finish(assembled, options), unreadable, options);
        if (options.IsStoppedBy(result.Findings)) return result;
        // A picture whose header was right may turn out damaged when it is decoded: that too is known before anything is published.
        var defects = pictures.Prepare(result.Files, watch);
        return Stop(result, [.. defects.Select(defect => BrokenPicture.At(assembled.Tree.At(defect.Key), defect.Value))], options);
    }

    private static BuildResult Stop(BuildResult result, ImmutableArray<Finding> more, BuildOptions options)
    {
        if (more.IsEmpty) return result;
        ImmutableArray<Finding> findings = [.. result.Findings.AddRange(more).Order()];
        return result with { Findings = findings, Files = options.IsStoppedBy(findings) ? [] : result.Files };
    }
}
