namespace Schwerpunkt.Statiq;

/// <summary>Output: one document for each file of the finished site; its bytes are made when they are written.</summary>
/// <param name="site">Holds what was checked.</param>
internal sealed class RenderSite(SiteUnderWay site) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) => site is { Read: { } read, Checked: { } result }
        ? [.. result.Files.Select(file => context.CreateDocument(new NormalizedPath(file.Path), new SiteFileContent(file, read)))]
        : [];
}
