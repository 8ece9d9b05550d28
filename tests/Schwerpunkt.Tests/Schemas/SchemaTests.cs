using System.Text;
using System.Text.Json;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Reading.Yaml.Schemas;
using Schwerpunkt.Tests.Keys;

namespace Schwerpunkt.Tests.Schemas;

/// <summary>The schemas in docs/schemas are those that the table of keys gives, and a validator that nobody here wrote holds content to them. <c>UPDATE_CASES=1 dotnet test</c> rewrites them.</summary>
public sealed class SchemaTests
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static TheoryData<string> Names => [.. YamlSchema.All.Select(schema => schema.Name)];

    public static TheoryData<string> Keys => [.. PlacedKey.All.Select(key => key.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_committed_is_what_the_readers_ask_for(string name)
    {
        var schema = YamlSchema.All.Single(schema => schema.Name == name);
        var file = Repository.Path("docs", "schemas", schema.FileName);
        if (Environment.GetEnvironmentVariable("UPDATE_CASES") == "1") File.WriteAllText(file, schema.ToJson(), Utf8);
        else Assert.Equal(schema.ToJson(), File.ReadAllText(file));
    }

    [Fact]
    public void There_is_no_other_schema() => Assert.Equal(
        YamlSchema.All.Select(schema => schema.FileName).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Repository.Path("docs", "schemas")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_is_one_by_the_rules_of_draft_07(string name)
    {
        var text = YamlSchema.All.Single(schema => schema.Name == name).ToJson();
        Assert.Empty(Validator.Draft07.Faults(JsonDocument.Parse(text).RootElement));
        Assert.True(YamlSchema.IsOurs(text));
    }

    [Fact]
    public void All_content_is_as_its_schema_says()
    {
        var files = SchemaFile.OfRepository().ToList();
        Assert.True(files.Count > 50);
        Assert.Equal(YamlSchema.All.Select(schema => schema.Name).Order(StringComparer.Ordinal), files.Select(file => file.Schema).Distinct().Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Empty(file.Faults()));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_example_of_a_key_is_right(string name)
    {
        var key = Find(name);
        Assert.Empty(SchemaFile.Of(key.File.Path, key.Write(key.Key.Name, key.Key.Example).Lines).Faults());
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_slip_in_the_name_of_a_key_is_refused(string name)
    {
        var key = Find(name);
        Assert.NotEmpty(SchemaFile.Of(key.File.Path, key.Write(key.Key.Name + "x", key.Key.Example).Lines).Faults());
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_key_is_missed_where_it_is_needed(string name)
    {
        var key = Find(name);
        foreach (var nothing in (string[])["", "~", "null"])
            Assert.Equal(key.Key.Required, SchemaFile.Of(key.File.Path, key.Write(key.Key.Name, nothing).Lines).Faults().Length > 0);
    }

    /// <summary>What only the site can know, such as whether a path leads to a page, is left to the program.</summary>
    [Theory]
    [MemberData(nameof(Keys))]
    public void A_value_of_another_type_is_refused(string name)
    {
        var key = Find(name);
        var faults = SchemaFile.Of(key.File.Path, key.Write(key.Key.Name, KeyTableTests.WrongValueOf(key.Key.Type)).Lines).Faults();
        Assert.Equal(key.Key.Type is not (KeyType.Link or KeyType.Page or KeyType.Pages or KeyType.PageOrAddress or KeyType.File or KeyType.Picture), faults.Length > 0);
    }

    [Theory]
    [InlineData("seite.md", "description: Ohne Titel.")]
    [InlineData("seite.md", "title: Seite\nlayout: schwerpunk")]
    [InlineData("seite.md", "title: Seite\nlayout: Seite")]
    [InlineData("seite.md", "titel: Seite")]
    [InlineData("seite.md", "title: Seite\nupdated: 31.03.2026")]
    [InlineData("seite.md", "title: Seite\nupdated: 2026-13-31")]
    [InlineData("seite.md", "title: Seite\norder: zehn")]
    [InlineData("seite.md", "title: Seite\norder: -1")]
    [InlineData("seite.md", "title: Seite\ndraft: vielleicht")]
    [InlineData("seite.md", "title: Seite\nimage: rathaus.jpg")]
    [InlineData("seite.md", "title: Seite\nimage:\n  alt: Ohne Datei")]
    [InlineData("seite.md", "title: Seite\ndownloads:\n  file: bericht.pdf\n  title: Bericht")]
    [InlineData("seite.md", "title: Seite\ndownloads:\n  - file: bericht.pdf")]
    [InlineData("seite.md", "title: Seite\ncontact:\n  name: Referat\n  email: stadt(at)example.org")]
    [InlineData("site.yml", "title: Probe\nbaseUrl: www.example.org")]
    [InlineData("site.yml", "title: Probe\nbaseUrl: https://www.example.org/?a=b")]
    [InlineData("site.yml", "title: Probe\nbaseUrl: https://www.example.org/\nstatus: fertig")]
    [InlineData("site.yml", "title: Probe\nbaseUrl: https://www.example.org/\nimages:\n  formats: [jpg]")]
    [InlineData("glossar.yml", "terms:\n  - term: Wärmeplan")]
    [InlineData("glossar.yml", "Wärmeplan: Der Plan einer Gemeinde.")]
    [InlineData("suche.yml", "same:\n  - ÖPNV, Nahverkehr")]
    [InlineData("suche.yml", "pages:\n  - page: kontakt\n    words: []")]
    [InlineData("bild.jpg.yml", "nachweis: © MIL / Fink")]
    [InlineData("bild.jpg.yml", "- credit: © MIL / Fink")]
    public void A_mistake_that_is_often_made_is_refused(string path, string yaml) => Assert.NotEmpty(SchemaFile.Of(path, [yaml]).Faults());

    [Theory]
    [InlineData("glossar.yml", "")]
    [InlineData("suche.yml", "# noch nichts")]
    [InlineData("bild.jpg.yml", "")]
    public void A_file_of_which_nothing_is_needed_may_be_empty(string path, string yaml) => Assert.Empty(SchemaFile.Of(path, [yaml]).Faults());

    private static PlacedKey Find(string name) => PlacedKey.All.Single(key => key.Name == name);
}
