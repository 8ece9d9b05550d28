using System.Collections.Immutable;

namespace Schwerpunkt.Importing.Generators;

/// <summary>One key of ours and the keys of others that mean the same; „a.b“ is b under a.</summary>
/// <param name="Ours">As <see cref="Reading.Yaml.YamlKeys.Page"/> names it.</param>
/// <param name="Theirs">The one that counts most comes first; upper and lower case count alike.</param>
/// <param name="Meaning">German: what becomes of the value.</param>
internal sealed record HeadKey(string Ours, ImmutableArray<string> Theirs, string Meaning);

/// <summary>The table by which front matter is moved: the handbook shows it.</summary>
internal static class HeadKeys
{
    public static HeadKey Title { get; } = new("title", ["title", "pageTitle", "eleventyNavigation.title", "eleventyNavigation.key"], "Fehlt der Titel, gilt die erste Überschrift des Textes, sonst der Dateiname.");

    public static HeadKey Description { get; } = new("description", ["description", "summary", "excerpt", "abstract"], "Ein Satz für Suchmaschinen.");

    public static HeadKey Lead { get; } = new("lead", ["lead", "lede", "subtitle", "tagline", "hero.tagline"], "Der Vorspann.");

    public static HeadKey Date { get; } = new("date", ["publishDate", "pubDate", "date", "published"], "Der Tag; eine Uhrzeit entfällt. Bei Jekyll und Eleventy auch der Tag im Dateinamen.");

    public static HeadKey Updated { get; } = new("updated", ["lastmod", "last_modified_at", "lastUpdated", "updated", "modified", "dateModified"], "Der Tag der letzten Änderung.");

    public static HeadKey Expires { get; } = new("expires", ["expiryDate", "expires"], "Der Tag, an dem die Seite abläuft.");

    public static HeadKey ReviewBy { get; } = new("reviewBy", ["reviewBy"], "Der Tag, bis zu dem die Seite geprüft werden soll.");

    public static HeadKey Draft { get; } = new("draft", ["draft", "published", "excluded", "headless"], "Entwurf; auch `published: false` und `excluded: true`.");

    public static HeadKey Order { get; } = new("order", ["order", "weight", "nav_order", "sidebar.order", "eleventyNavigation.order", "menu.main.weight", "menus.main.weight", "sidebar_position", "position"], "Der Platz unter den Nachbarseiten, als ganze Zahl.");

    public static HeadKey Tags { get; } = new("tags", ["tags", "tag", "categories", "category", "keywords"], "Alle zusammen, jedes einmal.");

    public static HeadKey Aliases { get; } = new("aliases", ["aliases", "alias", "redirect_from", "RedirectFrom", "permalink", "url", "slug", "DestinationPath"], "Die alte Adresse der Seite und alle, die schon auf sie führten; wo es geht, behält die Seite ihre Adresse.");

    public static HeadKey Image { get; } = new("image", ["image", "cover", "thumbnail", "featured_image", "header.image", "hero.image", "images"], "Nur mit Alternativtext (`alt`, `image_alt`); Bildunterschrift und Nachweis aus `caption` und `credit`.");

    public static HeadKey Language { get; } = new("lang", ["lang", "language", "locale"], "Wenn die Seite eine andere Sprache hat als der Auftritt.");

    public static HeadKey Contents { get; } = new("toc", ["toc", "tableOfContents"], "Nur `false`.");

    public static ImmutableArray<HeadKey> All { get; } = [Title, Description, Lead, Image, Date, Updated, Expires, ReviewBy, Draft, Order, Tags, Aliases, Language, Contents];

    /// <summary>Those whose values have a form of their own.</summary>
    public static ImmutableArray<HeadKey> OfValues { get; } = [Date, Updated, Expires, ReviewBy, Order, Draft];

    /// <summary>Keys whose value is a day.</summary>
    public static ImmutableArray<string> Days { get; } = [.. Date.Theirs, .. Updated.Theirs, .. Expires.Theirs, .. ReviewBy.Theirs];

    /// <summary>Keys that say nothing about the text: how a page looks, which file shows it, which program makes it.</summary>
    public static ImmutableArray<string> Passed { get; } = ["layout", "type", "template", "eleventyComputed", "outputs", "markup", "cascade", "sitemap", "eleventyExcludeFromCollections", "parent", "has_children", "grand_parent", "has_toc",
        "xref", "showInSidebar", "showInNavbar", "noSidebar", "noContainer", "noTitle", "noGutter", "contentType", "mediaType", "isPost", "templateEngineOverride", "eleventyNavigation", "editUrl", "prev", "next", "pagefind", "sidebar", "hero", "i18nReady", "build", "_build", "ShouldOutput"];
}
