using System.Collections.Immutable;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Publishing.Files.Servers;

/// <summary><c>.htaccess</c>: how Apache is to serve the site, where it may read such files, or as an <c>Include</c> in a Directory block.</summary>
/// <remarks>Every part asks whether Apache has what it needs; without it, the pages are still served.</remarks>
internal static class AccessFile
{
    public const string Path = ".htaccess";

    /// <summary>Media types of texts, each with what the names of its files end with. Apache knows those of most others.</summary>
    private static readonly ImmutableArray<(string Name, string Type)> Texts =
    [
        (@"\.html?", "text/html; charset=utf-8"),
        (@"\.css", "text/css; charset=utf-8"),
        (@"\.js", "text/javascript; charset=utf-8"),
        (@"\.json", "application/json"),
        (@"\.xml", "application/xml; charset=utf-8"),
        (@"\.txt", "text/plain; charset=utf-8"),
        (@"\.svg", "image/svg+xml"),
        (@"\.vtt", "text/vtt; charset=utf-8"),
        (@"^feed\.xml", Feed.MediaType),
    ];

    /// <param name="address">Where the site is served.</param>
    /// <param name="rules">Its old addresses.</param>
    /// <param name="additions">Lines of whoever owns the content: they come last and may take back what stands before them.</param>
    /// <param name="writer">Takes the file.</param>
    public static void Write(SiteAddress address, ImmutableArray<RedirectRule> rules, ImmutableArray<string> additions, TextWriter writer)
    {
        writer.Write($"""
            # Auslieferung des Auftritts mit Apache (ab 2.4), vom Generator geschrieben: Der nächste Bau ersetzt die Datei.
            Options -Indexes
            DirectoryIndex index.html
            ErrorDocument 403 "{address.Url("404.html")}"
            ErrorDocument 404 "{address.Url("404.html")}"

            """);
        WriteTypes(writer);
        WriteHeaders(writer);
        WriteRules(rules, writer);
        if (additions.IsEmpty) return;
        writer.Write("\n# Was der Auftritt selbst mitbringt.\n");
        foreach (var line in additions) writer.Write(line + "\n");
    }

    /// <summary>A type that is forced holds for a compressed copy too, whose name ends otherwise.</summary>
    private static void WriteTypes(TextWriter writer)
    {
        writer.Write("\n# Medientypen, auch für die Fassungen, die „build --compress“ daneben legt.\n");
        foreach (var (name, type) in Texts) writer.Write($"<FilesMatch \"{name}(\\.(br|gz))?$\">\n    ForceType '{type}'\n</FilesMatch>\n");
        writer.Write("""
            <IfModule mod_mime.c>
                AddType image/avif .avif
                AddType image/webp .webp
                AddType video/mp4 .mp4
                AddType video/webm .webm
                <FilesMatch "\.(html?|css|js|json|xml|txt|svg)\.(br|gz)$">
                    RemoveLanguage .br
                    AddEncoding br .br
                    AddEncoding gzip .gz
                </FilesMatch>
            </IfModule>
            # Was schon gepackt ist, packt Apache nicht noch einmal.
            <IfModule mod_env.c>
                <FilesMatch "\.(br|gz)$">
                    SetEnv no-gzip 1
                    SetEnv no-brotli 1
                </FilesMatch>
            </IfModule>

            """);
    }

    private static void WriteHeaders(TextWriter writer)
    {
        writer.Write("\n<IfModule mod_headers.c>\n    # Was ein Browser mit den Seiten darf.\n");
        foreach (var (name, value) in SecurityHeaders.All) writer.Write($"    Header always set {name} \"{value}\"\n");
        writer.Write($$"""
                # Dateien mit Prüfsumme im Namen ändern sich nie; alles andere wird jedes Mal nachgefragt.
                Header always set Cache-Control "{{Caching.Revalidate}}"
                <FilesMatch "{{Caching.Pattern[..^1]}}(\.(br|gz))?$">
                    Header always set Cache-Control "{{Caching.Forever}}"
                </FilesMatch>
                <FilesMatch "\.(html?|css|js|json|xml|txt|svg)(\.(br|gz))?$">
                    Header set Vary "Accept-Encoding"
                </FilesMatch>
            </IfModule>

            """);
    }

    private static void WriteRules(ImmutableArray<RedirectRule> rules, TextWriter writer)
    {
        writer.Write("""

            <IfModule mod_rewrite.c>
                # Auch diese Datei selbst soll nicht „verboten“ sein, sondern nicht da.
                <IfModule mod_authz_core.c>
                    <FilesMatch "^\.ht">
                        Require all granted
                    </FilesMatch>
                </IfModule>
                RewriteEngine On
                # Dateien nehmen nichts an.
                RewriteCond %{REQUEST_METHOD} "!^(GET|HEAD)$"
                RewriteRule ^ - [R=405,L]

            """);
        ApacheRules.Write(rules, writer);
        writer.Write("""
                # Punktdateien, die Listen für andere Hosts und Ordner ohne Seite werden nicht ausgeliefert.
                RewriteCond %{REQUEST_URI} "!^[^.]*/\.well-known/[^/.][^/]*$"
                RewriteRule "(^|/)(\.|_headers$|_redirects(\.nginx|\.caddy)?$)" - [R=404,L]
                RewriteCond %{REQUEST_FILENAME} -d
                RewriteCond %{REQUEST_FILENAME}/index.html !-f
                RewriteRule ^ - [R=404,L]

            """);
        writer.Write("    # Die gepackten Fassungen; ohne mod_mime wüsste niemand, dass sie es sind.\n    <IfModule mod_mime.c>\n");
        foreach (var (coding, ending) in new[] { ("br", "br"), ("gzip", "gz") }) WriteCopies(coding, ending, writer);
        writer.Write("    </IfModule>\n</IfModule>\n");
    }

    /// <summary>A rewritten address is read anew, with its percent signs: names that have other signs stay without a copy.</summary>
    private static void WriteCopies(string coding, string ending, TextWriter writer) => writer.Write($$"""
            RewriteCond %{HTTP:Accept-Encoding} "(^|[ ,]){{coding}}([ ,;]|$)"
            RewriteCond %{HTTP:Accept-Encoding} "!{{coding}} *; *q=0(\.0*)?([ ,]|$)"
            RewriteCond %{REQUEST_FILENAME}/index.html.{{ending}} -f
            RewriteRule "^([\w/.~-]+/)?$" "$1index.html.{{ending}}" [L]
            RewriteCond %{HTTP:Accept-Encoding} "(^|[ ,]){{coding}}([ ,;]|$)"
            RewriteCond %{HTTP:Accept-Encoding} "!{{coding}} *; *q=0(\.0*)?([ ,]|$)"
            RewriteCond %{REQUEST_FILENAME}.{{ending}} -f
            RewriteRule "^([\w/.~-]+\.(html?|css|js|json|xml|txt|svg))$" "$1.{{ending}}" [L]

        """);
}
