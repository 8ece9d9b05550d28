using System.Collections.Immutable;
using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Importing.Generators.Places;

/// <summary>Reads the configuration of Hugo: one file, or a folder of them.</summary>
internal static class HugoSettings
{
    private const string Folder = "config/_default/";

    public static GeneratorSettings Read(GeneratorFiles files)
    {
        var data = All(files);
        var languages = Languages(data);
        var standard = data.Find("defaultContentLanguage")?.Words ?? data.Find("languageCode")?.Words?.Split('-')[0] ?? "en";
        var own = languages.FirstOrDefault(language => string.Equals(language.Code, standard, StringComparison.OrdinalIgnoreCase)).Data;
        return new GeneratorSettings(data)
        {
            Title = own?.Find("title")?.Words ?? data.Find("title")?.Words,
            Description = own?.Find("params", "description")?.Words ?? data.Find("params", "description")?.Words ?? data.Find("description")?.Words,
            Language = data.Find("locale")?.Words ?? data.Find("languageCode")?.Words ?? data.Find("defaultContentLanguage")?.Words,
            Roots = IsPlain(data, files) ? [new ContentRoot("", null, "")] : Roots(data, languages, standard),
            Static = IsPlain(data, files) ? [""] : [.. (data.Find("staticDir")?.AllWords ?? ["static"]).Select(folder => folder.Trim('/')), "assets"],
        }.At(data.Find("baseURL")?.Words);
    }

    /// <summary>Whether a folder is Markdown alone, as an export without a generator writes it.</summary>
    private static bool IsPlain(DataValue.Keys data, GeneratorFiles files) => data.Entries.IsEmpty && !files.Paths.Any(path => path.StartsWith("content/", StringComparison.Ordinal));

    /// <summary>Languages by their codes.</summary>
    public static ImmutableArray<(string Code, DataValue Data)> Languages(DataValue.Keys data) =>
        data.Find("languages") is DataValue.Keys keys ? [.. keys.Entries.Select(entry => (entry.Name.ToLowerInvariant(), entry.Value))] : [];

    private static ImmutableArray<ContentRoot> Roots(DataValue.Keys data, ImmutableArray<(string Code, DataValue Data)> languages, string standard)
    {
        var content = (data.Find("contentDir")?.Words ?? "content").Trim('/');
        var below = data.Find("defaultContentLanguageInSubdir")?.Flag == true;
        var own = languages.Where(language => language.Data.Find("contentDir") is not null).Select(language =>
        {
            var isStandard = string.Equals(language.Code, standard, StringComparison.OrdinalIgnoreCase);
            return new ContentRoot(language.Data.Find("contentDir")!.Words?.Trim('/') ?? content, isStandard ? null : language.Code, isStandard && !below ? "" : language.Code + "/"); // ! asked in the line above
        });
        return [.. own.OrderByDescending(root => root.Folder.Length), new ContentRoot(content, null, "")];
    }

    /// <summary>hugo.toml and its like, then the files of the folder, whose names say which key they are.</summary>
    private static DataValue.Keys All(GeneratorFiles files)
    {
        var entries = new List<(string, DataValue)>();
        if (Generators.ConfigOf(Generator.Hugo, files.Paths) is { } path) entries.AddRange(GeneratorSettings.DataOf(path, files).Entries);
        foreach (var part in files.Paths.Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var name = part[Folder.Length..].Split('.')[0].Split('/')[^1];
            var data = GeneratorSettings.DataOf(part, files);
            if (name is "hugo" or "config") entries.InsertRange(0, data.Entries);
            else entries.Add((name, data));
        }

        return new DataValue.Keys([.. entries]);
    }
}
