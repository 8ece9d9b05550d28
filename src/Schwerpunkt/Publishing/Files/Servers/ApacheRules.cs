using System.Collections.Immutable;

namespace Schwerpunkt.Publishing.Files.Servers;

/// <summary>Old addresses for Apache's mod_rewrite, in a <c>.htaccess</c> or a Directory block.</summary>
internal static class ApacheRules
{
    public static void Write(ImmutableArray<RedirectRule> rules, TextWriter writer)
    {
        foreach (var rule in rules)
        {
            if (rule.Query is not null) writer.Write($"    RewriteCond %{{QUERY_STRING}} \"{ServerText.QueryPattern(rule.Query)}\"\n");
            for (var i = 0; i < rule.Paths.Length; i++) writer.Write($"    RewriteCond %{{REQUEST_URI}} \"{Condition(rule.Paths[i])}\"{(i + 1 < rule.Paths.Length ? " [OR]" : "")}\n");
            writer.Write($"    RewriteRule ^ \"{Substitution(rule.Target)}\" [R=301,L,QSD,NE]\n");
        }
    }

    /// <summary>Behind an equals sign a text is compared, not an expression: nothing is compiled, though the file is read at every request.</summary>
    private static string Condition(string path) => ServerText.IsHarmless(path) ? "=" + path : ServerText.PathPattern(path);

    /// <summary>A percent sign before a digit would be what a condition has matched.</summary>
    private static string Substitution(string target) => target.Replace("%", "\\%", StringComparison.Ordinal);
}
