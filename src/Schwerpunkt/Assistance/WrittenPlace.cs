using Schwerpunkt.Findings;
using Schwerpunkt.Reading;
using Schwerpunkt.Text;

namespace Schwerpunkt.Assistance;

/// <summary>A place in one of the files of the content.</summary>
/// <param name="Source">The file, below content/.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
public sealed record SourcePlace(string Source, int Line, int Column);

/// <summary>A link, a picture or a key that leads somewhere, as it stands in a file.</summary>
/// <param name="Span">The address, in the text.</param>
/// <param name="Around">All of the link.</param>
/// <param name="Target">Where it leads.</param>
public sealed record WrittenPlace(TextSpan Span, TextSpan Around, Target Target)
{
    /// <summary>The file of the content that it leads to; null where it leads elsewhere.</summary>
    public string? Source => Target switch
    {
        Target.ToPage page => page.Source,
        Target.ToFile file => file.Source,
        _ => null,
    };

    /// <summary>The innermost link at a place; null where there is none that leads to a file of the content.</summary>
    /// <param name="site">Knows what is published where.</param>
    /// <param name="path">The file, below content/.</param>
    /// <param name="text">Its text, lines ended by LF.</param>
    /// <param name="place">In this text.</param>
    public static WrittenPlace? At(AssembledSite site, string path, string text, int place) => In(site, path, text)
        .Where(written => written.Around.Start <= place && place <= written.Around.End).OrderBy(written => written.Around.Length).FirstOrDefault();

    /// <summary>Every one that leads to a file of the content, in the order of the text.</summary>
    public static IEnumerable<WrittenPlace> In(AssembledSite site, string path, string text) =>
        from written in WrittenAddress.In(path, text)
        let target = written.IsOfPage ? PageOf(site, written.Address) : LinkResolver.Resolve(written.Address, path, default, new FindingLog())
        where target is Target.ToPage or Target.ToFile
        select new WrittenPlace(written.Span, written.Around, target);

    /// <summary>Where a target begins: the place of its anchor, or the top; null where there is no such file.</summary>
    public static SourcePlace? Begin(AssembledSite site, Target target)
    {
        switch (target)
        {
            case Target.ToPage { Source: var source, Fragment: var fragment } when site.Tree.Texts.Any(file => file.Path == source):
                var anchors = site.Pages.FirstOrDefault(page => page.File.Path == source)?.Page?.Parts.Anchors ?? [];
                var anchor = anchors.Where(known => known.Id == fragment).Select(known => (Location?)known.Place).FirstOrDefault();
                return new SourcePlace(source, anchor?.Line ?? 1, anchor?.Column ?? 1);
            case Target.ToFile { Source: var source } when site.Tree.Pictures.Any(picture => picture.Path == source) || site.Tree.Files.Any(file => file.Path == source):
                return new SourcePlace(source, 1, 1);
            default:
                return null;
        }
    }

    private static Target.ToPage? PageOf(AssembledSite site, string address) => site.Site?.At(address.Trim('/') is { Length: > 0 } bare ? bare + "/" : "") is { } page ? new Target.ToPage(page.Source, null) : null;
}
