using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.WordPress;

/// <summary>The tags of a page: its categories and tags by their names, each once.</summary>
internal static class WordPressTags
{
    /// <summary>Terms by which WordPress and plugins sort things out for themselves.</summary>
    private static readonly ImmutableHashSet<string> Technical =
    [
        "post_format", "nav_menu", "wp_theme", "wp_template_part_area", "wp_pattern_category", "link_category", "language", "post_translations", "term_language", "term_translations", "elementor_library_type",
        "elementor_library_category", "product_visibility", "product_type", "author",
    ];

    /// <summary>What WordPress calls the category of everything that has none, by slug.</summary>
    private static readonly ImmutableHashSet<string> Defaults = ["uncategorized", "uncategorised", "allgemein", "unkategorisiert", "nicht-kategorisiert", "ohne-kategorie"];

    public static bool IsDefault(WordPressTerm term) => term.Taxonomy == "category" && (Defaults.Contains(term.Slug) || Defaults.Contains(Slug.Of(WordPressWords.Of(term.Name))));

    public static ImmutableArray<string> Of(WordPressItem item, WordPressIndex index) =>
    [
        .. item.Terms.Where(term => !Technical.Contains(term.Taxonomy) && !IsDefault(term)).Select(term => index.TagOf(WordPressWords.Of(term.Name))).OfType<string>().Distinct(StringComparer.Ordinal),
    ];
}
