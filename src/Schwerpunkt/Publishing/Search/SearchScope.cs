using System.Collections.Immutable;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Publishing.Search;

/// <summary>What one index holds: the pages of a language that has a search of its own, or all others. What the search knows of German is for the latter.</summary>
/// <param name="Generated">What is found beside the pages of content; asked late, because the pages that search are among them.</param>
/// <param name="Language">BCP 47; null for the site's own.</param>
internal sealed record SearchScope(Site Site, Func<IEnumerable<GeneratedPage>> Generated, string? Language = null)
{
    /// <summary>The words that stand on every page and say nothing about it; none in another language.</summary>
    public string Ignored => Language is null ? FunctionWords.List : "";

    /// <summary>The name of its file where no browser keeps anything.</summary>
    public string FixedPath => $"{Stem}.json";

    /// <summary>What the names of its files begin with.</summary>
    public string Stem => Caching.Folder + (Language is null ? "suche" : $"suche-{Language}");

    /// <summary>All that is found, by URL, the generated pages last.</summary>
    public ImmutableArray<FoundPage> Pages() => FoundPage.Of(this);

    /// <summary>How many files the words take; those of another language are few.</summary>
    public int Shards(SearchLimits limits) => Language is null ? limits.ShardsOf(Site) : 0;

    /// <summary>Words that mean the same, one group each.</summary>
    public IEnumerable<ImmutableArray<string>> Same => Language is not null ? []
        : Site.SearchWords.Same.Concat(Site.Glossary.Terms.Where(term => !term.Forms.IsEmpty).Select(term => term.AllForms.ToImmutableArray()));
}
