using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Schwerpunkt.Cli;
using Schwerpunkt.Findings;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Tests.Schemas;

/// <summary>The report for GitLab is what its documentation asks for.</summary>
public sealed class ReportSchemaTests
{
    private static readonly Validator CodeQuality = Validator.Of(Schema("code-quality.schema.json"));

    [Fact]
    public void Every_finding_there_is_stands_in_a_report_as_GitLab_wants_it() => Assert.Empty(CodeQuality.Faults(Parse(Written(CodeQualityReport.Write))));

    [Theory]
    [InlineData("content")]
    [InlineData("./content/")]
    [InlineData("../{0}/content")]
    [InlineData("{1}/content")]
    public void A_report_names_files_as_the_repository_does_however_the_folder_is_named(string content)
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/site.yml", "title: Probe\nbaseUrl: https://www.example.org/\nstatus: entwurf\n");
        folder.Write("content/Über uns/50 % (neu).md", "---\ntitle: Start\n---\n\n[Weg](nirgends.md)\n");
        string[] check = ["check", "--content", string.Format(CultureInfo.InvariantCulture, content, Path.GetFileName(folder.Root), folder.Root), "--format", "gitlab"];
        var report = Parse(Command.RunProcess(Command.Executable, check, folder.Root).Output);
        Assert.Empty(CodeQuality.Faults(report));
        var paths = report.EnumerateArray().Select(entry => entry.GetProperty("location").GetProperty("path").GetString()).ToHashSet();
        Assert.All(paths, path => Assert.StartsWith("content/", path, StringComparison.Ordinal));
        Assert.Superset(new HashSet<string?> { "content/site.yml", "content/Über uns/50 % (neu).md" }, paths);
    }

    [Fact]
    public void The_real_content_has_a_report_that_holds() =>
        Assert.Empty(CodeQuality.Faults(Parse(Command.RunProcess(Command.Executable, ["check", "--format", "gitlab"], Repository.Root).Output)));

    [Theory]
    [InlineData("\"severity\": \"critical\"", "\"severity\": \"error\"")]
    [InlineData("\"path\": \"", "\"path\": \"./")]
    [InlineData("\"path\": \"", "\"path\": \"/")]
    [InlineData("\"path\": \"", "\"path\": \"..\\\\")]
    [InlineData("\"begin\": ", "\"begin\": -")]
    [InlineData("\"lines\"", "\"rows\"")]
    [InlineData("\"fingerprint\"", "\"print\"")]
    [InlineData("\"description\": \"", "\"description\": \"\", \"rest\": \"")]
    [InlineData("\"check_name\"", "\"checkName\"")]
    public void The_schema_sees_what_GitLab_would_not_take(string right, string wrong)
    {
        var text = Written(CodeQualityReport.Write);
        Assert.Contains(right, text, StringComparison.Ordinal);
        Assert.NotEmpty(CodeQuality.Faults(Parse(text.Replace(right, wrong, StringComparison.Ordinal))));
    }

    private static string Schema(string name) => File.ReadAllText(Repository.Path("tests", "Schwerpunkt.Tests", "Schemas", name));

    private static string Written(Action<ImmutableArray<Finding>, TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write([.. Catalogue.Findings], writer);
        return writer.ToString();
    }

    /// <summary>GitLab takes no mark at the beginning, and neither does this.</summary>
    private static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
