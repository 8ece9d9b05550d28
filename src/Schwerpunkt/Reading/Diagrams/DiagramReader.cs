using System.Collections.Frozen;
using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Reading.Data;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Diagrams;

/// <summary>Reads what the blocks <c>diagramm</c> and <c>tabelle</c> say: a typed diagram, or findings at the line to mend.</summary>
internal sealed class DiagramReader(string source, DiagramSpace space, DataFiles files)
{
    /// <summary>The word behind the fence.</summary>
    public const string Fence = "diagramm";

    /// <summary>The same for a table from a file.</summary>
    public const string TableFence = "tabelle";

    /// <summary>The keys in whose place a file may stand.</summary>
    private static readonly ImmutableArray<string> Numbers = ["labels", "values", "series"];

    /// <summary>What draws elsewhere, and what people call a drawing.</summary>
    private static readonly FrozenSet<string> Foreign = FrozenSet.ToFrozenSet(
        ["mermaid", "chart", "chartjs", "chart.js", "plantuml", "puml", "graphviz", "vega", "vega-lite", "echarts", "plotly", "d2", "flowchart", "flow", "gantt", "timeline", "balken", "balkendiagramm", "linie", "liniendiagramm", "zeitleiste", "torte", "kreis", "grafik", "graph", "schaubild"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the word after a fence asks another program for a drawing.</summary>
    public static bool IsForeign(string info) => Foreign.Contains(info.Trim('{', '}', '.')) && !DataBlockReader.Is(info);

    /// <summary>What a block <c>diagramm</c> says; null, with findings, where nothing can be drawn of it.</summary>
    public Diagram? Read(YamlMap map, FindingLog found)
    {
        var kind = map.Text("type");
        if (kind is null) map.Missing("type");
        else if (!DiagramKeys.Kinds.Contains(kind, StringComparer.Ordinal)) map.Report(UnknownDiagram.At(map.At("type"), kind, string.Join(", ", DiagramKeys.Kinds)));
        map.CheckKeys(DiagramKeys.NamesOf(kind is not null and not "zeitleiste" ? DiagramKeys.Chart : DiagramKeys.Of(kind)));
        var head = new DiagramHead(Required(map, "title"), Required(map, "description"), ReadSources(map, found));
        CheckHead(map, head);
        if (map.Has("columns") && !map.Has("data")) map.Missing("data");
        return kind switch
        {
            "balken" or "linie" when map.Has("data") => ReadData(map, head, kind == "linie", found),
            "balken" or "linie" => ChartReader.Read(map, head, kind == "linie", space),
            "zeitleiste" => TimelineReader.Read(map, head),
            _ => null,
        };
    }

    /// <summary>The diagram of a file; where that is not there, the link to it is what is left.</summary>
    private Diagram? ReadData(YamlMap map, DiagramHead head, bool lines, FindingLog found)
    {
        foreach (var key in Numbers.Where(map.Has)) map.Report(WrongValue.At(map.At(key), key, Expected.DataOrNumbers));
        if (files.Open(map, "data", source, found) is not var (file, table)) return null;
        return table is null ? Empty(head, file) : new ChartDataReader(map, file, table, found).Read(head, lines, space);
    }

    /// <summary>The same of a block <c>tabelle</c>.</summary>
    public Diagram.Table? ReadTable(YamlMap map, FindingLog found)
    {
        map.CheckKeys(DiagramKeys.NamesOf(DiagramKeys.Table));
        var head = new DiagramHead(Required(map, "title"), map.Text("description") ?? "", ReadSources(map, found));
        CheckHead(map, head);
        if (files.Open(map, "file", source, found) is not var (file, table)) return null;
        if (table is null) return Empty(head, file);
        ImmutableArray<(ImmutableArray<string> Cells, bool AreNumbers)> columns = [.. table.Head.Select((_, i) => table.Shown(i))];
        var rows = table.Rows.Select((_, row) => columns.Select(column => column.Cells[row]).ToImmutableArray());
        return new Diagram.Table(head.Title, head.Description, head.Sources, map.Text("unit"), [.. table.Head.Select(cell => DataTable.OneLine(cell.Text))], [.. rows], [.. columns.Select(column => column.AreNumbers)]) { File = file };
    }

    private static void CheckHead(YamlMap map, DiagramHead head)
    {
        if (head.Sources.IsEmpty) map.Missing("sources");
        MarkupInValue.Report(map, "title");
        MarkupInValue.Report(map, "description");
    }

    private static Diagram.Table Empty(DiagramHead head, DataFile file) => new(head.Title, head.Description, head.Sources, null, [], [], []) { File = file };

    private ImmutableArray<PageSource> ReadSources(YamlMap map, FindingLog found) =>
        [.. map.Maps("sources").Select(entry => SourceReader.Shape.Read(entry, new KeyContext(source, map.Location, found))).OfType<PageSource>()];

    private static string Required(YamlMap map, string key)
    {
        var text = map.Text(key);
        if (text is null) map.Missing(key);
        return text ?? "";
    }
}

/// <summary>What every diagram has.</summary>
internal sealed record DiagramHead(string Title, string Description, ImmutableArray<PageSource> Sources);
