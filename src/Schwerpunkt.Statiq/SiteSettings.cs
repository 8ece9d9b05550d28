using Schwerpunkt.German;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Statiq;

/// <summary>What Statiq's settings (settings.yml, <c>-s Name=value</c>) say about a build.</summary>
internal static class SiteSettings
{
    /// <summary><c>Drafts</c>, <c>Strict</c>, <c>Release</c>, and Statiq's own <c>Host</c> and <c>LinkRoot</c>.</summary>
    /// <exception cref="ExecutionException">Host and LinkRoot give no address.</exception>
    public static BuildOptions Options(IExecutionContext context) =>
        new(Address(context.GetString(Keys.Host), context.GetString(Keys.LinkRoot)), context.GetBool("Drafts"), context.GetBool("Strict"), context.GetBool("Release"));

    /// <summary><c>Today</c> as 2026-03-31, else the day that Statiq has.</summary>
    /// <exception cref="ExecutionException">It is no day.</exception>
    public static DateOnly Today(IExecutionContext context)
    {
        if (context.Get("Today") is not { } written) return DateOnly.FromDateTime(context.GetCurrentDateTime());
        // Unquoted in YAML, a day may already have been read as one.
        if (written is DateTime day) return DateOnly.FromDateTime(day);
        return IsoDay.TryParse(context.GetString("Today")) ?? throw new ExecutionException($"Die Einstellung „Today“ ist „{written}“, das ist kein Tag. Schreiben Sie ihn als 2026-03-31.");
    }

    /// <summary>A public site is served by https; without a host site.yml decides.</summary>
    private static string? Address(string? host, string? root)
    {
        if (string.IsNullOrWhiteSpace(host)) return null;
        var folder = root?.Trim('/');
        var address = string.IsNullOrEmpty(folder) ? $"https://{host}/" : $"https://{host}/{folder}/";
        return SiteAddress.TryParse(address) is not null ? address
            : throw new ExecutionException($"Die Einstellungen „Host“ und „LinkRoot“ ergeben „{address}“, das ist keine Adresse. Schreiben Sie Host als www.example.org und LinkRoot als /ordner.");
    }
}
