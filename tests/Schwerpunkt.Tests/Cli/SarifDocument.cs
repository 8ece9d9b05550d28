using System.Text.Json;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Tests.Cli;

/// <summary>A SARIF document held against what the schema of version 2.1.0 demands of the parts that we write.</summary>
internal sealed partial class SarifDocument : IDisposable
{
    private static readonly string[] Levels = ["none", "note", "warning", "error"];
    private static readonly string[] Allowed = ["ruleId", "ruleIndex", "level", "message", "locations"];

    private readonly JsonDocument document;

    /// <summary>Fails where the text is not one valid document.</summary>
    public SarifDocument(string text)
    {
        document = JsonDocument.Parse(text);
        var root = document.RootElement;
        Assert.Equal(["$schema", "version", "runs"], Names(root));
        Assert.EndsWith("sarif-schema-2.1.0.json", new Uri(Text(root, "$schema")).AbsolutePath, StringComparison.Ordinal);
        Assert.Equal("2.1.0", Text(root, "version"));
        Run = Assert.Single(root.GetProperty("runs").EnumerateArray());
        Assert.Equal(["tool", "columnKind", "results"], Names(Run));
        Assert.Equal("utf16CodeUnits", Text(Run, "columnKind"));
        CheckTool(Run.GetProperty("tool"));
        foreach (var result in Results) CheckResult(result);
    }

    public JsonElement Run { get; }

    public JsonElement[] Results => [.. Run.GetProperty("results").EnumerateArray()];

    public JsonElement[] Rules => [.. Run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];

    public void Dispose() => document.Dispose();

    private void CheckTool(JsonElement tool)
    {
        Assert.Equal(["driver"], Names(tool));
        var driver = tool.GetProperty("driver");
        Assert.Equal(["name", "version", "language", "rules"], Names(driver));
        Assert.Equal("schwerpunkt", Text(driver, "name"));
        Assert.Matches(@"^\d+\.\d+\.\d+$", Text(driver, "version"));
        Assert.Matches("^[a-zA-Z]{2}(-[a-zA-Z]{2})?$", Text(driver, "language"));
        Assert.Equal(Rules.Length, Rules.Select(rule => Text(rule, "id")).Distinct().Count());
        foreach (var rule in Rules)
        {
            Assert.Equal(["id", "shortDescription", "defaultConfiguration"], Names(rule));
            Assert.NotEmpty(Text(rule, "id"));
            Assert.NotEmpty(Text(rule.GetProperty("shortDescription"), "text"));
            Assert.Contains(Text(rule.GetProperty("defaultConfiguration"), "level"), Levels);
        }
    }

    private void CheckResult(JsonElement result)
    {
        Assert.Equal(result.TryGetProperty("fixes", out var fixes) ? [.. Allowed, "fixes"] : Allowed, Names(result));
        if (fixes.ValueKind == JsonValueKind.Array) Assert.All(fixes.EnumerateArray(), CheckFix);
        Assert.Equal(Text(Rules[result.GetProperty("ruleIndex").GetInt32()], "id"), Text(result, "ruleId"));
        Assert.Contains(Text(result, "level"), Levels);
        Assert.Equal(["text"], Names(result.GetProperty("message")));
        Assert.NotEmpty(Text(result.GetProperty("message"), "text"));
        var place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
        Assert.Equal(["artifactLocation", "region"], Names(place));
        var (artifact, region) = (place.GetProperty("artifactLocation"), place.GetProperty("region"));
        // Characters of a URI reference (RFC 3986), each percent sign followed by two digits.
        Assert.Matches(UriReference(), Text(artifact, "uri"));
        var rooted = Text(artifact, "uri").StartsWith("file:///", StringComparison.Ordinal);
        Assert.Equal(rooted ? null : "%SRCROOT%", artifact.TryGetProperty("uriBaseId", out var based) ? based.GetString() : null);
        Assert.Equal(["startLine", "startColumn"], Names(region));
        Assert.True(region.GetProperty("startLine").GetInt32() >= 1 && region.GetProperty("startColumn").GetInt32() >= 1);
    }

    private static void CheckFix(JsonElement fix)
    {
        Assert.Equal(["description", "artifactChanges"], Names(fix));
        Assert.NotEmpty(Text(fix.GetProperty("description"), "text"));
        foreach (var change in fix.GetProperty("artifactChanges").EnumerateArray())
        {
            Assert.Equal(["artifactLocation", "replacements"], Names(change));
            Assert.NotEmpty(change.GetProperty("replacements").EnumerateArray());
            foreach (var replacement in change.GetProperty("replacements").EnumerateArray())
            {
                Assert.Equal(["deletedRegion", "insertedContent"], Names(replacement));
                var region = replacement.GetProperty("deletedRegion");
                Assert.Equal(["startLine", "startColumn", "endColumn"], Names(region));
                Assert.True(region.GetProperty("endColumn").GetInt32() >= region.GetProperty("startColumn").GetInt32());
                Assert.Equal(["text"], Names(replacement.GetProperty("insertedContent")));
            }
        }
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new InvalidDataException(name);

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];

    [GeneratedRegex(@"^(file:///)?([A-Za-z0-9._~-]|%[0-9A-F]{2}|/)+$")]
    private static partial Regex UriReference();
}
