using System.Collections.Immutable;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>The names that front matter, sidecars, site.yml and glossar.yml may use: the one list.</summary>
public static class FrontMatterKeys
{
    public static ImmutableArray<string> Page { get; } =
    [
        "title", "description", "lead", "date", "updated", "reviewBy", "expires", "draft", "layout", "order", "tags", "aliases",
        "image", "contact", "downloads", "related", "sources", "lang", "easyLanguage", "checkedBy", "duty", "toc", "dedup", "typography",
    ];

    /// <summary>Below <c>image</c>; a sidecar has the same but for <c>src</c>.</summary>
    public static ImmutableArray<string> Image { get; } =
        ["src", "alt", "decorative", "caption", "credit", "license", "licenseUrl", "acquireUrl", "placeholder"];

    public static ImmutableArray<string> Sidecar { get; } = Image.Remove("src");

    public static ImmutableArray<string> Contact { get; } = ["name", "unit", "phone", "email"];

    public static ImmutableArray<string> Download { get; } = ["file", "title", "pages", "accessible"];

    public static ImmutableArray<string> Source { get; } = ["title", "url", "seen"];

    /// <summary>In a fenced block <c>diagramm</c>, where its type is a timeline.</summary>
    public static ImmutableArray<string> Timeline { get; } = ["type", "title", "description", "events", "sources"];

    /// <summary>In a fenced block <c>diagramm</c> of bars or lines.</summary>
    public static ImmutableArray<string> Chart { get; } = ["type", "title", "description", "unit", "labels", "values", "series", "sources"];

    public static ImmutableArray<string> Series { get; } = ["name", "values"];

    public static ImmutableArray<string> Event { get; } = ["from", "to", "text"];

    public static ImmutableArray<string> Site { get; } =
        ["title", "description", "language", "baseUrl", "theme", "status", "publisher", "toolbar", "footer", "images", "publicBody",
            "privacy", "accessibility", "signLanguage", "security"];

    public static ImmutableArray<string> Publisher { get; } = ["name", "address", "url", "email", "phone", "feedback", "contact", "represented", "responsible"];

    public static ImmutableArray<string> Privacy { get; } = ["officer", "logs"];

    public static ImmutableArray<string> Accessibility { get; } = ["status", "method", "assessed", "reviewed", "enforcement"];

    public static ImmutableArray<string> Security { get; } = ["contact", "expires", "policy"];

    public static ImmutableArray<string> Images { get; } = ["widths", "formats"];

    public static ImmutableArray<string> Glossary { get; } = ["terms"];

    public static ImmutableArray<string> GlossaryTerm { get; } = ["term", "explanation", "forms"];
}
