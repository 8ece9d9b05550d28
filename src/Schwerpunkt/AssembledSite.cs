using System.Collections.Immutable;
using Schwerpunkt.Checks;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;

namespace Schwerpunkt;

/// <summary>A site that has been read and put together, but not yet checked as a whole.</summary>
/// <param name="Site">Null where site.yml could not be used.</param>
/// <param name="Theme">Null where site.yml names an unknown one.</param>
/// <param name="Pages">Every Markdown file, in the order of their paths.</param>
/// <param name="Findings">Findings of site.yml and of the sidecars.</param>
/// <param name="FixedNames">See <see cref="BuildOptions"/>.</param>
public sealed record AssembledSite(
    SourceTree Tree,
    Site? Site,
    ITheme? Theme,
    ImmutableArray<AssembledPage> Pages,
    ImmutableArray<Finding> Findings,
    bool FixedNames)
{
    private readonly Lazy<ImmutableArray<OutputFile>> outputs = new(() => Site is { } site && Theme is { } theme ? SiteOutputs.Of(site, theme, Tree, FixedNames) : []);

    /// <summary>Every file of the site, listed once; none where site.yml could not be used.</summary>
    internal ImmutableArray<OutputFile> Outputs => outputs.Value;

    /// <summary>True where the pages know their heads alone; <see cref="SiteBuild.File"/> makes the text of the page that is asked for.</summary>
    public bool IsOutline { get; init; }

    /// <summary>Who reads a folder again hands on the same object for a file that did not change.</summary>
    private static readonly IEqualityComparer<SourceFile> SameFile = ReferenceEqualityComparer.Instance;

    /// <summary>Pages that need not be read again for a new tree: none where a picture, a sidecar, a file of data, the glossary or site.yml changed, because any page may depend on it.</summary>
    internal static Dictionary<SourceFile, AssembledPage> Reusable(AssembledSite? before, SourceTree tree) =>
        before is { IsOutline: false } && before.Tree.Pictures.SequenceEqual(tree.Pictures) && NoPages(before.Tree).SequenceEqual(NoPages(tree), SameFile) && before.Tree.Data.SequenceEqual(tree.Data, SameFile)
            ? before.Pages.ToDictionary(page => page.File, SameFile)
            : new Dictionary<SourceFile, AssembledPage>(SameFile);

    private static IEnumerable<SourceFile> NoPages(SourceTree tree) => tree.Texts.Where(file => !file.IsPage);
}

/// <summary>One Markdown file: its page without repeats, or null where it could not be read; its own findings; how many blocks were taken out.</summary>
public sealed record AssembledPage(SourceFile File, Page? Page, ImmutableArray<Finding> Findings, int Removed)
{
    /// <summary>Findings that count once the page is published.</summary>
    internal ImmutableArray<Finding> WhenPublished { get; init; } = [];

    internal PageWording Traits { get; init; } = PageWording.None;
}
