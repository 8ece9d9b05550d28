using System.Text.Json;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Cli;

/// <summary>What a publication would change, as plain JSON: for scripts.</summary>
internal static class JsonDifference
{
    public static void Write(OutputDifference difference, TextWriter writer) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteBoolean("seesRedirects", difference.SeesRedirects);
        json.WriteNumber("warnings", difference.Changes.Count(change => change.IsWarning));
        json.WriteStartArray("changes");
        foreach (var change in difference.Changes) Write(json, change);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, OutputChange change)
    {
        json.WriteStartObject();
        json.WriteString("change", change.Fate switch
        {
            OutputFate.Added => "added",
            OutputFate.Changed => "changed",
            OutputFate.LeadsOn => "redirected",
            _ => "gone",
        });
        json.WriteString("kind", change.Kind switch
        {
            OutputKind.Page => "page",
            OutputKind.OldAddress => "redirect",
            OutputKind.Download => "download",
            OutputKind.Picture => "picture",
            _ => "machine",
        });
        json.WriteString("address", change.Address);
        json.WriteString("path", change.Path);
        if (change.Title is { } title) json.WriteString("title", title);
        if (change.LeadsTo is { } to) json.WriteString("to", to);
        if (change is { Kind: OutputKind.Page, Fate: OutputFate.Changed }) json.WriteBoolean("frameOnly", change.IsFrameOnly);
        json.WriteBoolean("warning", change.IsWarning);
        json.WriteEndObject();
    }
}
