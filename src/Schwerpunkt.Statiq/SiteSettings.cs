using Schwerpunkt.German;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Statiq;

/// <summary>What Statiq's settings (settings.yml, <c>-s Name=value</c>) say about a build.</summary>
internal static class SiteSettings
{
    /// <summary><c>Drafts</c>, <c>Strict</c>, <c>Release</c>, and Statiq's own <c>Host</c> and <c>LinkRoot</c>.</summary>
    /// <exception cref="ExecutionException">One of them cannot be understood.</exception>
    public static BuildOptions Options(IExecutionContext context) =>
        new(Address(context.GetString(Keys.Host), context.GetString(Keys.LinkRoot)), Flag(context, "Drafts"), Flag(context, "Strict"), Flag(context, "Release"));

    /// <summary><c>Today</c> as 2026-03-31, else the day that Statiq has.</summary>
    /// <exception cref="ExecutionException">It is no day.</exception>
    public static DateOnly Today(IExecutionContext context)
    {
        if (context.Get("Today") is not { } written) return DateOnly.FromDateTime(context.GetCurrentDateTime());
        // Unquoted in YAML, a day may already have been read as one.
        if (written is DateTime day) return DateOnly.FromDateTime(day);
        return IsoDay.TryParse(context.GetString("Today")) ?? throw new ExecutionException($"Die Einstellung „Today“ ist „{written}“, das ist kein Tag. Schreiben Sie ihn als 2026-03-31.");
    }

    /// <summary>A site must not go out with warnings because „ja“ counted as no.</summary>
    private static bool Flag(IExecutionContext context, string name) => context.Get(name) switch
    {
        null => false,
        bool flag => flag,
        var written when bool.TryParse(written.ToString(), out var flag) => flag,
        var written => throw new ExecutionException($"Die Einstellung „{name}“ ist „{written}“. Schreiben Sie true oder false."),
    };

    /// <summary>A public site is served by https; without a host site.yml decides.</summary>
    private static string? Address(string? host, string? root)
    {
        var folder = root?.Trim('/');
        if (string.IsNullOrWhiteSpace(host))
            return string.IsNullOrEmpty(folder) ? null : throw new ExecutionException("Die Einstellung „LinkRoot“ braucht „Host“ neben sich. Nennen Sie beide, oder schreiben Sie die Adresse als baseUrl in site.yml.");
        var address = string.IsNullOrEmpty(folder) ? $"https://{host}/" : $"https://{host}/{folder}/";
        return SiteAddress.TryParse(address) is not null ? address
            : throw new ExecutionException($"Die Einstellungen „Host“ und „LinkRoot“ ergeben „{address}“, das ist keine Adresse. Schreiben Sie Host als www.example.org und LinkRoot als /ordner.");
    }
}
