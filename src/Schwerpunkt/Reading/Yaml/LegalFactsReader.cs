using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>Reads what the duty pages need from site.yml: privacy, accessibility, signLanguage, security.</summary>
internal static class LegalFactsReader
{
    public static LegalFacts Read(YamlMap site, FindingLog log)
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
            ReadFilm(site, log),
            ReadSecurity(site));
    }

    private static ImmutableArray<string> Lines(YamlMap? map, string key) => [.. (map?.Texts(key) ?? []).Select(line => line.Text)];

    /// <summary>The address of the film, by the same check as links.</summary>
    private static string? ReadFilm(YamlMap site, FindingLog log) =>
        site.Place("signLanguage") is { } film && LinkResolver.Resolve(film.Text, SiteConfigReader.FileName, film.Location, log) is not null ? film.Text : null;

    private static SecurityContact? ReadSecurity(YamlMap site)
    {
        if (site.Map("security") is not { } map) return null;
        map.CheckKeys(FrontMatterKeys.Security);
        var (contact, expires) = (map.Text("contact"), map.Day("expires"));
        if (!map.Has("contact")) map.Missing("contact");
        if (!map.Has("expires")) map.Missing("expires");
        if (contact is not null && !WebAddress.IsContact(contact)) map.Wrong<string>("contact", Expected.ContactAddress);
        if (map.Text("policy") is { } policy && !WebAddress.IsContact(policy)) map.Wrong<string>("policy", Expected.PolicyAddress);
        return contact is null || expires is null ? null : new SecurityContact(contact, expires, map.Text("policy"));
    }
}
