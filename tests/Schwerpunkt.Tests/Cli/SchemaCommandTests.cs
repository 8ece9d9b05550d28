using Schwerpunkt.Reading.Yaml.Schemas;

namespace Schwerpunkt.Tests.Cli;

/// <summary><c>schema</c> shows what editors check YAML by, or writes it, and over nothing of somebody else's.</summary>
public sealed class SchemaCommandTests
{
    [Fact]
    public void It_lists_what_there_is()
    {
        var answer = Command.Run("schema");
        Assert.Equal(0, answer.Code);
        Assert.Equal(YamlSchema.All.Select(schema => schema.Name), answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void It_shows_one_alone_on_standard_output() => Assert.Equal(File.ReadAllText(Repository.Path("docs", "schemas", "kopf.schema.json")), Command.Run("schema", "kopf").Output);

    [Fact]
    public void It_writes_all_of_them_and_again()
    {
        using var folder = new TemporaryFolder();
        var answer = Command.Run("schema", "--to", folder.Path("neu", "schemas"));
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Equal(YamlSchema.All.Select(schema => schema.FileName).Order(StringComparer.Ordinal), folder.Names("neu/schemas"));
        Assert.All(YamlSchema.All, schema => Assert.Equal(schema.ToJson(), File.ReadAllText(folder.Path("neu", "schemas", schema.FileName))));

        // An older version of the program wrote it.
        folder.Write("neu/schemas/site.schema.json", YamlSchema.All[1].ToJson().Replace("publicBody", "frueher", StringComparison.Ordinal));
        Assert.Equal(0, Command.Run("schema", "site", "--to", folder.Path("neu", "schemas")).Code);
        Assert.Equal(YamlSchema.All[1].ToJson(), File.ReadAllText(folder.Path("neu", "schemas", "site.schema.json")));
    }

    [Fact]
    public void It_leaves_alone_what_it_did_not_write()
    {
        using var folder = new TemporaryFolder();
        folder.Write("suche.schema.json", "{}\n");
        var before = folder.Snapshot("");
        var answer = Command.Run("schema", "--to", folder.Root);
        Assert.Equal(2, answer.Code);
        Assert.Contains("suche.schema.json“ gibt es schon", answer.Error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Snapshot(""));
    }

    [Theory]
    [InlineData("glosar", "meinten Sie „glossar“?")]
    [InlineData("xyz", "Möglich sind: kopf, site, glossar, suche, begleitdatei.")]
    public void It_knows_no_other(string name, string said)
    {
        var answer = Command.Run("schema", name);
        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
    }
}
