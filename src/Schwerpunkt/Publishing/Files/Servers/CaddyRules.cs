using System.Collections.Immutable;

namespace Schwerpunkt.Publishing.Files.Servers;

/// <summary>Old addresses for Caddy: one table of paths and one of paths with what is asked for, for an <c>import</c> in a site block.</summary>
internal static class CaddyRules
{
    public const string Path = "_redirects.caddy";

    public static void Write(ImmutableArray<RedirectRule> rules, TextWriter writer)
    {
        writer.Write("# Alte Adressen, die auf heutige leiten. Nach einem Bau: caddy reload\n");
        Write("frage", "{http.request.uri.path}?{http.request.uri.query}", [.. rules.Where(rule => rule.Query is not null)], writer);
        Write("pfad", "{http.request.uri.path}", [.. rules.Where(rule => rule.Query is null)], writer);
    }

    private static void Write(string name, string asked, ImmutableArray<RedirectRule> rules, TextWriter writer)
    {
        if (rules.IsEmpty) return;
        writer.Write($"map {asked} {{schwerpunkt_{name}}} {{\n");
        foreach (var (path, rule) in rules.SelectMany(rule => rule.Paths, (rule, path) => (path, rule))) writer.Write($"\t\"{Input(path, rule.Query)}\" \"{rule.Target}\"\n");
        writer.Write($"\tdefault \"\"\n}}\n@schwerpunkt_{name} expression `{{schwerpunkt_{name}}} != \"\"`\nredir @schwerpunkt_{name} {{schwerpunkt_{name}}} 301\n");
    }

    /// <summary>A path as it is, or, behind a tilde, an expression. <c>{$</c> would name a variable even between quotation marks, <c>{</c> a placeholder.</summary>
    private static string Input(string path, string? query) =>
        query is not null ? $"~{ServerText.PathPattern(path)[..^1]}\\x3f{ServerText.QueryPattern(query)[1..]}"
        : ServerText.IsHarmless(path) ? path
        : $"~{ServerText.PathPattern(path)}";
}
