using System.Collections.Immutable;
using System.Text;
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

    /// <summary>What is searched on each of the pages that search, and the path of its index below the output folder; known late, because it depends on all texts.</summary>
    private readonly ImmutableArray<(SearchScope Scope, Lazy<string> Path)> indexes;

    /// <param name="site">The whole site.</param>
    /// <param name="tree">Where the owners of the pages stand.</param>
    /// <param name="fixedNames">True where the index of the search keeps its name whatever it holds.</param>
    public GeneratedPages(Site site, SourceTree tree, bool fixedNames)
    {
        (this.site, texts, parts, generator) = (site, site.Texts, new PartMaker(site), new OutputOwner.Generator(tree.At(SiteConfig.FileName)));
        indexes =
        [
            .. site.Versions.Searched.Prepend<string?>(null).Select(language => new SearchScope(site, () => Single, language))
                .Select(scope => (scope, new Lazy<string>(() => fixedNames ? scope.FixedPath : SearchIndex.PathOf(scope, SearchLimits.Usual)))),
        ];
        Searches = [.. indexes.Select(index => Searching(index.Scope.Language, index.Path))];
        Single = [.. List(tree)];
    }

    /// <summary>Those that do not depend on the tags: menus are made of them, and ask for no tag.</summary>
    public ImmutableArray<GeneratedPage> Single { get; }

    /// <summary>The pages that search, first that of the site's own language. Search engines may know them; their script keeps them out of the results.</summary>
    public ImmutableArray<GeneratedPage> Searches { get; }

    /// <summary>The page that searches in the site's own language.</summary>
    public GeneratedPage Search => Searches[0];

    /// <summary>The page that finds the pages of a language.</summary>
    public GeneratedPage SearchIn(string language) => Searches.FirstOrDefault(page => page.Language == language) ?? Search;

    /// <summary>The files that the pages search, the head of the largest first.</summary>
    public IEnumerable<(string Path, Action<TextWriter> Write)> Indexes() => indexes.SelectMany(index => SearchIndex.Files(index.Scope, index.Path.Value, SearchLimits.Usual));

    /// <summary>Every page of the site that is generated.</summary>
    public IEnumerable<GeneratedPage> All => Single.Concat(OfTags()).SelectMany(page => page.Rest().Prepend(page)).Concat(OfOverviews());

    private IEnumerable<GeneratedPage> List(SourceTree tree)
    {
        yield return new GeneratedPage(texts.NotFound, null, generator,
            frame => new PageView.NotFound(frame, [.. site.ShownTopics().Select(topic => parts.Teaser(topic))]));
        yield return Index(texts.Index, IndexPath, generator, () => site.Pages.Length + Single.Count(page => page.InIndex), FromAToZ) with { InFooter = true };
        foreach (var search in Searches) yield return search;
        if (PictureCredits.Exist(site))
        {
            var pictures = new Lazy<ImmutableArray<CreditedPicture>>(() => [.. PictureCredits.Of(site)]);
            var list = new PagedList(site, "bildnachweise/", PagedList.MostPictures, () => pictures.Value.Length);
            yield return Listed(texts.Credits, generator, list, (frame, number) => new PageView.Credits(frame, [.. list.Of(pictures.Value, number).Select(picture => PictureCreditMaker.View(site, picture))])) with { InFooter = true };
        }

        if (SiteDocuments.Exist(site))
        {
            var documents = new Lazy<ImmutableArray<OfferedDocument>>(() => [.. SiteDocuments.Of(site).OrderBy(document => Slug.Of(document.Title), StringComparer.Ordinal)]);
            var list = new PagedList(site, "dokumente/", PagedList.MostLinks, () => documents.Value.Length);
            yield return Listed(texts.Documents, generator, list, (frame, number) => new PageView.Documents(frame, [.. list.Of(documents.Value, number).Select(document => DocumentViewMaker.View(site, document))])) with
            {
                InFooter = true,
                InIndex = true,
            };
        }

        if (site.Glossary.Exists)
        {
            var list = new PagedList(site, Glossary.Path, Glossary.MostTerms, () => site.Glossary.Terms.Length);
            yield return Listed(texts.Glossary, new OutputOwner.Generator(tree.At(Glossary.FileName)), list, (frame, number) => new PageView.Glossary(frame, [.. list.Of(Terms(), number)])) with
            {
                InFooter = true,
                InIndex = true,
            };
        }
    }

    /// <param name="language">Null for the site's own.</param>
    /// <param name="index">Of what is found.</param>
    private GeneratedPage Searching(string? language, Lazy<string> index)
    {
        var (words, links) = (site.Basis.In(language).Texts.Search, new PartMaker(site, language: language));
        var listed = new Lazy<ImmutableArray<Page>>(() => language is null ? site.Pages : [.. site.Pages.Where(page => FoundPage.IsIn(page, language))]);
        var page = new GeneratedPage(words, (language is null ? "" : language + "/") + Slug.Of(words.Title) + "/", generator,
            frame => new PageView.Search(frame, listed.Value.Length > MostListed ? [] : ByLetter(language is null ? FromAToZ() : InOrder(listed.Value.Select(links.Link))), site.Config.Address.Url(index.Value))
            {
                Topics = [.. site.ShownTopics().Select(links.Link)],
                Everything = links.Link(Single.First(page => page.Path == IndexPath), null),
            });
        return language is null ? page : page with { Language = language, Heading = words.Title };
    }

    /// <summary>A page with a list, and the pages that go on with it.</summary>
    /// <param name="view">Of a part of the list, by its number.</param>
    /// <param name="above">The page between the start page and this one; null where there is none.</param>
    private static GeneratedPage Listed(PageTexts words, OutputOwner owner, PagedList list, Func<Frame, int, PageView> view, GeneratedPage? above = null)
    {
        var first = new GeneratedPage(words, list.PathOf(1), owner, frame => view(frame with { Paging = list.At(1) }, 1)) { InSitemap = true, Above = above };
        return first with { Rest = () => Enumerable.Range(2, list.Parts - 1).Select(number => Part(words, owner, list, number, view) with { Above = first }) };
    }

    private static GeneratedPage Part(PageTexts words, OutputOwner owner, PagedList list, int number, Func<Frame, int, PageView> view) =>
        new(list.Texts.PartOf(words, number, list.Parts), list.PathOf(number), owner, frame => view(frame with { Paging = list.At(number) }, number)) { InSitemap = true };

    /// <summary>A page with links in the order of their texts.</summary>
    private GeneratedPage Index(PageTexts words, string path, OutputOwner owner, Func<int> count, Func<ImmutableArray<LinkView>> links)
    {
        var all = new Lazy<ImmutableArray<LinkView>>(links);
        var list = new PagedList(site, path, PagedList.MostLinks, count);
        var letters = new Lazy<ImmutableArray<(string Letter, int Part)>>(() => [.. all.Value.Select((link, i) => (Letter: Letter(link.Text), Part: list.PartOf(i))).DistinctBy(entry => entry.Letter, StringComparer.Ordinal)]);
        return Listed(words, owner, list, (frame, number) => new PageView.Index(frame, ByLetter(list.Of(all.Value, number)))
        {
            Letters = [.. letters.Value.Select(entry => new LinkView(entry.Letter, (entry.Part == number ? "" : site.Config.Address.Url(list.PathOf(entry.Part))) + "#seite_" + entry.Letter))],
        });
    }

    /// <summary>The pages that go on with an overview that has too many pages below it.</summary>
    private IEnumerable<GeneratedPage> OfOverviews() =>
        from page in site.Pages
        where site.LayoutOf(page) == Layout.Overview
        let below = PagedList.Below(site, page)
        from number in Enumerable.Range(2, below.List.Parts - 1)
        select Further(page, below.List, below.Children, number);

    private GeneratedPage Further(Page page, PagedList list, Lazy<ImmutableArray<Page>> children, int number)
    {
        var (words, language) = (new PageTexts(page.Title, page.FrontMatter.Description), page.FrontMatter.Language.Foreign);
        var links = new PartMaker(site, language: language);
        var part = Part(words, new OutputOwner.Generator(page.File), list, number, (frame, shown) => new PageView.Tagged(frame, links.Teasers(list.Of(children.Value, shown), page)));
        return language is null ? part with { Over = page } : part with { Over = page, Language = language, Heading = part.Texts.Title };
    }

    /// <summary>The list of all tags, and a page for each.</summary>
    private IEnumerable<GeneratedPage> OfTags()
    {
        if (site.Tags is not [var first, ..]) yield break;
        var all = Index(texts.Tags, Tag.Root, new OutputOwner.Generator(first.Place), () => site.Tags.Length, () => [.. site.Tags.Select(tag => new LinkView(tag.Name, site.Config.Address.Url(tag.Path)))]);
        yield return all;
        foreach (var tag in site.Tags)
        {
            var list = new PagedList(site, tag.Path, PagedList.MostTeasers, () => tag.Pages.Length);
            yield return Listed(texts.Tag(tag.Name), new OutputOwner.Generator(tag.Place), list, (frame, number) => new PageView.Tagged(frame, [.. list.Of(tag.Pages, number).Select(page => parts.WithoutPicture(page))]), all);
        }
    }

    private ImmutableArray<GlossaryTerm> Terms() => Languages.IsGerman(site.Config.Language)
        ? site.Glossary.Terms.Map(term => term with { Term = site.Basis.Hyphenator.Set(term.Term) })
        : site.Glossary.Terms;

    private ImmutableArray<LinkView> FromAToZ() => InOrder(site.Pages.Select(parts.Link).Concat(Single.Where(page => page.InIndex).Select(page => parts.Link(page, null))));

    private static ImmutableArray<LinkView> InOrder(IEnumerable<LinkView> links) => [.. links
        .OrderBy(link => IsOfOtherScript(link.Text)).ThenBy(link => Slug.Of(link.Text), StringComparer.Ordinal).ThenBy(link => link.Url, StringComparer.Ordinal)];

    /// <summary>Links that are in the order of their texts already.</summary>
    private ImmutableArray<IndexGroup> ByLetter(IEnumerable<LinkView> links) =>
        [.. links.GroupBy(link => Letter(link.Text), StringComparer.Ordinal).Select(group => new IndexGroup(group.Key, [.. group]))];

    private string Letter(string title) =>
        IsOfOtherScript(title) ? Rune.ToUpperInvariant(title.EnumerateRunes().First(Rune.IsLetter)).ToString()
        : Slug.Of(title) is { Length: > 0 } slug && !char.IsAsciiDigit(slug[0]) ? slug[..1].ToUpperInvariant()
        : texts.Digits;

    /// <summary>Whether a title has letters, but none of the alphabet from A to Z.</summary>
    private static bool IsOfOtherScript(string title) => Slug.Of(title).Length == 0 && title.EnumerateRunes().Any(Rune.IsLetter);
}
