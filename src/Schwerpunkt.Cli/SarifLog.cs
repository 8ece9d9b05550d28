using System.Collections.Immutable;
using System.Text.Json;
using Schwerpunkt.Findings;

namespace Schwerpunkt.Cli;

/// <summary>Findings as a SARIF 2.1.0 document (OASIS), which forges and editors read.</summary>
internal static class SarifLog
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static void Write(ImmutableArray<Finding> findings, TextWriter writer)
    {
        var kinds = findings.Select(finding => finding.Kind).Distinct().OrderBy(kind => kind.Code, StringComparer.Ordinal).ToImmutableArray();
        JsonText.Write(writer, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, kinds);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var finding in findings) WriteResult(json, finding, kinds.IndexOf(finding.Kind));
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteTool(Utf8JsonWriter json, ImmutableArray<FindingKind> kinds)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "schwerpunkt");
        json.WriteString("version", typeof(SarifLog).Assembly.GetName().Version?.ToString(3) ?? "0.0.0");
        json.WriteString("language", "de-DE");
        json.WriteStartArray("rules");
        foreach (var kind in kinds)
        {
            json.WriteStartObject();
            json.WriteString("id", kind.Code);
            WriteText(json, "shortDescription", kind.Title);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(kind.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Finding finding, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(finding.Severity));
        WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, finding.Location.Path);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Location.Line);
        json.WriteNumber("startColumn", finding.Location.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        if (finding.Repair is { } repair) WriteFix(json, repair);
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, Repair repair)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteText(json, "description", repair.Title);
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(json, repair.Edits[0].At.Path);
        json.WriteStartArray("replacements");
        foreach (var edit in repair.Edits)
        {
            json.WriteStartObject();
            json.WriteStartObject("deletedRegion");
            json.WriteNumber("startLine", edit.At.Line);
            json.WriteNumber("startColumn", edit.At.Column);
            json.WriteNumber("endColumn", edit.At.Column + edit.Length); // behind the last one
            json.WriteEndObject();
            json.WriteStartObject("insertedContent");
            json.WriteString("text", edit.Replacement);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>A path below the folder the command was called in is relative to the checkout; another one is a file URI.</summary>
    private static void WriteArtifact(Utf8JsonWriter json, string path)
    {
        var elsewhere = Path.IsPathRooted(path);
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", elsewhere ? "file://" + (path[0] == '/' ? "" : "/") + Encoded(path) : Encoded(path));
        if (!elsewhere) json.WriteString("uriBaseId", "%SRCROOT%");
        json.WriteEndObject();
    }

    private static string Encoded(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
