using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Publishing.Files.Servers;

/// <summary>An old address as a server that answers with 301 must know it.</summary>
/// <param name="Paths">Every path that the page of the old address would answer, from the root and decoded, as servers compare it.</param>
/// <param name="Query">What else must be asked for; null where nothing is.</param>
/// <param name="Target">Where it leads: one word of ASCII from the root, without a sign that a server's configuration reads.</param>
internal sealed record RedirectRule(ImmutableArray<string> Paths, string? Query, string Target)
{
    private const string Index = "index.html";

    /// <summary>One rule an old address; those that ask for something come first, because the others take every query.</summary>
    public static ImmutableArray<RedirectRule> Of(Site site)
    {
        var taken = new HashSet<(string Path, string? Query)>();
        return
        [
            .. site.Pages
                .SelectMany(page => page.FrontMatter.Listing.Aliases.Select(written => Alias.TryParse(written.Text)).OfType<Alias>().Select(alias => Of(site.Config.Address, alias, page)))
                .OrderBy(rule => rule.Query is null)
                .Select(rule => rule with { Paths = [.. rule.Paths.Where(path => taken.Add((path, rule.Query)))] })
                .Where(rule => rule.Paths.Length > 0),
        ];
    }

    private static RedirectRule Of(SiteAddress address, Alias alias, Page page)
    {
        var root = Uri.UnescapeDataString(address.BasePath);
        return new RedirectRule([.. Answered(alias).Select(path => root + path)], alias.Query, Inert(address.Url(page.Path)));
    }

    /// <summary>A folder answers with its slash, without it, and by the name of its index.</summary>
    private static IEnumerable<string> Answered(Alias alias)
    {
        if (alias.Output is not { } output) return [alias.Path];
        if (!output.EndsWith("/" + Index, StringComparison.Ordinal)) return [output];
        var folder = output[..^Index.Length];
        return [folder, folder.TrimEnd('/'), output];
    }

    /// <summary>nginx reads a dollar sign as a variable, Caddy braces as a placeholder, and neither knows a way to say that it is none.</summary>
    private static string Inert(string url) =>
        url.Replace("$", "%24", StringComparison.Ordinal).Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);
}
