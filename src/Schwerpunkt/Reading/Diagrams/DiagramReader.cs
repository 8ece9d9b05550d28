using System.Collections.Frozen;
using System.Collections.Immutable;
using Markdig.Syntax;
using Schwerpunkt.Findings;
using Schwerpunkt.Reading.Data;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;
using Block = Schwerpunkt.Text.Block;

namespace Schwerpunkt.Reading.Diagrams;

/// <summary>Reads a fenced block <c>diagramm</c> or <c>tabelle</c>: its YAML becomes a typed diagram, or findings at the line to mend.</summary>
internal sealed class DiagramReader(string source, DiagramSpace space, DataFiles files, FindingLog log)
{
    /// <summary>The word behind the fence.</summary>
    public const string Fence = "diagramm";

    /// <summary>The same for a table from a file.</summary>
    public const string TableFence = "tabelle";

    private static readonly ImmutableArray<string> Fences = [Fence, TableFence];

    /// <summary>The keys in whose place a file may stand.</summary>
    private static readonly ImmutableArray<string> Numbers = ["labels", "values", "series"];

    /// <summary>What draws elsewhere, and what people call a drawing.</summary>
    private static readonly FrozenSet<string> Foreign = FrozenSet.ToFrozenSet(
        ["mermaid", "chart", "chartjs", "chart.js", "plantuml", "puml", "graphviz", "vega", "vega-lite", "echarts", "plotly", "d2", "flowchart", "flow", "gantt", "timeline", "balken", "balkendiagramm", "linie", "liniendiagramm", "zeitleiste", "torte", "kreis", "grafik", "graph", "schaubild"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the word after a fence asks another program for a drawing.</summary>
    public static bool IsForeign(string info) => Foreign.Contains(info.Trim('{', '}', '.')) && !Is(info);

    /// <summary>Whether the word after a fence asks for a diagram; a slip of one letter is one too, and becomes a finding.</summary>
    public static bool Is(string? info) => info is not null && (Fences.Contains(info, StringComparer.Ordinal) || Nearest.Of(info, Fences) is not null);

    /// <summary>The diagram; null, with findings, where something is wrong with it.</summary>
    public Block.Drawing? Read(FencedCodeBlock block, Location at, TextSpan span)
    {
        if (block.Info is not (Fence or TableFence))
        {
            log.Add(MisspelledKey.At(at, block.Info ?? "", Nearest.Of(block.Info ?? "", Fences) ?? Fence, isPlain: false));
            return null;
        }

        // What stands before the fence (a list's indent, a quotation's mark) stood before each line, too: with it the columns are right.
        var indent = new string(' ', block.Column);
        var lines = Enumerable.Range(0, block.Lines.Count).Select(i => indent + block.Lines.Lines[i].Slice.ToString() + "\n");
        var found = new FindingLog();
        var isTable = block.Info == TableFence;
        var read = YamlReader.Read(string.Concat(lines), at with { Line = at.Line + 1, Column = 1 }, isTable ? YamlPart.Table : YamlPart.Diagram, found) is not { } map ? null
            : isTable ? ReadTable(map, found) : Read(map, found);
        var findings = found.ToImmutable();
        log.AddRange(findings);
        return read is null || findings.Any(finding => finding.Severity == Severity.Error) ? null : new Block.Drawing(at, Attributes.None, read) { Span = span };
    }

    private Diagram? Read(YamlMap map, FindingLog found)
    {
        var kind = map.Text("type");
        if (kind is null) map.Missing("type");
        else if (!DiagramKeys.Kinds.Contains(kind, StringComparer.Ordinal)) map.Report(UnknownDiagram.At(map.At("type"), kind, string.Join(", ", DiagramKeys.Kinds)));
        map.CheckKeys(DiagramKeys.NamesOf(kind is not null and not "zeitleiste" ? DiagramKeys.Chart : DiagramKeys.Of(kind)));
        var head = new DiagramHead(Required(map, "title"), Required(map, "description"), ReadSources(map, found));
        if (head.Sources.IsEmpty) map.Missing("sources");
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

    private Diagram.Table? ReadTable(YamlMap map, FindingLog found)
    {
        map.CheckKeys(DiagramKeys.NamesOf(DiagramKeys.Table));
        var head = new DiagramHead(Required(map, "title"), map.Text("description") ?? "", ReadSources(map, found));
        if (head.Sources.IsEmpty) map.Missing("sources");
        if (files.Open(map, "file", source, found) is not var (file, table)) return null;
        if (table is null) return Empty(head, file);
        ImmutableArray<(ImmutableArray<string> Cells, bool AreNumbers)> columns = [.. table.Head.Select((_, i) => table.Shown(i))];
        var rows = table.Rows.Select((_, row) => columns.Select(column => column.Cells[row]).ToImmutableArray());
        return new Diagram.Table(head.Title, head.Description, head.Sources, map.Text("unit"), [.. table.Head.Select(cell => DataTable.OneLine(cell.Text))], [.. rows], [.. columns.Select(column => column.AreNumbers)]) { File = file };
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
