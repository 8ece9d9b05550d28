using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Schwerpunkt.Tests.Schemas;

/// <summary>A JSON Schema as JsonSchema.Net understands it, which knows nothing of us.</summary>
internal sealed class Validator
{
    private static readonly EvaluationOptions Everything = new() { OutputFormat = OutputFormat.List };

    private readonly JsonSchema schema;

    private Validator(JsonSchema schema) => this.schema = schema;

    /// <summary>What a schema of draft-07 must be itself.</summary>
    public static Validator Draft07 { get; } = new(MetaSchemas.Draft7);

    public static Validator Of(string text) => new(JsonSchema.FromText(text));

    /// <summary>What is wrong with a document, and where; empty where nothing is.</summary>
    public string[] Faults(JsonElement document)
    {
        var result = schema.Evaluate(document, Everything);
        if (result.IsValid) return [];
        return [.. (result.Details ?? []).Where(part => part.Errors is not null).SelectMany(part => part.Errors!.Select(error => $"{part.InstanceLocation}: {error.Key}: {error.Value}")), "invalid"]; // ! asked right before
    }

    public string[] Faults(JsonNode? document) => Faults(JsonSerializer.SerializeToElement(document));
}
