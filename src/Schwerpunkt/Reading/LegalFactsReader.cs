using System.Collections.Immutable;
using Schwerpunkt.Model;

namespace Schwerpunkt.Reading;

/// <summary>Reads what the duty pages need from site.yml: privacy, accessibility, signLanguage, security.</summary>
internal static class LegalFactsReader
{
    public static LegalFacts Read(YamlMap site)
    {
        var (privacy, accessibility) = (site.Map("privacy"), site.Map("accessibility"));
        privacy?.CheckKeys(FrontMatterKeys.Privacy);
        accessibility?.CheckKeys(FrontMatterKeys.Accessibility);
        return new LegalFacts(
            Lines(privacy, "officer"),
            privacy?.Text("logs"),
            new AccessibilityStatement(
                accessibility?.Text("status"),
                accessibility?.Text("method"),
                accessibility?.Day("assessed"),
                accessibility?.Day("reviewed"),
                Lines(accessibility, "enforcement")),
            site.Text("signLanguage"),
            ReadSecurity(site));
    }

    private static ImmutableArray<string> Lines(YamlMap? map, string key) => [.. (map?.Texts(key) ?? []).Select(line => line.Text)];

    private static SecurityContact? ReadSecurity(YamlMap site)
    {
        if (site.Map("security") is not { } map) return null;
        map.CheckKeys(FrontMatterKeys.Security);
        var (contact, expires) = (map.Text("contact"), map.Day("expires"));
        if (!map.Has("contact")) map.Missing("contact");
        if (!map.Has("expires")) map.Missing("expires");
        if (contact is not null && !IsUri(contact)) map.Wrong<string>("contact", "eine Adresse mit mailto:, tel: oder https://");
        if (map.Text("policy") is { } policy && !IsUri(policy)) map.Wrong<string>("policy", "eine Adresse mit https://");
        return contact is null || expires is null ? null : new SecurityContact(contact, expires, map.Text("policy"));
    }

    private static bool IsUri(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "mailto" or "tel" or "https" && !text.Any(char.IsWhiteSpace);
}
