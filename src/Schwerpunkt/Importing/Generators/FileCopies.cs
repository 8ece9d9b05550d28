using System.Collections.Immutable;
using Schwerpunkt.Importing.Generators.Places;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators;

/// <summary>The files that pages name, and where each is to lie.</summary>
internal sealed class FileCopies(LinkIndex index)
{
    /// <summary>Pictures and papers; what a browser would run is not handed on.</summary>
    private static readonly string[] Safe = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".ods", ".odp", ".rtf", ".txt", ".csv", ".json", ".xml", ".zip", ".gz", ".ics", ".vcf", ".epub", ".geojson", ".gpx", ".kml", ".mp3", ".mp4", ".webm", ".ogg"];

    private readonly SortedDictionary<string, string> taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> targets = new(StringComparer.OrdinalIgnoreCase);

    public ImmutableArray<(string From, string To)> All => [.. taken.Select(copy => (copy.Key, copy.Value))];

    public static bool IsSafe(string file) => Safe.Contains(GeneratorFiles.Ending(file), StringComparer.Ordinal);

    public static bool IsPicture(string file) => GeneratorFiles.Ending(file) is ".jpg" or ".jpeg" or ".png" or ".gif" or ".webp" or ".avif" or ".svg";

    /// <summary>Where a file of the old site will lie.</summary>
    public string Take(string file)
    {
        if (taken.TryGetValue(file, out var known)) return known;
        var wish = index.TargetOf(file);
        var target = wish;
        for (var number = 2; !targets.Add(SitePath.OfFile(target)); number++)
            target = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{PathNames.Folder(wish)}{PathNames.Stem(wish)}-{number}{GeneratorFiles.Ending(wish)}");
        return taken[file] = target;
    }
}
