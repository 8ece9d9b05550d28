using System.Collections.Immutable;

namespace Schwerpunkt.Reading.Diagrams;

/// <summary>The names that a fenced block <c>diagramm</c> may use.</summary>
internal static class DiagramKeys
{
    /// <summary>Where its type is a timeline.</summary>
    public static ImmutableArray<string> Timeline { get; } = ["type", "title", "description", "events", "sources"];

    /// <summary>Of bars or lines.</summary>
    public static ImmutableArray<string> Chart { get; } = ["type", "title", "description", "unit", "labels", "values", "series", "sources"];

    public static ImmutableArray<string> Series { get; } = ["name", "values"];

    public static ImmutableArray<string> Event { get; } = ["from", "to", "text"];
}
