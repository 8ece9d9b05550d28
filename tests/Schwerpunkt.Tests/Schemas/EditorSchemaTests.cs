using System.Text.Json;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Tests.Schemas;

/// <summary>.vscode/settings.json tells the editor which schema a file is held to, and the handbook how to do the same elsewhere.</summary>
public sealed class EditorSchemaTests
{
    [Fact]
    public void Each_file_of_the_content_is_held_to_its_schema()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Repository.Path(".vscode", "settings.json")));
        var rules = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().Select(rule => (Schema: rule.Name, Files: rule.Value.GetString()!)).ToList(); // ! they are texts
        Assert.All(rules, rule => Assert.True(File.Exists(Repository.Path(rule.Schema))));
        var files = SchemaFile.OfRepository().Where(file => file.Path.StartsWith("content/", StringComparison.Ordinal) && file.Schema != "kopf").ToList();
        Assert.Equal(["begleitdatei", "glossar", "site", "suche"], files.Select(file => file.Schema).Distinct().Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal([$"./docs/schemas/{file.Schema}.schema.json"], rules.Where(rule => Matches(rule.Files, file.Path)).Select(rule => rule.Schema)));
        Assert.Equal(files.Select(file => file.Schema).Distinct().Count(), rules.Count);
    }

    [Fact]
    public void The_handbook_writes_the_same_rules()
    {
        var settings = File.ReadAllText(Repository.Path(".vscode", "settings.json"));
        var handbook = File.ReadAllText(Repository.Path("docs", "redaktion", "README.md"));
        var lines = settings.Split('\n').Where(line => line.Contains(".schema.json", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, lines.Count);
        Assert.All(lines, line => Assert.Contains(line.Replace("./docs/schemas/", "./.vscode/schemas/", StringComparison.Ordinal), handbook, StringComparison.Ordinal));
    }

    private static bool Matches(string glob, string path) =>
        Regex.IsMatch(path, $"^{Regex.Escape(glob).Replace(@"\*\*/", "(?:.*/)?", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal)}$");
}
