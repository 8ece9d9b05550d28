namespace Schwerpunkt.Importing.Generators.Places;

/// <summary>Addresses by the rules of Starlight: the path of the file, or a „slug“; a folder for each language but that of the root.</summary>
internal sealed class StarlightPlaces(GeneratorSettings settings)
{
    public PagePlace Of(SourcePage page, string below)
    {
        var (folder, stem) = (PathNames.Folder(below), PathNames.Stem(below));
        var own = page.Head.Find("slug")?.Words;
        var old = "/" + (own is not null ? own.Trim('/') + "/" : stem == "index" ? Slugged(folder) : Slugged($"{folder}{stem}/"));
        var language = settings.Locales.FirstOrDefault(locale => locale.Folder.Length > 0 && string.Equals(locale.Folder, below.Split('/')[0], StringComparison.OrdinalIgnoreCase)).Language;
        return new PagePlace(own is not null && PathNames.PageFor("/" + own) is { } named ? named : PathNames.PageAt(folder, stem), old == "//" ? "/" : old)
        {
            Others = [.. settings.Redirects.Where(redirect => PathNames.Key(redirect.To) == PathNames.Key(old)).Select(redirect => redirect.From)],
            Language = language == settings.Language ? null : language,
        };
    }

    /// <summary>Small letters, blanks as hyphens, and no point.</summary>
    private static string Slugged(string path) => path.ToLowerInvariant().Replace(' ', '-').Replace(".", "", StringComparison.Ordinal);
}
