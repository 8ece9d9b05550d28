using System.Collections.Immutable;

namespace Schwerpunkt.Reading;

/// <summary>The names that front matter, sidecars, site.yml and glossar.yml may use: the one list.</summary>
public static class FrontMatterKeys
{
    public static ImmutableArray<string> Page { get; } =
    [
        "title", "description", "lead", "date", "updated", "reviewBy", "expires", "draft", "layout", "order", "tags", "aliases",
        "image", "contact", "downloads", "related", "sources", "lang", "easyLanguage", "toc", "dedup", "typography",
    ];

    /// <summary>Below <c>image</c>; a sidecar has the same but for <c>src</c>.</summary>
    public static ImmutableArray<string> Image { get; } =
        ["src", "alt", "decorative", "caption", "credit", "license", "licenseUrl", "acquireUrl", "placeholder"];

    public static ImmutableArray<string> Sidecar { get; } = Image.Remove("src");

    public static ImmutableArray<string> Contact { get; } = ["name", "unit", "phone", "email"];

    public static ImmutableArray<string> Download { get; } = ["file", "title", "pages", "accessible"];

    public static ImmutableArray<string> Source { get; } = ["title", "url", "seen"];

    public static ImmutableArray<string> Site { get; } =
        ["title", "description", "language", "baseUrl", "theme", "status", "publisher", "toolbar", "footer", "images", "publicBody"];

    public static ImmutableArray<string> Publisher { get; } = ["name", "address", "url", "email", "feedback"];

    public static ImmutableArray<string> Images { get; } = ["widths", "formats"];

    public static ImmutableArray<string> Glossary { get; } = ["terms"];

    public static ImmutableArray<string> GlossaryTerm { get; } = ["term", "explanation", "forms"];
}
