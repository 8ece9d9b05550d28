using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Reading.Yaml.Schemas;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Tests.Schemas;

/// <summary>A text of YAML and the schema that it is held to.</summary>
internal sealed record SchemaFile(string Path, string Schema, string Yaml)
{
    private static readonly Dictionary<string, Validator> Validators = YamlSchema.All.ToDictionary(schema => schema.Name, schema => Validator.Of(schema.ToJson()), StringComparer.Ordinal);

    /// <summary>The YAML of a file; of a page, that of its head.</summary>
    public static SchemaFile Of(string path, IEnumerable<string> yaml) => new(path, NameOf(path) ?? throw new ArgumentException($"{path} has no schema."), string.Join('\n', yaml) + "\n");

    /// <summary>Every file of the content that has YAML, here and in the tests of the browser.</summary>
    public static IEnumerable<SchemaFile> OfRepository() => new[] { Repository.Path("content"), Repository.Path("tests", "Schwerpunkt.Browser.Tests", "content") }
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)).Where(file => NameOf(file) is not null)
        .Select(file => OfText(System.IO.Path.GetRelativePath(Repository.Root, file), File.ReadAllText(file))).OfType<SchemaFile>();

    /// <summary>A whole file; null where it has no YAML with a schema.</summary>
    public static SchemaFile? OfText(string path, string text)
    {
        if (NameOf(path) is not { } name) return null;
        if (name != "kopf") return Of(path, [text]);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = Array.IndexOf(lines, "---", 1);
        return lines[0] == "---" && end > 0 ? Of(path, lines[1..end]) : null;
    }

    /// <summary>What the schema has against it, whichever version of YAML reads it.</summary>
    public string[] Faults() => [.. Validators[Schema].Faults(YamlAsJson.Modern(Yaml)), .. Validators[Schema].Faults(YamlAsJson.Old(Yaml))];

    private static string? NameOf(string path) => System.IO.Path.GetFileName(path) switch
    {
        SiteConfig.FileName => "site",
        Glossary.FileName => "glossar",
        SearchWords.FileName => "suche",
        _ when path.EndsWith(".md", StringComparison.Ordinal) => "kopf",
        _ => Sidecar.PictureOf(path) is null ? null : "begleitdatei",
    };
}
