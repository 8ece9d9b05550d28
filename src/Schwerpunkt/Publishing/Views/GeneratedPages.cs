using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Publishing.Search;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Views;

/// <summary>The pages that no Markdown file makes, in one list: output files, sitemap, foot and trails are read from it; what a theme shows of each stands below. What has nothing to show has no page.</summary>
internal sealed class GeneratedPages
{
    private const string IndexPath = "inhaltsverzeichnis/";

    /// <summary>Of more pages the page that searches shows no list, but leads to it.</summary>
    private const int MostListed = 200;

    private readonly Site site;
    private readonly InterfaceTexts texts;
    private readonly PartMaker parts;
    private readonly OutputOwner generator;

    private readonly Lazy<string> searchIndex;

    /// <param name="site">The whole site.</param>
    /// <param name="tree">Where the owners of the pages stand.</param>
    /// <param name="fixedNames">True where the index of the search keeps its name whatever it holds.</param>
    public GeneratedPages(Site site, SourceTree tree, bool fixedNames)
    {
        searchIndex = new Lazy<string>(() => fixedNames ? Publishing.Search.SearchIndex.FixedPath : Publishing.Search.SearchIndex.PathOf(site, Single, SearchLimits.Usual));
        (this.site, texts, parts, generator) = (site, site.Texts, new PartMaker(site), new OutputOwner.Generator(tree.At(SiteConfig.FileName)));
        Search = new GeneratedPage(texts.Search, "suche/", generator,
            frame => new PageView.Search(frame, site.Pages.Length <= MostListed ? FromAToZ() : [], site.Config.Address.Url(SearchIndex))
            {
                Topics = [.. site.Topics().Select(topic => parts.Link(topic))],
                Everything = parts.Link(Single.First(page => page.Path == IndexPath), null),
            });
        Single = [.. List(tree)];
    }

    /// <summary>Path of the search index below the output folder; known late, because it depends on all texts.</summary>
    public string SearchIndex => searchIndex.Value;

    /// <summary>Those that do not depend on the tags: menus are made of them, and ask for no tag.</summary>
    public ImmutableArray<GeneratedPage> Single { get; }

    /// <summary>The page that searches. Search engines may know it; its script keeps them out of the results.</summary>
    public GeneratedPage Search { get; }

    /// <summary>Every page of the site that is generated.</summary>
    public IEnumerable<GeneratedPage> All => Single.Concat(OfTags());

    private IEnumerable<GeneratedPage> List(SourceTree tree)
    {
        yield return new GeneratedPage(texts.NotFound, null, generator,
            frame => new PageView.NotFound(frame, [.. site.Topics().Select(topic => parts.Teaser(topic))]));
        yield return new GeneratedPage(texts.Index, IndexPath, generator,
            frame => new PageView.Index(frame, FromAToZ()))
        {
            InSitemap = true,
            InFooter = true,
        };
        yield return Search;
        if (PictureCredits.Exist(site))
        {
            yield return new GeneratedPage(texts.Credits, "bildnachweise/", generator,
                frame => new PageView.Credits(frame, [.. PictureCredits.Of(site).Select(picture => PictureCreditMaker.View(site, picture))]))
            {
                InSitemap = true,
                InFooter = true,
            };
        }

        if (site.Glossary.Exists)
        {
            yield return new GeneratedPage(texts.Glossary, Glossary.Path, new OutputOwner.Generator(tree.At(Glossary.FileName)),
                frame => new PageView.Glossary(frame, Terms()))
            {
                InSitemap = true,
                InFooter = true,
                InIndex = true,
            };
        }
    }

    /// <summary>The list of all tags, and a page for each.</summary>
    private IEnumerable<GeneratedPage> OfTags()
    {
        if (site.Tags is not [var first, ..]) yield break;
        var all = new GeneratedPage(texts.Tags, Tag.Root, new OutputOwner.Generator(first.Place),
            frame => new PageView.Index(frame, ByLetter(site.Tags.Select(tag => new LinkView(tag.Name, site.Config.Address.Url(tag.Path))))))
        {
            InSitemap = true,
        };
        yield return all;
        foreach (var tag in site.Tags)
        {
            yield return new GeneratedPage(texts.Tag(tag.Name), tag.Path, new OutputOwner.Generator(tag.Place),
                frame => new PageView.Tagged(frame, [.. tag.Pages.Select(page => parts.Teaser(page) with { Figure = null })]))
            {
                InSitemap = true,
                Above = all,
            };
        }
    }

    private ImmutableArray<GlossaryTerm> Terms() => Languages.IsGerman(site.Config.Language)
        ? site.Glossary.Terms.Map(term => term with { Term = site.Basis.Hyphenator.Set(term.Term) })
        : site.Glossary.Terms;

    private ImmutableArray<IndexGroup> FromAToZ() => ByLetter(site.Pages.Select(page => parts.Link(page)).Concat(Single.Where(page => page.InIndex).Select(page => parts.Link(page, null)))
        .OrderBy(link => Slug.Of(link.Text), StringComparer.Ordinal).ThenBy(link => link.Url, StringComparer.Ordinal));

    /// <summary>Links that are in the order of their texts already.</summary>
    private ImmutableArray<IndexGroup> ByLetter(IEnumerable<LinkView> links) =>
        [.. links.GroupBy(link => Letter(link.Text), StringComparer.Ordinal).Select(group => new IndexGroup(group.Key, [.. group]))];

    private string Letter(string title) =>
        Slug.Of(title) is { Length: > 0 } slug && !char.IsAsciiDigit(slug[0]) ? slug[..1].ToUpperInvariant() : texts.Digits;
}

public abstract partial record PageView
{
    /// <summary>A list by first letter: of all pages, or of all tags.</summary>
    public sealed record Index(Frame Frame, ImmutableArray<IndexGroup> Groups) : PageView(Frame);

    /// <summary>The pages with one tag; without pictures.</summary>
    public sealed record Tagged(Frame Frame, ImmutableArray<TeaserView> Pages) : PageView(Frame);

    /// <summary>Every picture of the site with its credit.</summary>
    public sealed record Credits(Frame Frame, ImmutableArray<PictureCreditView> Pictures) : PageView(Frame);

    /// <summary>Every term with its explanation.</summary>
    public sealed record Glossary(Frame Frame, ImmutableArray<GlossaryTerm> Terms) : PageView(Frame);

    /// <summary>The page that searches; without the script it shows all pages by first letter.</summary>
    /// <param name="Groups">Empty where they are too many for one page.</param>
    /// <param name="IndexUrl">What the script loads.</param>
    public sealed record Search(Frame Frame, ImmutableArray<IndexGroup> Groups, string IndexUrl) : PageView(Frame)
    {
        /// <summary>Shown where nothing is found.</summary>
        public required ImmutableArray<LinkView> Topics { get; init; }

        /// <summary>The list of all pages.</summary>
        public required LinkView Everything { get; init; }
    }

    /// <summary>The page that the web server sends for an address that does not exist.</summary>
    public sealed record NotFound(Frame Frame, ImmutableArray<TeaserView> Topics) : PageView(Frame);
}
