using AngleSharp.Dom;

namespace Schwerpunkt.Tests.Hosting;

/// <summary>A Content-Security-Policy as a browser reads it, for what the pages of this site could do (CSP Level 3).</summary>
internal sealed class ContentPolicy(string header)
{
    private static readonly string[] WithoutFallback = ["base-uri", "form-action", "frame-ancestors"];

    private readonly Dictionary<string, string[]> directives = header.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(directive => directive.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(words => words[0], words => words[1..], StringComparer.Ordinal);

    /// <summary>Everything on a page that the policy would stop, one line each.</summary>
    /// <param name="address">Where the page stands.</param>
    public IEnumerable<string> Breaches(IDocument page, Uri address) =>
        from element in page.All
        from use in Uses(element)
        where !Allows(use, address)
        select $"{use.Directive} {use.Url}: {element.OuterHtml}";

    private bool Allows(Use use, Uri page)
    {
        var sources = directives.GetValueOrDefault(use.Directive) ?? (WithoutFallback.Contains(use.Directive) ? ["*"] : directives.GetValueOrDefault("default-src") ?? ["*"]);
        if (use.Url is null) return sources.Contains("'unsafe-inline'");
        if (sources.Contains("*")) return true;
        return sources.Contains("'self'") && new Uri(page, use.Url) is var target && target.GetLeftPart(UriPartial.Authority) == page.GetLeftPart(UriPartial.Authority);
    }

    private static IEnumerable<Use> Uses(IElement element) => InAttributes(element).Concat(element.LocalName switch
    {
        "script" => Script(element),
        "style" => [new Use("style-src", null)],
        "link" => Link(element),
        "source" when element.ParentElement?.LocalName is "video" or "audio" => Of(element, "media-src", "src"),
        "img" or "image" or "use" or "source" or "input" => Of(element, "img-src", "src", "href", "xlink:href").Concat(Candidates(element)),
        "video" => Of(element, "media-src", "src").Concat(Of(element, "img-src", "poster")),
        "audio" or "track" => Of(element, "media-src", "src"),
        "iframe" or "frame" => Of(element, "frame-src", "src", "srcdoc"),
        "object" or "embed" => Of(element, "object-src", "data", "src"),
        "form" => [new Use("form-action", element.GetAttribute("action") ?? "")],
        "base" => Of(element, "base-uri", "href"),
        // Only a header may carry the policy.
        "meta" when element.GetAttribute("http-equiv")?.StartsWith("content-security", StringComparison.OrdinalIgnoreCase) == true => [new Use("script-src", null)],
        _ => [],
    });

    private static IEnumerable<Use> InAttributes(IElement element)
    {
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) yield return new Use("script-src", null);
            if (attribute.Name == "style") yield return new Use("style-src", null);
            if (attribute.Name == "formaction") yield return new Use("form-action", attribute.Value);
            if (attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)) yield return new Use("script-src", null);
        }
    }

    /// <summary>A script of another type is a data block, which no browser runs.</summary>
    private static Use[] Script(IElement element)
    {
        if (element.GetAttribute("type") is "application/ld+json" && !element.HasAttribute("src")) return [];
        return [new Use("script-src", element.GetAttribute("src"))];
    }

    private static IEnumerable<Use> Link(IElement element) => (element.GetAttribute("rel") ?? "").ToLowerInvariant().Split(' ').SelectMany(relation => relation switch
    {
        "stylesheet" => Of(element, "style-src", "href"),
        "icon" or "apple-touch-icon" or "mask-icon" => Of(element, "img-src", "href"),
        "manifest" => Of(element, "manifest-src", "href"),
        "preload" or "modulepreload" or "prefetch" => Of(element, "default-src", "href"),
        _ => [],
    });

    private static IEnumerable<Use> Candidates(IElement element) => (element.GetAttribute("srcset") ?? "")
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(candidate => new Use("img-src", candidate.Split(' ')[0]));

    private static IEnumerable<Use> Of(IElement element, string directive, params string[] attributes) =>
        attributes.Select(element.GetAttribute).OfType<string>().Select(url => new Use(directive, url));

    /// <summary>Something a page does; the address is null where it is written into the page itself.</summary>
    private sealed record Use(string Directive, string? Url);
}
