using System.Collections.Immutable;
using System.Text.Json;
using Schwerpunkt.Findings;

namespace Schwerpunkt.Cli;

/// <summary>Findings as plain JSON, with the repairs as edits: for scripts.</summary>
internal static class JsonFindings
{
    public static void Write(ImmutableArray<Finding> findings, TextWriter writer) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteStartArray("findings");
        foreach (var finding in findings) Write(json, finding);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("path", finding.Location.Path);
        json.WriteNumber("line", finding.Location.Line);
        json.WriteNumber("column", finding.Location.Column);
        json.WriteString("severity", finding.Severity.Name());
        json.WriteString("code", finding.Code);
        json.WriteString("title", finding.Kind.Title);
        json.WriteString("message", finding.Message);
        if (finding.Repair is { } repair) Write(json, repair);
        json.WriteEndObject();
    }

    /// <summary>Lines and columns count from 1, columns and lengths in UTF-16; <c>certain</c> is what <c>fix</c> does.</summary>
    private static void Write(Utf8JsonWriter json, Repair repair)
    {
        json.WriteStartObject("repair");
        json.WriteString("title", repair.Title);
        json.WriteBoolean("certain", repair.IsCertain);
        json.WriteStartArray("edits");
        foreach (var edit in repair.Edits)
        {
            json.WriteStartObject();
            json.WriteNumber("line", edit.At.Line);
            json.WriteNumber("column", edit.At.Column);
            json.WriteNumber("length", edit.Length);
            json.WriteString("text", edit.Replacement);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
