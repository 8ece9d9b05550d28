using System.Collections.Immutable;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>The tables of keys, one for each kind of file with YAML; made from what the readers ask for.</summary>
public static class YamlKeys
{
    /// <summary>The head of a page.</summary>
    public static ImmutableArray<YamlKey> Page => FrontMatterReader.Shape.Keys;

    /// <summary>A picture's file <c>bild.jpg.yml</c>.</summary>
    public static ImmutableArray<YamlKey> Sidecar => Yaml.Sidecar.Shape.Keys;

    /// <summary>A block <c>film</c>.</summary>
    public static ImmutableArray<YamlKey> Film => Films.WrittenFilm.Shape.Keys;

    /// <summary>site.yml.</summary>
    public static ImmutableArray<YamlKey> Site => SiteConfigReader.Shape.Keys;

    /// <summary>glossar.yml.</summary>
    public static ImmutableArray<YamlKey> Glossary => GlossaryReader.Shape.Keys;

    /// <summary>suche.yml.</summary>
    public static ImmutableArray<YamlKey> SearchWords => SearchWordsReader.Shape.Keys;
}
