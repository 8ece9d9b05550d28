using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.German;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Diagrams;

/// <summary>Reads the events of a timeline.</summary>
internal static class TimelineReader
{
    private const int MostEvents = 24;

    /// <summary>The timeline; findings where it cannot be drawn.</summary>
    public static Diagram.Timeline? Read(YamlMap map, DiagramHead head)
    {
        var written = map.Maps("events");
        if (written.IsEmpty && !map.IsReported("events")) map.Report(EmptyDiagram.At(map.At("events"), "events"));
        if (written.Length > MostEvents) map.Report(CrowdedDiagram.At(map.At("events"), "events", written.Length, MostEvents));
        var events = written.Select(ReadEvent).OfType<TimelineEvent>().ToImmutableArray();
        return events.IsEmpty ? null : new Diagram.Timeline(head.Title, head.Description, head.Sources, events);
    }

    private static TimelineEvent? ReadEvent(YamlMap map)
    {
        map.CheckKeys(DiagramKeys.NamesOf(DiagramKeys.Event));
        var (from, to, text) = (ReadMark(map, "from"), ReadMark(map, "to"), map.Text("text"));
        if (!map.Has("from")) map.Missing("from");
        if (text is null) map.Missing("text");
        MarkupInValue.Report(map, "text");
        if (from is not null && to is not null && to.Last < from.First) map.Wrong<string>("to", Expected.DayNotBeforeFrom);
        return from is null || text is null ? null : new TimelineEvent(new DaySpan(from, to), text);
    }

    private static DayMark? ReadMark(YamlMap map, string key) =>
        map.Text(key) is { } text ? DayMark.TryParse(text) ?? map.Wrong<DayMark>(key, Expected.DayMonthOrYear) : null;
}
