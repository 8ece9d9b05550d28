using System.Collections.Immutable;

namespace Schwerpunkt.Publishing.Files.Servers;

/// <summary>Old addresses for nginx: exact locations, which it finds without trying one after the other, for an <c>include</c> in a server or location block.</summary>
internal static class NginxRules
{
    public const string Path = "_redirects.nginx";

    // A location inside another does not see what that one sets (ngx_http_rewrite_module), but its headers, which name the variable.
    private const string Kept = "set $haltbarkeit \"no-cache\";";

    public static void Write(ImmutableArray<RedirectRule> rules, TextWriter writer)
    {
        writer.Write("# Alte Adressen, die auf heutige leiten. Nach einem Bau: nginx -s reload\n");
        foreach (var location in rules.SelectMany(rule => rule.Paths, (rule, path) => (Path: path, Rule: rule)).GroupBy(rule => rule.Path, rule => rule.Rule, StringComparer.Ordinal))
        {
            writer.Write($"location = \"{Quoted(location.Key)}\" {{ {Kept}");
            foreach (var rule in location) writer.Write(Answer(rule));
            writer.Write(" }\n");
        }
    }

    /// <summary>Of an old address neither sign can be a part, of the path that the site stands below they can.</summary>
    private static string Quoted(string path) => path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    /// <summary>A condition whose only line is a return is safe; without an answer the file is looked for.</summary>
    private static string Answer(RedirectRule rule) =>
        rule.Query is null ? $" return 301 \"{rule.Target}\";" : $" if ($args ~ \"{ServerText.QueryPattern(rule.Query)}\") {{ return 301 \"{rule.Target}\"; }}";
}
